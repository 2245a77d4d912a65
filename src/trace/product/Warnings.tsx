import { observer } from 'mobx-react-lite'
import type { Product } from '../../../contract/trace'
import { chinaDate } from '../../../domain/calendar/day'
import { useMessages } from '../../preferences/context'
import { TermLine } from '../../terms/TermLine'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { KeyValue } from '../../ui/KeyValue'
import { Notice } from '../../ui/Notice'
import { paperMessages } from '../messages'
import { markOf } from './loudness'
import { Recalls } from './Recalls'

/** The place of the alarm about the lot. */
export const alarmId = 'product-alarm'

/** Recalls and failed samples: first and loud, unless they are known to leave this lot out. */
export const Warnings = observer(function Warnings({ product }: { readonly product: Product }) {
  const say = useMessages(paperMessages)
  const { recalls, samplingFailures, item } = product
  // What names its lots is loud only for those: without a chosen lot it may be another one's.
  const isRecalled = recalls.some(({ lots, concernsThisLot }) => concernsThisLot === true || lots === null)
  const hasFailed = samplingFailures.some(({ concernsThisLot }) => concernsThisLot === true)
  return (
    <>
      {item?.state === 'recalled' && (
        <Notice tone="stop" title={say('stopItem')} isUrgent>
          {say('stopItemAdvice', { source: item.source, on: chinaDate(item.asOfAt) })}
        </Notice>
      )}
      {(isRecalled || hasFailed) && (
        <Box id={alarmId}>
          <Notice tone="stop" title={say(isRecalled ? 'stopRecall' : 'stopSampling')} isUrgent>
            {say('stopAdvice')}
          </Notice>
        </Box>
      )}
      <TermLine
        terms={[
          ...(recalls.length > 0 ? (['recall'] as const) : []),
          ...(samplingFailures.length > 0 ? (['failed-sampling'] as const) : []),
        ]}
      />
      <Recalls recalls={recalls} />
      {samplingFailures.map((failure) => (
        <Card
          key={failure.id}
          className={`product-stack${markOf(failure.concernsThisLot).recalled}`}
          tone={markOf(failure.concernsThisLot).tone}
          title={say('sampling', { title: failure.title })}
        >
          <Box tag="p" className={markOf(failure.concernsThisLot).line}>
            {failure.concernsThisLot === true
              ? say('samplingThisLot')
              : failure.concernsThisLot === false
                ? say('samplingOtherLot')
                : failure.lots === null
                  ? say('samplingNoLot')
                  : say('samplingLots', { lots: failure.lots.join(' ') })}
          </Box>
          <KeyValue
            items={[
              { key: say('failedItem'), value: failure.item },
              { key: say('found'), value: failure.found },
              { key: say('limit'), value: failure.limit },
              { key: say('noticeNumber'), value: failure.noticeNumber },
            ].filter(({ value }) => value !== null)}
          />
          <Box className="product-source">
            {say('publishedBy', {
              authority: failure.authority,
              on: failure.publishedOn,
              source: failure.source,
            })}
          </Box>
        </Card>
      ))}
    </>
  )
})
