import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { Complaint } from '../../../contract/complaint'
import type { AddedAuthority, CaseProxy } from '../../../contract/proxy'
import { shiftMonths } from '../../../domain/calendar/day'
import { additionProblems, type AdditionDraft, type ProxyPart } from '../../../domain/complaint/proxy-form'
import type { Stroke } from '../../../domain/complaint/proxy-signature'
import {
  powerMeanings,
  powerNames,
  proxyPowers,
  type ProxyPower,
} from '../../../domain/complaint/proxy-words'
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
import { RenewalPaper } from './RenewalPaper'
import { SignField } from './SignField'

interface RenewalProps {
  readonly complaint: Complaint
  readonly proxy: CaseProxy
  readonly opened: OpenedCase
  readonly onClose: () => void
}

/** 补签: the principal signs for more powers, or for longer. */
export const Renewal = observer(function Renewal({ complaint, proxy, opened, onClose }: RenewalProps) {
  const say = useMessages(proxyMessages)
  const inWords = useText()
  const { clock, http } = useServices()
  const on = today(clock)
  const missing = proxyPowers.filter((power) => !proxy.powers.includes(power))
  const [powers, setPowers] = useState<readonly ProxyPower[]>([])
  const [untilOn, setUntilOn] = useState(proxy.isExpired ? shiftMonths(on, 12) : proxy.untilOn)
  const [way, setWay] = useState<'drawn' | 'paper'>('drawn')
  const [strokes, setStrokes] = useState<readonly Stroke[]>([])
  const [isChecked, setChecked] = useState(false)
  const { acts, calls } = opened

  /** A signature is for the words that it stands under. */
  const anew = (change: () => void): void => {
    change()
    setStrokes([])
  }
  const addition: AdditionDraft = { powers, untilOn, signature: { kind: 'drawn', strokes, signedOn: on } }
  const problems = additionProblems(addition, proxy, on)
  const errorAt = (part: ProxyPart): string | null => {
    const problem = isChecked ? problems.find((each) => each.part === part) : undefined
    return problem ? inWords(problem.message) : null
  }
  const isTermReady = (): boolean => {
    setChecked(true)
    return problems.every(({ part }) => part === 'signature')
  }
  const done = (): void => {
    toast(say('renewDone'))
    onClose()
  }
  const sendDrawn = async (): Promise<void> => {
    setChecked(true)
    if (problems.length > 0) return
    const signature = { kind: 'drawn' as const, strokes: strokes.map((stroke) => [...stroke]), signedOn: on }
    const body: AddedAuthority = { powers: [...powers], untilOn, signature }
    if (await acts.run('renew-proxy', JSON.stringify(body), (key) => calls.renewProxy(key, body))) done()
  }
  const failure = acts.failureOf('renew-proxy')
  return (
    <Box className="complaint-fields">
      <Heading level={3}>{say('renewTitle')}</Heading>
      {missing.length > 0 && (
        <CheckboxGroup
          label={say('renewPowers')}
          values={powers}
          onChange={(chosen) => anew(() => setPowers(chosen))}
          error={errorAt('powers')}
          options={missing.map((value) => ({
            value,
            label: inWords(powerNames[value]),
            hint: inWords(powerMeanings[value]),
          }))}
        />
      )}
      <DateField
        label={say('renewUntil')}
        value={untilOn === '' ? null : untilOn}
        onChange={(day) => anew(() => setUntilOn(day ?? ''))}
        error={errorAt('untilOn') ?? (missing.length === 0 ? errorAt('powers') : null)}
        isRequired
      />
      <LetterView
        authority={{
          kind: 'addition',
          principalName: complaint.form.contactName,
          agentName: proxy.agentName,
          merchantName: complaint.form.merchantName,
          number: complaint.number,
          powers,
          untilOn,
        }}
      />
      <Box className="complaint-small">{say('letterHint')}</Box>
      <RadioGroup
        label={say('way')}
        value={way}
        onChange={setWay}
        options={[
          { value: 'drawn', label: say('wayDrawn') },
          { value: 'paper', label: say('wayPaper') },
        ]}
      />
      {way === 'drawn' ? (
        <>
          <SignField strokes={strokes} onStrokes={setStrokes} error={errorAt('signature')} />
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
            opened.filed.put(await calls.renewProxy(key, { powers: [...powers], untilOn, signature }))
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
