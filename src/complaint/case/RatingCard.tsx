import { observer } from 'mobx-react-lite'
import { actLimits } from '../../../domain/complaint/acts'
import type { Complaint } from '../../../contract/complaint'
import { courseMessages } from '../../case-course/messages'
import { useShowPart } from '../../case-course/use-show-part'
import { KeptNotes } from '../../case-course/KeptNotes'
import { textIn, type Kept } from '../../drafts/read-back'
import { useKeptWords } from '../../drafts/use-kept-words'
import { useMessages, useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { RadioGroup } from '../../ui/RadioGroup'
import { Steady } from '../../ui/Steady'
import { TextArea } from '../../ui/TextArea'
import { toast } from '../../ui/toast'
import type { OpenedCase } from './case.store'
import { caseMessages } from './messages'

const stars = ['5', '4', '3', '2', '1'] as const

const readRating = (kept: Kept) => ({
  chosen: stars.find((value) => value === kept['chosen']) ?? null,
  text: textIn(kept, 'text'),
})

/** How the office handled it, said once. */
export const RatingCard = observer(function RatingCard({
  complaint: { id, rating, actions },
  opened,
}: {
  readonly complaint: Complaint
  readonly opened: OpenedCase
}) {
  const say = useMessages(caseMessages)
  const sayCourse = useMessages(courseMessages)
  const show = useShowPart()
  const ratedId = `case-rated-${id}`
  if (rating !== null) {
    return (
      <Box id={ratedId}>
        <Card title={say('ratedTitle')}>
          <Box tag="p">{sayCourse('starsValue', { n: rating.stars })}</Box>
          {rating.text !== '' && <Box className="course-words">{rating.text}</Box>}
        </Card>
      </Box>
    )
  }
  return actions.includes('rate') ? <RatingForm opened={opened} onRated={() => show(ratedId)} /> : null
})

const RatingForm = observer(function RatingForm({
  opened,
  onRated,
}: {
  readonly opened: OpenedCase
  readonly onRated: () => void
}) {
  const say = useMessages(caseMessages)
  const inWords = useText()
  const { acts, calls } = opened
  const form = useKeptWords(`${acts.place}/rate`, readRating)
  const { saved, isChecked } = form
  const { chosen } = saved
  const failure = acts.failureOf('rate')
  const send = async (): Promise<void> => {
    if (!form.isStillHere()) return
    form.check()
    const text = saved.text.trim()
    if (chosen === null || [...text].length > actLimits.words) return
    if (!(await acts.run('rate', `${chosen} ${text}`, (key) => calls.rate(key, Number(chosen), text)))) return
    form.forget(saved)
    onRated()
    toast(say('rateDone'))
  }
  return (
    <Card title={say('rateTitle')} className="course-stack">
      <Steady of={[failure]} />
      <KeptNotes form={form} />
      <Box className="course-small">{say('rateWho')}</Box>
      <RadioGroup
        label={say('rateStars')}
        value={chosen}
        onChange={(value) => form.change(() => ({ chosen: value }))}
        options={stars.map((value) => ({ value, label: say(`stars${value}`) }))}
        error={isChecked && chosen === null ? say('rateMissing') : null}
        isRequired
      />
      <TextArea
        label={say('rateWord')}
        value={saved.text}
        onChange={(text) => form.change(() => ({ text }))}
        rows={2}
        maxLength={actLimits.words}
      />
      {failure && (
        <Box className="course-problem" role="alert">
          {inWords(failure.text)}
        </Box>
      )}
      <Button kind="ghost" isBusy={acts.isBusy('rate')} onPress={() => void send()}>
        {say('rate')}
      </Button>
    </Card>
  )
})
