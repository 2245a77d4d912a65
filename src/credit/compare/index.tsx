import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { useMessages } from '../../preferences/context'
import { searchAddress } from '../../routes'
import { useServices } from '../../services/context'
import { EmptyState } from '../../ui/EmptyState'
import { Link } from '../../ui/Link'
import { Page } from '../../ui/Page'
import { compareMessages } from '../messages'
import { codesIn, CompareStore } from './compare.store'
import { Compared } from './Compared'
import { fewestCompared } from './tray.store'
import '../credit.css'
import './compare.css'

export default observer(function ComparePage() {
  const say = useMessages(compareMessages)
  const { http, page } = useServices()
  const asked = page.useParams()['usccs'] ?? ''
  const [store] = useState(() => new CompareStore(http, codesIn(asked)))
  useEffect(() => {
    if (store.codes.length >= fewestCompared) void store.loadAll()
  }, [store])
  return (
    <Page title={say('title')}>
      {store.codes.length < fewestCompared ? (
        <EmptyState
          title={say('tooFewTitle')}
          action={
            <Link to={searchAddress()} kind="primary" isReplacing>
              {say('search')}
            </Link>
          }
        >
          {say('tooFewHow')}
        </EmptyState>
      ) : (
        <Compared store={store} />
      )}
    </Page>
  )
})
