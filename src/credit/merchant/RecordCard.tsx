import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'
import type { PublicRecord } from '../../../contract/records'
import type { TermId } from '../../../domain/glossary/names'
import { today } from '../../platform/clock/clock.port'
import { useMessages, useText } from '../../preferences/context'
import { useServices } from '../../services/context'
import { Term } from '../../terms/Term'
import { Box } from '../../ui/Box'
import { classNames } from '../../ui/class-names'
import { Heading } from '../../ui/Heading'
import { Tag, Tags } from '../../ui/Tag'
import { followMessages, recordMessages } from '../messages'
import { kindWords } from './record-words'
import { recordWords } from './record.presenter'
import { ReportError } from './ReportError'
import { ShopMark } from './ShopMark'
import { Sourced } from './Sourced'
import { WhyShown } from './WhyShown'

interface RecordCardProps {
  readonly record: PublicRecord
  /** Became public or was corrected since the follower last looked. */
  readonly isNew: boolean
  /** Whose it is. */
  readonly uscc: string
  /** The term that explains what it is, where it first appears. */
  readonly term: TermId | null
  /** A reason led here. */
  readonly isPointedAt: boolean
}

/** One public record: what it says, where it comes from, why it shows and until when. */
export const RecordCard = observer(function RecordCard({
  record,
  uscc,
  isNew,
  term,
  isPointedAt,
}: RecordCardProps) {
  const say = useMessages(recordMessages)
  const sayFollow = useMessages(followMessages)
  const text = useText()
  const { page, clock } = useServices()
  const elementId = `record-${record.id}`
  useEffect(() => {
    if (isPointedAt) page.reveal(elementId)
  }, [isPointedAt, page, elementId])
  const { title, tag, lines } = recordWords(record, say, today(clock))
  const { publicity, authority, decidedOn, source, asOfAt } = record
  const { timeliness } = publicity
  return (
    <Box
      tag="li"
      id={elementId}
      className={classNames('credit-record', isPointedAt && 'credit-record--here')}
    >
      <Box className="credit-aside">
        {term === null ? (
          say(kindWords[record.kind])
        ) : (
          <Term of={term}>{record.kind === 'encumbrance' ? undefined : say(kindWords[record.kind])}</Term>
        )}
      </Box>
      <Heading level={3} size="m">
        {title}
      </Heading>
      {(tag || isNew) && (
        <Tags>
          {isNew && <Tag tone="brand">{sayFollow('new')}</Tag>}
          {tag && <Tag tone={tag.tone}>{tag.word}</Tag>}
        </Tags>
      )}
      {lines.map((line) => (
        <Box key={line} className="credit-detail">
          {line}
        </Box>
      ))}
      {record.kind === 'online-shop' && record.markAddress !== null && (
        <ShopMark address={record.markAddress} />
      )}
      <Box className="credit-aside">{say('decidedBy', { authority, on: decidedOn })}</Box>
      <WhyShown publicity={publicity} />
      {timeliness?.state === 'late' && <Box className="credit-record__late">{text(timeliness.text)}</Box>}
      <Sourced source={source} asOfAt={asOfAt} />
      <ReportError uscc={uscc} record={{ id: record.id, title }} />
    </Box>
  )
})
