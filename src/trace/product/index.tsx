import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { lastValue } from '../../api/remote'
import { useMessages } from '../../preferences/context'
import { draftAddress, productAddress, scanAddress } from '../../routes'
import { useServices } from '../../services/context'
import { Link } from '../../ui/Link'
import { Page } from '../../ui/Page'
import { traceMessages } from '../messages'
import { ItemCheckLink } from './ItemCheckLink'
import { LabelCheckLink } from './LabelCheckLink'
import { ProductBody } from './ProductBody'
import { ProductStore } from './product.store'
import './product.css'

/** 商品溯源: what it is, whether it is recalled, which way it came, and who answers for it. */
export default observer(function ProductPage() {
  const { http, clock, page } = useServices()
  const say = useMessages(traceMessages)
  const { gtin = '', lot = null, serial = null } = page.useParams()
  const [store] = useState(() => new ProductStore(http, clock, { gtin, lot, serial }))
  useEffect(() => void store.load(), [store])
  const chooseLot = (next: string | null): void => {
    page.readdress(productAddress(store.key.gtin, next))
    void store.chooseLot(next)
  }
  const isComplaintReady = store.gtin !== null
  const product = lastValue(store.product)
  page.useShare(
    product && {
      title: say('shareTitle', { name: product.name }),
      address: productAddress(store.key.gtin, store.key.lot),
      image: null,
    },
  )
  return (
    <Page
      title={say('productTitle')}
      actions={
        <>
          <Link to={scanAddress} kind={isComplaintReady ? 'ghost' : 'primary'} isReplacing>
            {say('scanAgain')}
          </Link>
          {store.gtin !== null && (
            <Link to={draftAddress({ gtin: store.gtin, lot: store.key.lot })} kind="primary">
              {say('complain')}
            </Link>
          )}
        </>
      }
    >
      <ProductBody store={store} onLot={chooseLot} />
      <ItemCheckLink gtin={store.gtin} serial={store.key.serial} />
      <LabelCheckLink gtin={store.gtin} />
    </Page>
  )
})
