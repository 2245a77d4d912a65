import { observer } from 'mobx-react-lite'
import { actLimits } from '../../../domain/complaint/acts'
import { fenOf } from '../../../domain/money'
import { KeptNotes } from '../../case-course/KeptNotes'
import { courseMessages } from '../../case-course/messages'
import { textIn, type Kept } from '../../drafts/read-back'
import { useKeptWords } from '../../drafts/use-kept-words'
import { today } from '../../platform/clock/clock.port'
import { useMessages, useText } from '../../preferences/context'
import { useServices } from '../../services/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { DateField } from '../../ui/DateField'
import { Steady } from '../../ui/Steady'
import { TextArea } from '../../ui/TextArea'
import { TextField } from '../../ui/TextField'
import { toast } from '../../ui/toast'
import { merchantSideMessages } from '../messages'
import type { OpenedMerchantCase } from './merchant-case.store'

const readOffer = (kept: Kept) => ({
  text: textIn(kept, 'text'),
  amount: textIn(kept, 'amount'),
  byOn: textIn(kept, 'byOn'),
})

/** A new offer: what, how much, by when. It takes the place of one that still waits. */
export const OfferForm = observer(function OfferForm({
  opened,
  hasOpenOffer,
  onSent,
}: {
  readonly opened: OpenedMerchantCase
  readonly hasOpenOffer: boolean
  readonly onSent: () => void
}) {
  const say = useMessages(merchantSideMessages)
  const sayCourse = useMessages(courseMessages)
  const inWords = useText()
  const { clock } = useServices()
  const { acts, offer } = opened
  const form = useKeptWords(`${acts.place}/offer`, readOffer)
  const { saved, isChecked } = form
  const { text, amount } = saved
  const byOn = saved.byOn === '' ? null : saved.byOn
  const fen = fenOf(amount)
  const words = text.trim()
  const isAmountWrong = Number.isNaN(fen)
  const { length } = [...words]
  const textProblem =
    length > actLimits.words
      ? sayCourse('wordTooLong', { n: actLimits.words, length })
      : isChecked && length === 0
        ? sayCourse('wordMissing')
        : null
  const failure = acts.failureOf('offer')
  const send = async (): Promise<void> => {
    if (!form.isStillHere()) return
    form.check()
    if (length === 0 || length > actLimits.words || isAmountWrong) return
    const body = { text: words, amountFen: fen, byOn }
    if (!(await acts.run('offer', JSON.stringify(body), (key) => offer(key, body)))) return
    form.forget(saved)
    onSent()
    toast(say('offerSent'))
  }
  return (
    <Card title={say('offerTitle')} className="course-stack">
      <Steady of={[failure]} />
      <KeptNotes form={form} />
      {hasOpenOffer && <Box className="course-small">{say('offerReplaces')}</Box>}
      <TextArea
        label={say('offerText')}
        hint={say('offerTextHint')}
        value={text}
        onChange={(typed) => form.change(() => ({ text: typed }))}
        maxLength={actLimits.words}
        rows={3}
        isRequired
        error={textProblem}
      />
      <TextField
        label={say('offerAmount')}
        type="decimal"
        value={amount}
        onChange={(typed) => form.change(() => ({ amount: typed }))}
        suffix={say('yuan')}
        error={isChecked && isAmountWrong ? say('amountWrong') : null}
      />
      <DateField
        label={say('offerBy')}
        value={byOn}
        onChange={(day) => form.change(() => ({ byOn: day ?? '' }))}
        min={today(clock)}
      />
      {failure && (
        <Box className="course-problem" role="alert">
          {inWords(failure.problem?.fields?.[0]?.message ?? failure.text)}
        </Box>
      )}
      <Button isWide isBusy={acts.isBusy('offer')} onPress={() => void send()}>
        {say('offerSend')}
      </Button>
    </Card>
  )
})
