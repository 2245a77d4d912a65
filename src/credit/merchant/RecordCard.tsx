import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'
import type { PublicRecord } from '../../../contract/credit'
import { useMessages, useText } from '../../preferences/context'
import { useServices } from '../../services/context'
import { Box } from '../../ui/Box'
import { classNames } from '../../ui/class-names'
import { Heading } from '../../ui/Heading'
import { Tag, Tags } from '../../ui/Tag'
import { creditMessages } from '../messages'
import { recordWords } from './record.presenter'
import { Sourced } from './Sourced'

/** A reason that names its article already is not followed by it again. */
const reasonAndArticle = (reason: string, article: string): string =>
  reason.includes(article) ? reason : `${reason} · ${article}`

interface RecordCardProps {
  readonly record: PublicRecord
  /** A reason led here. */
  readonly isPointedAt: boolean
}

/** One public record: what it says, where it comes from, why it shows and until when. */
export const RecordCard = observer(function RecordCard({ record, isPointedAt }: RecordCardProps) {
  const say = useMessages(creditMessages)
  const text = useText()
  const { page } = useServices()
  const elementId = `record-${record.id}`
  useEffect(() => {
    if (isPointedAt) page.reveal(elementId)
  }, [isPointedAt, page, elementId])
  const { title, tag, lines } = recordWords(record, say)
  const { publicity, authority, decidedOn, source, asOfAt } = record
  return (
    <Box
      tag="li"
      id={elementId}
      className={classNames('credit-record', isPointedAt && 'credit-record--here')}
    >
      <Heading level={3} size="m">
        {title}
      </Heading>
      {tag && (
        <Tags>
          <Tag tone={tag.tone}>{tag.word}</Tag>
        </Tags>
      )}
      {lines.map((line) => (
        <Box key={line} className="credit-detail">
          {line}
        </Box>
      ))}
      <Box className="credit-aside">{say('decidedBy', { authority, on: decidedOn })}</Box>
      <Box className="credit-record__why" role="group" label={say('why')}>
        <Box>{reasonAndArticle(text(publicity.reason), text(publicity.article))}</Box>
        <Box>{publicity.stopsOn === null ? say('untilOpen') : say('until', { on: publicity.stopsOn })}</Box>
        {publicity.repairFromOn !== null && <Box>{say('repairFrom', { on: publicity.repairFromOn })}</Box>}
      </Box>
      <Sourced source={source} asOfAt={asOfAt} />
    </Box>
  )
})
