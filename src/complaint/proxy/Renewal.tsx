import { observer } from 'mobx-react-lite'
import type { Complaint } from '../../../contract/complaint'
import type { AddedAuthority, CaseProxy } from '../../../contract/proxy'
import { shiftMonths } from '../../../domain/calendar/day'
import { additionProblems, type AdditionDraft, type ProxyPart } from '../../../domain/complaint/proxy-form'
import { proxyLetterText, type ProxyAddition } from '../../../domain/complaint/proxy-letter'
import type { Stroke } from '../../../domain/complaint/proxy-signature'
import { powerMeanings, powerNames, proxyPowers } from '../../../domain/complaint/proxy-words'
import { KeptNotes } from '../../case-course/KeptNotes'
import { useShowPart } from '../../case-course/use-show-part'
import { useKeptWords } from '../../drafts/use-kept-words'
import { today } from '../../platform/clock/clock.port'
import { useMessages, useText } from '../../preferences/context'
import { useServices } from '../../services/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { CheckboxGroup } from '../../ui/CheckboxGroup'
import { DateField } from '../../ui/DateField'
import { Heading } from '../../ui/Heading'
import { Notice } from '../../ui/Notice'
import { RadioGroup } from '../../ui/RadioGroup'
import { toast } from '../../ui/toast'
import type { OpenedCase } from '../case/case.store'
import { LetterView } from './LetterView'
import { proxyMessages } from '../messages/proxy'
import { readRenewal } from './renewal-form'
import { RenewalPaper } from './RenewalPaper'
import { SignField } from './SignField'

interface RenewalProps {
  readonly complaint: Complaint
  readonly proxy: CaseProxy
  readonly opened: OpenedCase
  readonly onClose: () => void
}

const powersId = 'renewal-powers'
const untilId = 'renewal-until'

/** 补签: the principal signs for more powers, or for longer. */
export const Renewal = observer(function Renewal({ complaint, proxy, opened, onClose }: RenewalProps) {
  const say = useMessages(proxyMessages)
  const inWords = useText()
  const { clock, http } = useServices()
  const on = today(clock)
  const missing = proxyPowers.filter((power) => !proxy.powers.includes(power))
  const { acts, calls } = opened
  const form = useKeptWords(`${acts.place}/renew-proxy`, readRenewal)
  const { saved } = form
  const { powers, way, signedText, signedOn } = saved
  const untilOn = saved.untilOn ?? (proxy.isExpired ? shiftMonths(on, 12) : proxy.untilOn)
  const authority: ProxyAddition = {
    kind: 'addition',
    principalName: complaint.form.contactName,
    agentName: proxy.agentName,
    merchantName: complaint.form.merchantName,
    number: complaint.number,
    powers,
    untilOn,
  }
  /** A signature is for the words that it stands under. */
  const isStale = saved.strokes.length > 0 && signedText !== proxyLetterText(authority)
  const strokes = isStale ? [] : saved.strokes
  const sign = (drawn: readonly Stroke[]): void =>
    form.change(() => ({ strokes: drawn, signedText: proxyLetterText(authority), signedOn: on }))
  const addition: AdditionDraft = { powers, untilOn, signature: { kind: 'drawn', strokes, signedOn } }
  const problems = additionProblems(addition, proxy, on)
  const errorAt = (part: ProxyPart): string | null => {
    const problem = form.isChecked ? problems.find((each) => each.part === part) : undefined
    return problem ? inWords(problem.message) : null
  }
  const show = useShowPart()
  /** @returns whether all but the signature can be sent; what cannot stands above the whole paper, out of sight */
  const isTermReady = (): boolean => {
    form.check()
    const wrong = problems.find(({ part }) => part !== 'signature')
    if (wrong) show(wrong.part === 'powers' && missing.length > 0 ? powersId : untilId)
    return wrong === undefined
  }
  const done = (): void => {
    form.forget(saved)
    toast(say('renewDone'))
    onClose()
  }
  const sendDrawn = async (): Promise<void> => {
    if (!form.isStillHere()) return
    if (!isTermReady() || problems.length > 0) return
    const signature = { kind: 'drawn' as const, strokes: strokes.map((stroke) => [...stroke]), signedOn }
    const body: AddedAuthority = { powers: [...powers], untilOn, signature }
    if (await acts.run('renew-proxy', JSON.stringify(body), (key) => calls.renewProxy(key, body))) done()
  }
  const failure = acts.failureOf('renew-proxy')
  return (
    <Box className="complaint-fields">
      <Heading level={3}>{say('renewTitle')}</Heading>
      <KeptNotes form={form} />
      {missing.length > 0 && (
        <Box id={powersId}>
          <CheckboxGroup
            label={say('renewPowers')}
            values={powers}
            onChange={(chosen) => form.change(() => ({ powers: chosen }))}
            error={errorAt('powers')}
            options={missing.map((value) => ({
              value,
              label: inWords(powerNames[value]),
              hint: inWords(powerMeanings[value]),
            }))}
          />
        </Box>
      )}
      <Box id={untilId}>
        <DateField
          label={say('renewUntil')}
          value={untilOn === '' ? null : untilOn}
          onChange={(day) => form.change(() => ({ untilOn: day ?? '' }))}
          error={errorAt('untilOn') ?? (missing.length === 0 ? errorAt('powers') : null)}
          isRequired
        />
      </Box>
      <LetterView authority={authority} />
      <Box className="complaint-small">{say('letterHint')}</Box>
      <RadioGroup
        label={say('way')}
        value={way}
        onChange={(chosen) => form.change(() => ({ way: chosen }))}
        options={[
          { value: 'drawn', label: say('wayDrawn') },
          { value: 'paper', label: say('wayPaper') },
        ]}
      />
      {way === 'drawn' ? (
        <>
          <SignField strokes={strokes} onStrokes={sign} isStale={isStale} error={errorAt('signature')} />
          {failure !== null && (
            <Notice tone="warn" isUrgent>
              {inWords(failure.text)}
            </Notice>
          )}
          <Button isWide isBusy={acts.isBusy('renew-proxy')} onPress={() => void sendDrawn()}>
            {say('renewSend')}
          </Button>
        </>
      ) : (
        <RenewalPaper
          http={http}
          place={`case-proxy/${opened.id}`}
          isReady={isTermReady}
          post={async (key, files) => {
            const signature = { kind: 'paper' as const, files }
            const then = await calls.renewProxy(key, { powers: [...powers], untilOn, signature })
            return () => opened.filed.put(then)
          }}
          onSent={done}
        />
      )}
      <Button kind="ghost" onPress={onClose}>
        {say('close')}
      </Button>
    </Box>
  )
})
