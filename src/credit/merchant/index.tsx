import { observer } from 'mobx-react-lite'
import { useEffect, useRef, useState } from 'react'
import { lastValue } from '../../api/remote'
import { useMessages, useText } from '../../preferences/context'
import { wizardAddress, searchAddress } from '../../routes'
import { useServices } from '../../services/context'
import { KeptAnswers } from '../../kept-answers/kept-answers'
import { KeptNotice } from '../../kept-answers/KeptNotice'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorState } from '../../ui/ErrorState'
import { Link } from '../../ui/Link'
import { Page } from '../../ui/Page'
import { Skeleton } from '../../ui/Skeleton'
import { toast } from '../../ui/toast'
import { creditMessages, followMessages, offlineMessages } from '../messages'
import { isMisread } from '../misread.rules'
import { FollowButton } from './FollowButton'
import { FollowWish } from './follow-wish'
import { FollowStore } from './follow.store'
import { Keep } from './Keep'
import { KnownMerchant } from './KnownMerchant'
import { MerchantStore } from './merchant.store'
import { useSharedMerchant } from './use-shared-merchant'
import '../credit.css'
import '../compare/compare.css'

export default observer(function MerchantPage() {
  const say = useMessages(creditMessages)
  const sayFollow = useMessages(followMessages)
  const { http, page, session, random, storage, clock, archive, network } = useServices()
  const uscc = page.useParams()['uscc'] ?? ''
  const [store] = useState(() => new MerchantStore(http, clock, new KeptAnswers(storage, archive, clock)))
  const [follow] = useState(
    () => new FollowStore({ http, session, random, wish: new FollowWish(storage, clock) }, uscc),
  )
  const shared = useSharedMerchant()
  useEffect(() => void store.load(uscc), [store, uscc])
  // What is shown from this device is asked for anew when there is a network again.
  useEffect(
    () =>
      network.onReturn(() => {
        if (store.keptAt !== null) void store.load(uscc)
      }),
    [network, store, uscc],
  )
  const isBack = useRef(false)
  page.useShown(() => {
    const wasBefore = isBack.current
    isBack.current = true
    void follow.show().then((outcome) => {
      if (outcome === 'followed') toast(sayFollow('followedNow'))
      // What is on screen was asked for before this changed.
      if (outcome === 'changed' && wasBefore) void store.load(uscc)
    })
  })
  page.useRefresh(() => Promise.all([store.load(uscc), follow.show()]))
  // Of what this device has kept nothing is shared or followed.
  const merchant = store.keptAt === null ? lastValue(store.merchant) : null
  page.useShare(merchant && shared(merchant))
  return (
    <Page
      title={say('merchantTitle')}
      tools={
        merchant && (
          <>
            <FollowButton store={follow} uscc={merchant.uscc} />
            <Keep merchant={merchant} />
          </>
        )
      }
      actions={
        merchant && (
          <Link to={wizardAddress({ uscc: merchant.uscc })} kind="primary">
            {say('complain')}
          </Link>
        )
      }
    >
      <Content store={store} follow={follow} uscc={uscc} />
    </Page>
  )
})

interface ContentProps {
  readonly store: MerchantStore
  readonly follow: FollowStore
  readonly uscc: string
}

const Content = observer(function Content({ store, follow, uscc }: ContentProps) {
  const say = useMessages(creditMessages)
  const sayOffline = useMessages(offlineMessages)
  const text = useText()
  const { merchant } = store
  const known = lastValue(merchant)
  if (known) {
    return (
      <>
        {store.keptAt !== null && (
          <KeptNotice at={store.keptAt} onRetry={() => void store.load(uscc)}>
            {sayOffline('kept')}
          </KeptNotice>
        )}
        <KnownMerchant store={store} follow={follow} merchant={known} />
      </>
    )
  }
  switch (merchant.tag) {
    case 'idle':
    case 'loading':
    case 'ready':
      return <Skeleton count={3} lines={3} label={say('merchantLoading')} />
    case 'failed':
      if (merchant.failure.problem?.status === 404) {
        return (
          <EmptyState
            title={say('unknownTitle')}
            action={
              <Link to={searchAddress()} kind="ghost" isReplacing>
                {say('searchAgain')}
              </Link>
            }
          >
            {isMisread(uscc) ? say('noneMisread') : say('unknownHow', { uscc })}
          </EmptyState>
        )
      }
      return (
        <ErrorState
          message={text(merchant.failure.text)}
          code={merchant.failure.problem?.code}
          {...(merchant.failure.isPassing ? { onRetry: () => void store.load(uscc) } : {})}
        />
      )
  }
})
