import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { lastValue } from '../../api/remote'
import { useMessages } from '../../preferences/context'
import { pickDates } from '../../../domain/product/code-dates'
import { productAddress } from '../../routes'
import { useServices } from '../../services/context'
import { Page } from '../../ui/Page'
import { KeptAnswers } from '../../kept-answers/kept-answers'
import { ScansStore } from '../history/scans.store'
import { traceMessages } from '../messages'
import { MoreActions, ProductActions } from './ProductActions'
import { failedId, ProductBody } from './ProductBody'
import { ProductStore } from './product.store'
import './product.css'

/** 商品溯源: what it is, whether it is recalled, which way it came, and who answers for it. */
export default observer(function ProductPage() {
  const { http, clock, page, storage, archive, network } = useServices()
  const say = useMessages(traceMessages)
  const params = page.useParams()
  const { gtin = '', lot = null, serial = null } = params
  const [store] = useState(
    () =>
      new ProductStore(
        http,
        clock,
        { gtin, lot, serial },
        new KeptAnswers(storage, archive, clock),
        pickDates((name) => params[name]),
      ),
  )
  const [scans] = useState(() => new ScansStore(storage, clock))
  useEffect(() => void store.load(), [store])
  // What is shown from this device is asked for anew when there is a network again.
  useEffect(
    () =>
      network.onReturn(() => {
        if (store.keptAt !== null) void store.load()
      }),
    [network, store],
  )
  const loaded = store.product.tag === 'ready' ? store.product.value : null
  useEffect(() => {
    if (loaded) scans.nameProduct(loaded.gtin, loaded.name)
  }, [scans, loaded])
  const chooseLot = (next: string | null): void => {
    page.readdress(productAddress(store.key.gtin, next))
    void store.chooseLot(next).then(() => {
      // Where it is said stands above the choice.
      if (lastValue(store.product) === null) page.reveal(failedId)
    })
  }
  page.useRefresh(store.load)
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
      <MoreActions store={store} />
    </Page>
  )
})
