import { observer } from 'mobx-react-lite'
import type { Recall } from '../../../contract/trace'
import { useMessages } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { KeyValue } from '../../ui/KeyValue'
import { traceMessages } from '../messages'

/** First and loud: the one place of this page that is red, unless the recall is known to leave this lot out. */
export const Recalls = observer(function Recalls({ recalls }: { readonly recalls: readonly Recall[] }) {
  const say = useMessages(traceMessages)
  const concerns = (recall: Recall): string => {
    if (recall.concernsThisLot === true) return say('recallThisLot')
    if (recall.concernsThisLot === false) return say('recallOtherLot')
    if (recall.lots === null) return say('recallAllLots')
    return `${say('recallLots', { lots: recall.lots.join(' ') })} ${say('recallCheckLot')}`
  }
  return recalls.map((recall) => (
    <Card
      key={recall.id}
      className={recall.concernsThisLot === false ? 'product-stack' : 'product-stack product-recalled'}
      tone={recall.concernsThisLot === false ? 'plain' : 'stop'}
      title={say('recall', { title: recall.title })}
    >
      <Box tag="p" className={recall.concernsThisLot === false ? '' : 'product-recall'}>
        {concerns(recall)}
      </Box>
      <KeyValue
        items={[
          { key: say('recallReason'), value: recall.reason },
          { key: say('recallAction'), value: recall.action },
        ]}
      />
      <Box className="product-source">
        {say('recallSource', { source: recall.source, on: recall.publishedOn })}
      </Box>
    </Card>
  ))
})
