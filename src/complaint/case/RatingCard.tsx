import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { actLimits } from '../../../domain/complaint/acts'
import type { Complaint } from '../../../contract/complaint'
import { courseMessages } from '../../case-course/messages'
import { KeptNotes } from '../../case-course/KeptNotes'
import { textIn, type Kept } from '../../drafts/read-back'
import { useKeptWords } from '../../drafts/use-kept-words'
import { useMessages, useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { RadioGroup } from '../../ui/RadioGroup'
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
  complaint: { rating, actions },
  opened,
}: {
  readonly complaint: Complaint
  readonly opened: OpenedCase
}) {
  const say = useMessages(caseMessages)
  const sayCourse = useMessages(courseMessages)
  if (rating !== null) {
    return (
      <Card title={say('ratedTitle')}>
        <Box tag="p">{sayCourse('starsValue', { n: rating.stars })}</Box>
        {rating.text !== '' && <Box className="course-words">{rating.text}</Box>}
      </Card>
    )
  }
  return actions.includes('rate') ? <RatingForm opened={opened} /> : null
})

const RatingForm = observer(function RatingForm({ opened }: { readonly opened: OpenedCase }) {
  const say = useMessages(caseMessages)
  const inWords = useText()
  const { acts, calls } = opened
  const form = useKeptWords(`${acts.place}/rate`, readRating)
  const { saved } = form
  const { chosen } = saved
  const [isChecked, setIsChecked] = useState(false)
  const failure = acts.failureOf('rate')
  const send = async (): Promise<void> => {
    if (!form.isStillHere()) return
    setIsChecked(true)
    const text = saved.text.trim()
    if (chosen === null || [...text].length > actLimits.words) return
    if (!(await acts.run('rate', `${chosen} ${text}`, (key) => calls.rate(key, Number(chosen), text)))) return
    form.forget(saved)
    toast(say('rateDone'))
  }
  return (
    <Card title={say('rateTitle')} className="course-stack">
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
