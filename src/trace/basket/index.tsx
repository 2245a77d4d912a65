import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { KeptAnswers } from '../../kept-answers/kept-answers'
import { useMessages } from '../../preferences/context'
import { basketScanAddress } from '../../routes'
import { useServices } from '../../services/context'
import { EmptyState } from '../../ui/EmptyState'
import { Link } from '../../ui/Link'
import { Page } from '../../ui/Page'
import { basketMessages } from '../messages'
import { BasketList } from './BasketList'
import { BasketStore } from './basket.store'
import '../device.css'

/** 购物清单: what was read one after another, what there is a caution about first. */
export default observer(function Basket() {
  const { http, storage, archive, clock, page } = useServices()
  const say = useMessages(basketMessages)
  const [basket] = useState(
    () => new BasketStore({ http, storage, clock, kept: new KeptAnswers(storage, archive, clock) }),
  )
  page.useShown(() => void basket.resolve())
  return (
    <Page
      title={say('title')}
      actions={
        <Link to={basketScanAddress} kind="primary" isReplacing>
          {say('scanOn')}
        </Link>
      }
    >
      {basket.items.length === 0 ? (
        <EmptyState title={say('emptyTitle')} picture="scan">
          {say('empty')}
        </EmptyState>
      ) : (
        <BasketList basket={basket} />
      )}
    </Page>
  )
})
