import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { lastValue } from '../../api/remote'
import { useMessages } from '../../preferences/context'
import { pickDates } from '../../../domain/product/code-dates'
import { productAddress } from '../../routes'
import { useServices } from '../../services/context'
import { Page } from '../../ui/Page'
import { traceMessages } from '../messages'
import { ProductActions } from './ProductActions'
import { ProductBody } from './ProductBody'
import { ProductStore } from './product.store'
import './product.css'

/** 商品溯源: what it is, whether it is recalled, which way it came, and who answers for it. */
export default observer(function ProductPage() {
  const { http, clock, page } = useServices()
  const say = useMessages(traceMessages)
  const params = page.useParams()
  const { gtin = '', lot = null, serial = null } = params
  const [store] = useState(
    () =>
      new ProductStore(
        http,
        clock,
        { gtin, lot, serial },
        pickDates((name) => params[name]),
      ),
  )
  useEffect(() => void store.load(), [store])
  const chooseLot = (next: string | null): void => {
    page.readdress(productAddress(store.key.gtin, next))
    void store.chooseLot(next)
  }
  const product = lastValue(store.product)
  page.useShare(
    product && {
      title: say('shareTitle', { name: product.name }),
      address: productAddress(store.key.gtin, store.key.lot),
      image: null,
    },
  )
  return (
    <Page title={say('productTitle')} actions={<ProductActions store={store} />}>
      <ProductBody store={store} onLot={chooseLot} />
    </Page>
  )
})
