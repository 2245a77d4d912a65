import { observer } from 'mobx-react-lite'
import { useMessages } from '../../preferences/context'
import { lastValue } from '../../api/remote'
import { wizardAddress, itemAddress, labelAddress, scanAddress } from '../../routes'
import { Card } from '../../ui/Card'
import { Link } from '../../ui/Link'
import { List } from '../../ui/List'
import { ListItem } from '../../ui/ListItem'
import { itemMessages, labelMessages, traceMessages } from '../messages'
import { printable } from '../printable'
import { ShelfButton } from '../shelf/ShelfButton'
import type { ProductStore } from './product.store'

/** What can be done next; one line an action, the main one last. */
export const ProductActions = observer(function ProductActions({ store }: { readonly store: ProductStore }) {
  const say = useMessages(traceMessages)
  const { gtin, key } = store
  return (
    <>
      <Link to={scanAddress} kind={gtin === null ? 'primary' : 'ghost'} isReplacing>
        {say('scanAgain')}
      </Link>
      {gtin !== null && (
        <Link to={wizardAddress({ gtin, lot: key.lot })} kind="primary">
          {say('complain')}
        </Link>
      )}
    </>
  )
})

/** What else can be done with it: shelf, comparison, and the two checks of this piece and its label. */
export const MoreActions = observer(function MoreActions({ store }: { readonly store: ProductStore }) {
  const say = useMessages(traceMessages)
  const sayItem = useMessages(itemMessages)
  const sayLabel = useMessages(labelMessages)
  const { gtin, key } = store
  const { lot, serial } = key
  const product = lastValue(store.product)
  // While nothing is known it would stand high up, and be pushed down by what comes.
  const isOpening = product === null && store.product.tag !== 'failed'
  if (gtin === null || isOpening) return null
  return (
    <Card title={say('moreTitle')} className="product-stack">
      {product && (
        <ShelfButton
          key={`${product.gtin} ${lot ?? ''} ${serial ?? ''}`}
          product={product}
          lot={lot}
          serial={serial}
        />
      )}
      <List>
        {serial !== null && (
          <ListItem
            title={sayItem('link')}
            detail={sayItem('linkWhy', { serial: printable(serial, 40) })}
            to={itemAddress(gtin, serial)}
          />
        )}
        <ListItem title={sayLabel('link')} detail={sayLabel('linkWhy')} to={labelAddress(gtin)} />
      </List>
    </Card>
  )
})
