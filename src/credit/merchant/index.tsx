import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { useMessages, useText } from '../../preferences/context'
import { draftAddress, searchAddress } from '../../routes'
import { useServices } from '../../services/context'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorState } from '../../ui/ErrorState'
import { Link } from '../../ui/Link'
import { Page } from '../../ui/Page'
import { Skeleton } from '../../ui/Skeleton'
import { creditMessages } from '../messages'
import { Keep } from './Keep'
import { KnownMerchant } from './KnownMerchant'
import { MerchantStore } from './merchant.store'
import { useSharedMerchant } from './use-shared-merchant'
import '../credit.css'

export default observer(function MerchantPage() {
  const say = useMessages(creditMessages)
  const { http, page } = useServices()
  const uscc = page.useParams()['uscc'] ?? ''
  const [store] = useState(() => new MerchantStore(http))
  const shared = useSharedMerchant()
  useEffect(() => void store.load(uscc), [store, uscc])
  const { merchant } = store
  page.useShare(merchant.tag === 'ready' ? shared(merchant.value) : null)
  return (
    <Page
      title={say('merchantTitle')}
      tools={merchant.tag === 'ready' && <Keep merchant={merchant.value} />}
      actions={
        merchant.tag === 'ready' && (
          <Link to={draftAddress({ uscc: merchant.value.uscc })} kind="primary">
            {say('complain')}
          </Link>
        )
      }
    >
      <Content store={store} uscc={uscc} />
    </Page>
  )
})

interface ContentProps {
  readonly store: MerchantStore
  readonly uscc: string
}

const Content = observer(function Content({ store, uscc }: ContentProps) {
  const say = useMessages(creditMessages)
  const text = useText()
  const { merchant } = store
  switch (merchant.tag) {
    case 'idle':
    case 'loading':
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
            {say('unknownHow', { uscc })}
          </EmptyState>
        )
      }
      return (
        <ErrorState
          message={text(merchant.failure.text)}
          code={merchant.failure.code}
          {...(merchant.failure.isPassing ? { onRetry: () => void store.load(uscc) } : {})}
        />
      )
    case 'ready':
      return <KnownMerchant store={store} merchant={merchant.value} />
  }
})
