import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { useMessages, useText } from '../../preferences/context'
import { useServices } from '../../services/context'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorState } from '../../ui/ErrorState'
import { Page } from '../../ui/Page'
import { Skeleton } from '../../ui/Skeleton'
import { receiptMessages } from '../messages/receipt'
import { CheckedReceipt } from './CheckedReceipt'
import { TypeReceipt } from './TypeReceipt'
import { VerifyStore } from './verify.store'
import '../complaint.css'

/** 核对回执: whoever holds a receipt sees whether it is genuine, and whether a file was part of what was filed. */
export default observer(function VerifyPage() {
  const say = useMessages(receiptMessages)
  const { http, page } = useServices()
  const { n = '', f = '' } = page.useParams()
  const [store] = useState(() => new VerifyStore(http))
  useEffect(() => {
    if (n !== '' && f !== '') void store.load({ number: n, print: f })
    else store.typeNumber(n)
  }, [store, n, f])
  return (
    <Page title={say('verifyTitle')}>
      <Content store={store} />
    </Page>
  )
})

const Content = observer(function Content({ store }: { readonly store: VerifyStore }) {
  const say = useMessages(receiptMessages)
  const inWords = useText()
  const { receipt, known } = store
  switch (receipt.tag) {
    case 'idle':
      return <TypeReceipt store={store} />
    case 'loading':
      return <Skeleton count={2} lines={3} label={say('checking')} />
    case 'failed':
      // What was typed may be no number at all.
      if (receipt.failure.status === 404 || receipt.failure.status === 400)
        return (
          <EmptyState
            title={say('noSuch')}
            action={
              <Button kind="ghost" onPress={store.startOver}>
                {say('again')}
              </Button>
            }
          >
            {say('noSuchHow')}
          </EmptyState>
        )
      return (
        <ErrorState
          message={inWords(receipt.failure.text)}
          code={receipt.failure.problem?.code}
          {...(receipt.failure.isPassing && known ? { onRetry: () => void store.load(known) } : {})}
        />
      )
    case 'ready':
      return <CheckedReceipt receipt={receipt.value} store={store} />
  }
})
