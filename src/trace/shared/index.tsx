import { observer } from 'mobx-react-lite'
import { useCallback, useEffect } from 'react'
import { isPicture } from '../../../domain/evidence'
import { useLoaded } from '../../api/use-loaded'
import { useMessages } from '../../preferences/context'
import { scanAddress, searchAddress, wizardAddress } from '../../routes'
import { useServices } from '../../services/context'
import type { Services } from '../../services/services'
import { Awaited } from '../../ui/Awaited'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { EmptyState } from '../../ui/EmptyState'
import { Link } from '../../ui/Link'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { Skeleton } from '../../ui/Skeleton'
import { sharedMessages } from '../messages'
import { SharedStore, wordsOf } from './shared.store'

/** What another app shared, by the installed app in a browser (H5 only): it begins a trace or a complaint. */
export default observer(function SharedPage() {
  const say = useMessages(sharedMessages)
  const services = useServices()
  const id = services.page.useParams()['id'] ?? ''
  const open = useCallback(() => opened(services, id), [services, id])
  const { value: store, failure, load } = useLoaded(open)
  return (
    <Page title={say('sharedTitle')}>
      {store === null ? (
        <Awaited failure={failure} onRetry={() => void load()} label={say('sharedOpening')} count={2} />
      ) : (
        <Content store={store} />
      )}
    </Page>
  )
})

async function opened(services: Services, id: string): Promise<SharedStore> {
  const { complaintParts, drafts, navigation, random, clock } = services
  const inbox = await services.shareInbox()
  const store = new SharedStore({ inbox, complaintParts, drafts, navigation, random, clock }, id)
  void store.open()
  return store
}

const Content = observer(function Content({ store }: { readonly store: SharedStore }) {
  const say = useMessages(sharedMessages)
  const { network } = useServices()
  const { state, codes } = store
  useEffect(() => network.onReturn(() => void store.lookAgain()), [network, store])
  if (state.tag === 'opening') return <Skeleton label={say('sharedOpening')} count={2} />
  if (state.tag === 'lost') {
    return (
      <EmptyState
        picture="search"
        title={say('sharedLostTitle')}
        action={
          <>
            <Link to={scanAddress} kind="primary" isReplacing>
              {say('sharedScan')}
            </Link>
            <Link to={wizardAddress({})} kind="ghost" isReplacing>
              {say('sharedWrite')}
            </Link>
          </>
        }
      >
        {say('sharedLost')}
      </EmptyState>
    )
  }
  const { shared } = state
  const words = wordsOf(shared)
  const hasPictures = shared.files.some(({ type }) => isPicture(type))
  const isUnread = !store.isReading && store.unread.length > 0
  return (
    <>
      <Card>
        {words !== '' && <Box>{words}</Box>}
        {shared.files.map(({ name }, at) => (
          <Box key={`${at} ${name}`}>{say('sharedFile', { n: at + 1, name })}</Box>
        ))}
        <Box className="ui-list__meta">{say('sharedSafe')}</Box>
      </Card>
      <Box live="polite">
        {store.isReading && <Skeleton lines={1} label={say('sharedReading')} />}
        {isUnread && say('sharedUnread')}
        {store.isDamaged && <Box>{say('sharedDamaged')}</Box>}
        {hasPictures &&
          !store.isReading &&
          !isUnread &&
          !store.isDamaged &&
          codes.length === 0 &&
          say('sharedNoCode')}
      </Box>
      {isUnread && (
        <Button kind="ghost" isWide onPress={() => void store.lookAgain()}>
          {say('sharedLookAgain')}
        </Button>
      )}
      {codes.map((code) => (
        <Button key={code.address} kind="primary" isWide icon="scan" onPress={() => void store.follow(code)}>
          {say('sharedFollow', { code: code.text })}
        </Button>
      ))}
      {store.isFull && (
        <Notice tone="stop" isUrgent title={say('sharedFullTitle')}>
          {say('sharedFull')}
        </Notice>
      )}
      <Button
        kind={codes.length === 0 ? 'primary' : 'ghost'}
        isWide
        icon="complaint"
        isBusy={store.isBeginning}
        onPress={() => void store.complain()}
      >
        {say('sharedComplain')}
      </Button>
      <Box className="ui-list__meta">{say('sharedComplainHow')}</Box>
      {words !== '' && shared.files.length === 0 && codes.length === 0 && (
        <Link to={searchAddress(words.split('\n')[0] ?? '')} kind="ghost">
          {say('sharedSearch')}
        </Link>
      )}
    </>
  )
})
