import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { Receipt, getReceipt } from '../../../contract/receipt'
import type { Http } from '../../api/http'
import { LoadedStore } from '../../api/loaded.store'
import { useMessages } from '../../preferences/context'
import { receiptAddress, signInAddress } from '../../routes'
import { useServices } from '../../services/context'
import { Awaited } from '../../ui/Awaited'
import { EmptyState } from '../../ui/EmptyState'
import { Link } from '../../ui/Link'
import { Page } from '../../ui/Page'
import { receiptMessages } from '../messages/receipt'
import { OpenReceipt } from './OpenReceipt'
import '../complaint.css'

/** Asked anew each time the page is shown: the addresses of its paper and files are good for some minutes. */
const receiptOf = (http: Http, id: string): LoadedStore<Receipt> =>
  new LoadedStore(() =>
    http.call<typeof getReceipt>({ method: 'GET', path: '/complaints/{id}/receipt', params: { id } }),
  )

/** 收件回执: that a case was received, when, and by its digests what; for the person who filed it. */
export default observer(function ReceiptPage() {
  const say = useMessages(receiptMessages)
  const { page, http, session } = useServices()
  const { id = '' } = page.useParams()
  const [store] = useState(() => receiptOf(http, id))
  page.useShown(() => {
    if (session.isSignedIn) void store.load()
  })
  return (
    <Page title={say('title')}>
      {session.isSignedIn ? (
        <Content store={store} />
      ) : (
        <EmptyState
          picture="person"
          title={say('signedOut')}
          action={
            <Link kind="primary" to={signInAddress(receiptAddress(id))} isReplacing>
              {say('signIn')}
            </Link>
          }
        />
      )}
    </Page>
  )
})

const Content = observer(function Content({ store }: { readonly store: LoadedStore<Receipt> }) {
  const say = useMessages(receiptMessages)
  const { value: receipt, failure, load } = store
  if (receipt) return <OpenReceipt receipt={receipt} />
  if (failure?.status === 404 || failure?.status === 400)
    return (
      <EmptyState picture="filing" title={say('unknown')}>
        {say('unknownHow')}
      </EmptyState>
    )
  return <Awaited failure={failure} onRetry={() => void load()} count={2} lines={4} label={say('loading')} />
})
