import { observer } from 'mobx-react-lite'
import type { DataQuality } from '../../../contract/exchange'
import { useMessages, useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { KeyValue } from '../../ui/KeyValue'
import { kindWords } from '../merchant/record-words'
import { qualityMessages, recordMessages } from '../messages'

/** A share in percent, rounded down: one that is not whole never reads as 100. */
const percent = (part: number, whole: number): string =>
  whole === 0 ? '100' : String(Math.floor((part / whole) * 1000) / 10)

/** What the newest import of one kind of one source came to. */
export const SourceCard = observer(function SourceCard({
  of: { source, kind, file, at, quality },
}: {
  readonly of: DataQuality['sources'][number]
}) {
  const say = useMessages(qualityMessages)
  const sayRecord = useMessages(recordMessages)
  const text = useText()
  const { read, rejected, fieldsExpected: expected, fieldsFilled: filled, judged, late } = quality
  const rows = (n: number): string => say('rowCount', { n })
  const lines = (words: readonly string[]) => (
    <Box>
      {words.map((each) => (
        <Box key={each}>{each}</Box>
      ))}
    </Box>
  )
  return (
    <Card title={source} aside={sayRecord(kindWords[kind])}>
      <KeyValue
        items={[
          { key: say('rows'), value: say('rowsOf', { read, taken: read - rejected }) },
          {
            key: say('completeness'),
            value: say('completenessOf', { percent: percent(filled, expected), expected, filled }),
          },
          {
            key: say('timeliness'),
            value:
              judged === 0
                ? say('notJudged')
                : say('timelinessOf', { percent: percent(judged - late, judged), judged, late }),
          },
          { key: say('duplicates'), value: rows(quality.duplicates) },
          { key: say('unknownMerchants'), value: rows(quality.unknownMerchants) },
          { key: say('rejected'), value: rows(rejected) },
          ...(quality.reasons.length === 0
            ? []
            : [
                {
                  key: say('reasons'),
                  value: lines(
                    quality.reasons.map(({ text: what, count: n }) =>
                      say('counted', { what: text(what), n }),
                    ),
                  ),
                },
              ]),
          ...(quality.gaps.length === 0
            ? []
            : [
                {
                  key: say('gaps'),
                  value: lines(quality.gaps.map(({ field: what, count: n }) => say('counted', { what, n }))),
                },
              ]),
        ]}
      />
      <Box className="credit-aside credit-quality__file">{say('file', { file, at })}</Box>
    </Card>
  )
})
