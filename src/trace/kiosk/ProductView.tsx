import { observer } from 'mobx-react-lite'
import type { Product } from '../../../contract/trace'
import { chinaDate } from '../../../domain/calendar/day'
import { useMessages, useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { List } from '../../ui/List'
import { ListItem } from '../../ui/ListItem'
import { kioskMessages } from '../messages'
import { Identity } from '../product/Identity'
import { Keeping } from '../product/Keeping'
import type { ProductStore } from '../product/product.store'
import { Warnings } from '../product/Warnings'
import { Credit } from './Credit'

interface ProductViewProps {
  readonly product: Product
  readonly store: Pick<ProductStore, 'reading' | 'dates' | 'today'>
}

/** A product for a passer-by: the page of it without what leads on. */
export const ProductView = observer(function ProductView({ product, store }: ProductViewProps) {
  const say = useMessages(kioskMessages)
  const { maker, source, asOfAt } = product
  return (
    <>
      <Warnings product={product} />
      <Box className="kiosk-columns">
        <Box className="kiosk-stack">
          <Identity product={product} reading={store.reading} />
          <Keeping dates={store.dates} product={product} today={store.today} />
        </Box>
        <Box className="kiosk-stack">
          <Card title={say('answerTitle')} className="kiosk-stack">
            {maker === null ? say('makerNone') : <Credit of={maker} />}
          </Card>
          <WaySummary chain={product.chain} />
        </Box>
      </Box>
      <Box className="kiosk-small">{say('source', { source, on: chinaDate(asOfAt) })}</Box>
    </>
  )
})

/** Where it came from and was last, and what is asked about its way. */
const WaySummary = observer(function WaySummary({ chain }: { readonly chain: Product['chain'] }) {
  const say = useMessages(kioskMessages)
  const text = useText()
  const { steps, gaps } = chain
  const [first, last] = [steps[0]?.place, steps.at(-1)?.place]
  return (
    <Card title={say('chainTitle')} className="kiosk-stack">
      {steps.length === 0 ? (
        say('chainNone')
      ) : (
        <List label={say('chainTitle')}>
          <ListItem title={say('chainSteps', { n: steps.length })} />
          {first && <ListItem title={say('from', { place: first.name })} />}
          {last && steps.length > 1 && <ListItem title={say('to', { place: last.name })} />}
        </List>
      )}
      {gaps.length > 0 && (
        <List label={say('asksTitle')}>
          {gaps.slice(0, 3).map(({ question, afterEventId, kind }) => (
            <ListItem key={`${kind} ${afterEventId}`} title={text(question)} detail={say('asksTitle')} />
          ))}
        </List>
      )}
    </Card>
  )
})
