import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { Correction } from '../../../../contract/correction'
import { lastValue } from '../../../api/remote'
import { WithdrawDialog } from '../../../filed/WithdrawDialog'
import { useMessages, useText } from '../../../preferences/context'
import { useFigures } from '../../../preferences/figures'
import { correctionAddress, signInAddress } from '../../../routes'
import { useServices } from '../../../services/context'
import { TermLine } from '../../../terms/TermLine'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { EmptyState } from '../../../ui/EmptyState'
import { ErrorState } from '../../../ui/ErrorState'
import { Link } from '../../../ui/Link'
import { Notice } from '../../../ui/Notice'
import { Page } from '../../../ui/Page'
import { Skeleton } from '../../../ui/Skeleton'
import { Thread } from '../../../ui/Thread'
import { correctionMessages } from '../../messages'
import { Asked } from './Asked'
import { ClockCard } from './ClockCard'
import { correctionStore, type CorrectionStore } from './correction.store'
import '../../credit.css'
import '../correction.css'

/** One request: its state against the legal clock, what has happened, and what it was about. */
export default observer(function CorrectionPage() {
  const say = useMessages(correctionMessages)
  const { page, http, session } = useServices()
  const { id = '' } = page.useParams()
  const [store] = useState(() => correctionStore(http, id))
  const reload = async (): Promise<void> => {
    if (session.isSignedIn) await store.load()
  }
  page.useShown(() => void reload())
  page.useRefresh(reload)
  const request = session.isSignedIn ? lastValue(store.filed) : null
  const title = request ? say('requestTitle', { number: request.number }) : say('requestTitleShort')
  return (
    <Page title={title}>
      {request ? (
        <OpenRequest request={request} store={store} />
      ) : session.isSignedIn ? (
        <Waiting store={store} />
      ) : (
        <EmptyState
          picture="person"
          title={say('signedOutTitle')}
          action={
            <Link kind="primary" to={signInAddress(correctionAddress(id))} isReplacing>
              {say('signIn')}
            </Link>
          }
        />
      )}
    </Page>
  )
})

const Waiting = observer(function Waiting({ store }: { readonly store: CorrectionStore }) {
  const say = useMessages(correctionMessages)
  const inWords = useText()
  if (store.filed.tag !== 'failed') return <Skeleton count={3} />
  const { failure } = store.filed
  if (failure.status === 404 || failure.status === 400) {
    return (
      <EmptyState picture="filing" title={say('requestUnknown')}>
        {say('requestUnknownText')}
      </EmptyState>
    )
  }
  return (
    <ErrorState
      message={inWords(failure.text)}
      code={failure.problem?.code}
      onRetry={failure.isPassing ? () => void store.load() : undefined}
    />
  )
})

interface OpenRequestProps {
  readonly request: Correction
  readonly store: CorrectionStore
}

const OpenRequest = observer(function OpenRequest({ request, store }: OpenRequestProps) {
  const say = useMessages(correctionMessages)
  const inWords = useText()
  const { minute } = useFigures()
  const { http } = useServices()
  const [isAsking, setIsAsking] = useState(false)
  return (
    <>
      {store.filed.tag === 'failed' && <Notice tone="note">{inWords(store.filed.failure.text)}</Notice>}
      <ClockCard request={request} />
      <Card title={say('events')}>
        <Thread
          label={say('events')}
          steps={request.events.map(({ id, at, title, text }) => ({
            id,
            title: inWords(title),
            time: minute(at),
            detail: text ?? undefined,
          }))}
        />
      </Card>
      <Asked request={request} origin={http.origin} />
      <TermLine terms={['correction']} />
      {request.actions.includes('withdraw') && (
        <Button kind="ghost" onPress={() => setIsAsking(true)}>
          {say('withdraw')}
        </Button>
      )}
      <WithdrawDialog
        store={store}
        words={{
          title: say('withdrawTitle'),
          text: say('withdrawText'),
          withdraw: say('withdraw'),
          keep: say('keep'),
          done: say('withdrawDone'),
        }}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
      />
    </>
  )
})
