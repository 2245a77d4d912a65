import { observer } from 'mobx-react-lite'
import type { Recall } from '../../../contract/trace'
import { useListed, useMessages } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { KeyValue } from '../../ui/KeyValue'
import { traceMessages } from '../messages'
import { markOf } from './loudness'

/** First, and red where it is of this very lot; of lots not chosen yet it is a plain warning that names them. */
export const Recalls = observer(function Recalls({ recalls }: { readonly recalls: readonly Recall[] }) {
  const say = useMessages(traceMessages)
  const inOneLine = useListed()
  const concerns = (recall: Recall): readonly string[] => {
    if (recall.concernsThisLot === true) return [say('recallThisLot')]
    if (recall.concernsThisLot === false) return [say('recallOtherLot')]
    if (recall.lots === null) return [say('recallAllLots')]
    return [say('recallLots', { lots: inOneLine(recall.lots) }), say('recallCheckLot')]
  }
  // A recall of every lot is one of this lot too.
  const mark = ({ lots, concernsThisLot }: Recall) => markOf(lots === null ? true : concernsThisLot)
  return recalls.map((recall) => (
    <Card
      key={recall.id}
      className={`product-stack${mark(recall).recalled}`}
      tone={mark(recall).tone}
      title={say('recall', { title: recall.title })}
    >
      {concerns(recall).map((sentence) => (
        <Box key={sentence} tag="p" className={mark(recall).line}>
          {sentence}
        </Box>
      ))}
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
