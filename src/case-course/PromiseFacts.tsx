import { observer } from 'mobx-react-lite'
import type { CasePromise } from '../../contract/case-course'
import { useMessages } from '../preferences/context'
import { useFigures } from '../preferences/figures'
import { Box } from '../ui/Box'
import { KeyValue } from '../ui/KeyValue'
import { Tag } from '../ui/Tag'
import { courseMessages } from './messages'
import './case-course.css'

const outcomeWords = {
  waiting: 'promiseWaiting',
  due: 'promiseDue',
  kept: 'promiseKept',
  broken: 'promiseBroken',
} as const
const tones = { waiting: 'brand', due: 'note', kept: 'good', broken: 'warn' } as const

/** What was agreed, and whether it was kept. */
export const PromiseFacts = observer(function PromiseFacts({ promise }: { readonly promise: CasePromise }) {
  const say = useMessages(courseMessages)
  const { day, money } = useFigures()
  const { text, amountFen, byOn, saidKept, outcome, brokenText } = promise
  const facts = [
    {
      key: say('offerAmount'),
      value: amountFen === null ? null : money(amountFen),
    },
    { key: say('offerBy'), value: byOn && day(byOn) },
  ].filter(({ value }) => value !== null)
  return (
    <Box className="course-stack">
      <Box className="course-row">
        <Tag tone={tones[outcome]}>{say(outcomeWords[outcome])}</Tag>
      </Box>
      <Box tag="p" className="course-words">
        {text ?? say('promiseUnknown')}
      </Box>
      {facts.length > 0 && <KeyValue items={facts} />}
      {saidKept !== null && (
        <Box className="course-small course-words">{say('saidKept', { text: saidKept.text })}</Box>
      )}
      {brokenText !== null && (
        <Box className="course-small course-words">{say('saidBroken', { text: brokenText })}</Box>
      )}
    </Box>
  )
})
