import { observer } from 'mobx-react-lite'
import type { PublicRecord } from '../../../contract/records'
import type { RepairStep } from '../../../contract/verdict'
import { useMessages, useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Heading } from '../../ui/Heading'
import { KeyValue } from '../../ui/KeyValue'
import { Tag, Tags } from '../../ui/Tag'
import { merchantMessages, recordMessages } from '../messages'
import { kindWords } from './record-words'
import { recordWords } from './record.presenter'

interface RepairStepCardProps {
  readonly step: RepairStep
  /** Those that leave in this way. */
  readonly records: readonly PublicRecord[]
}

/** Titles told; a merchant may have hundreds of the same kind, and the list above has them all. */
const MAX_TITLES = 5

/** How records can leave before their day. */
export const RepairStepCard = observer(function RepairStepCard({ step, records }: RepairStepCardProps) {
  const say = useMessages(merchantMessages)
  const sayRecord = useMessages(recordMessages)
  const text = useText()
  const { fromOn, isOpen, conditions, papers, where, clock, article } = step
  const [first] = records
  const lines = (texts: readonly RepairStep['article'][]) => (
    <Box>
      {texts.map((each) => (
        <Box key={each.zh}>{text(each)}</Box>
      ))}
    </Box>
  )
  const when =
    fromOn === null
      ? say('guideWait')
      : isOpen
        ? say('guideNow', { on: fromOn })
        : say('guideFrom', { on: fromOn })
  return (
    <Box className="credit-record">
      {first && <Box className="credit-aside">{sayRecord(kindWords[first.kind])}</Box>}
      {records.slice(0, MAX_TITLES).map((record) => (
        <Heading key={record.id} level={3} size="m">
          {recordWords(record, sayRecord).title}
        </Heading>
      ))}
      {records.length > MAX_TITLES && (
        <Box className="credit-aside">{say('guideMore', { count: records.length - MAX_TITLES })}</Box>
      )}
      <Tags>
        <Tag tone={isOpen ? 'good' : 'plain'}>{when}</Tag>
      </Tags>
      <KeyValue
        items={[
          { key: say('guideConditions'), value: lines(conditions) },
          ...(papers.length === 0 ? [] : [{ key: say('guidePapers'), value: lines(papers) }]),
          ...(where === null ? [] : [{ key: say('guideWhere'), value: text(where) }]),
          ...(clock === null ? [] : [{ key: say('guideClock'), value: text(clock) }]),
          { key: say('guideArticle'), value: text(article) },
        ]}
      />
    </Box>
  )
})
