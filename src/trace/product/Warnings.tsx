import { observer } from 'mobx-react-lite'
import type { Product } from '../../../contract/trace'
import { useMessages } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { KeyValue } from '../../ui/KeyValue'
import { Notice } from '../../ui/Notice'
import { paperMessages } from '../messages'
import { Recalls } from './Recalls'

/** Recalls and failed samples: first and loud, unless they are known to leave this lot out. */
export const Warnings = observer(function Warnings({ product }: { readonly product: Product }) {
  const say = useMessages(paperMessages)
  const { recalls, samplingFailures, item } = product
  const isRecalled = recalls.some(({ concernsThisLot }) => concernsThisLot !== false)
  const hasFailed = samplingFailures.some(({ concernsThisLot }) => concernsThisLot === true)
  return (
    <>
      {(isRecalled || hasFailed || item?.state === 'recalled') && (
        <Notice tone="stop" title={say(isRecalled ? 'stopRecall' : 'stopSampling')} isUrgent>
          {say('stopAdvice')}
        </Notice>
      )}
      <Recalls recalls={recalls} />
      {samplingFailures.map((failure) => (
        <Card
          key={failure.id}
          className={failure.concernsThisLot === false ? 'product-stack' : 'product-stack product-recalled'}
          tone={failure.concernsThisLot === false ? 'plain' : 'stop'}
          title={say('sampling', { title: failure.title })}
        >
          <Box tag="p" className={failure.concernsThisLot === false ? '' : 'product-recall'}>
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
