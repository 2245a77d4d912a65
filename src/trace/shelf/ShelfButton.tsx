import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { Product } from '../../../contract/trace'
import { useMessages } from '../../preferences/context'
import { productCompareAddress } from '../../routes'
import { useServices } from '../../services/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { toast } from '../../ui/toast'
import { notedForComparison, productRef } from '../compare/compare-note'
import { shelfMessages } from '../messages'
import { OnShelfStore } from './on-shelf.store'
import '../device.css'

interface ShelfButtonProps {
  readonly product: Product
  readonly lot: string | null
  readonly serial: string | null
}

/** Puts the product that shows on the shelf, or sets it aside to be compared. Give it a `key` of product, lot and item. */
export const ShelfButton = observer(function ShelfButton({ product, lot, serial }: ShelfButtonProps) {
  const say = useMessages(shelfMessages)
  const { storage, clock, navigation } = useServices()
  const [store] = useState(() => new OnShelfStore(storage, clock, product, { lot, serial }))
  const toggle = (): void => {
    const isDone = store.toggle()
    toast(say(!isDone ? 'notPut' : store.isOn ? 'putDone' : 'takenOff'))
  }
  const compare = (): void => {
    const both = notedForComparison(storage, productRef(product.gtin, lot))
    if (both.length > 1) navigation.open(productCompareAddress(both))
    else toast(say('compareNoted'))
  }
  return (
    <Box className="device-row">
      <Button
        kind="ghost"
        size="s"
        icon={store.isOn ? 'star-full' : 'star'}
        isPressed={store.isOn}
        onPress={toggle}
      >
        {say(store.isOn ? 'onShelf' : 'put')}
      </Button>
      <Button kind="ghost" size="s" onPress={compare}>
        {say('compare')}
      </Button>
    </Box>
  )
})
