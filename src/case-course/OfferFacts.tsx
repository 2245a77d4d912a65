import { observer } from 'mobx-react-lite'
import type { CaseOffer } from '../../contract/case-course'
import { useMessages } from '../preferences/context'
import { useFigures } from '../preferences/figures'
import { Box } from '../ui/Box'
import { KeyValue } from '../ui/KeyValue'
import { Tag } from '../ui/Tag'
import { courseMessages } from './messages'
import './case-course.css'

const stateWords = {
  open: 'offerOpen',
  accepted: 'offerAccepted',
  declined: 'offerDeclined',
  replaced: 'offerReplaced',
  lapsed: 'offerLapsed',
} as const
const tones = {
  open: 'brand',
  accepted: 'good',
  declined: 'note',
  replaced: 'plain',
  lapsed: 'plain',
} as const

/** One offer: what, how much, by when, and what became of it. */
export const OfferFacts = observer(function OfferFacts({ offer }: { readonly offer: CaseOffer }) {
  const say = useMessages(courseMessages)
  const { day, minute, money } = useFigures()
  const { at, text, amountFen, byOn, state, reason } = offer
  const facts = [
    {
      key: say('offerAmount'),
      value: amountFen === null ? null : money(amountFen),
    },
    { key: say('offerBy'), value: byOn && day(byOn) },
  ].filter(({ value }) => value !== null)
  return (
    <Box className="course-stack course-item">
      <Box className="course-row">
        <Tag tone={tones[state]}>{say(stateWords[state])}</Tag>
        <Box tag="span" className="course-small">
          {minute(at)}
        </Box>
      </Box>
      <Box tag="p" className="course-words">
        {text}
      </Box>
      {facts.length > 0 && <KeyValue items={facts} />}
      {reason !== null && <Box className="course-small">{say('offerReason', { text: reason })}</Box>}
    </Box>
  )
})
