import { observer } from 'mobx-react-lite'
import { useMessages } from '../../preferences/context'
import { productAddress } from '../../routes'
import type { ShelfItem } from '../../shelf-watch/shelf-items'
import { announce } from '../../ui/announce'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { ListItem } from '../../ui/ListItem'
import { VirtualList } from '../../ui/VirtualList'
import { shelfMessages, traceMessages } from '../messages'
import type { ShelfStore } from './shelf.store'

/** The things themselves; each opens its product. */
export const ShelfList = observer(function ShelfList({ store }: { readonly store: ShelfStore }) {
  const say = useMessages(shelfMessages)
  const sayTrace = useMessages(traceMessages)
  const { items } = store
  const remove = ({ id, name }: ShelfItem): void => {
    store.remove(id)
    announce(`${say('takenOff')} ${name}`)
  }
  const detailOf = ({ lot, expiresOn, makerName }: ShelfItem): string =>
    [
      makerName,
      lot === null ? null : say('lot', { lot }),
      expiresOn === null ? null : sayTrace('expiresOn', { on: expiresOn }),
    ]
      .filter((part) => part !== null)
      .join(' · ')
  return (
    <Card title={say('items')}>
      <VirtualList
        label={say('items')}
        count={items.length}
        isWhole
        row={(at, place) => {
          const item = items[at]
          if (!item) return null
          return (
            <ListItem
              key={item.id}
              place={place}
              to={productAddress(item.gtin, item.lot, item.serial)}
              title={item.name}
              detail={detailOf(item)}
              action={
                <Button
                  kind="plain"
                  size="s"
                  isFlush
                  className="device-press"
                  label={say('remove', { name: item.lot === null ? item.name : `${item.name} ${item.lot}` })}
                  onPress={() => remove(item)}
                >
                  {say('removeShort')}
                </Button>
              }
            />
          )
        }}
      />
    </Card>
  )
})
