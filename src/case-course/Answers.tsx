import { observer } from 'mobx-react-lite'
import type { CaseAnswer } from '../../contract/case-course'
import { ShownEvidence } from '../evidence/ShownEvidence'
import { useMessages } from '../preferences/context'
import { useFigures } from '../preferences/figures'
import { Box } from '../ui/Box'
import { Card } from '../ui/Card'
import { courseMessages } from './messages'
import './case-course.css'

interface AnswersProps {
  readonly answers: readonly CaseAnswer[]
  /** Where the API lives; the shown copies' addresses are relative to it. */
  readonly origin: string
}

/** What the merchant has answered, with its files; nothing while it has not. */
export const Answers = observer(function Answers({ answers, origin }: AnswersProps) {
  const say = useMessages(courseMessages)
  const { minute } = useFigures()
  if (answers.length === 0) return null
  return (
    <Card title={say('answersTitle')} className="course-stack">
      {answers.map(({ id, at, text, evidence }) => (
        <Box key={id} className="course-stack course-item">
          <Box className="course-small">{minute(at)}</Box>
          <Box tag="p" className="course-words">
            {text}
          </Box>
          {evidence.length > 0 && <ShownEvidence evidence={evidence} origin={origin} />}
        </Box>
      ))}
    </Card>
  )
})
