import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { useKeptWords } from '../../drafts/use-kept-words'
import { useMessages, useText } from '../../preferences/context'
import { noticesAddress, signInAddress } from '../../routes'
import { useServices } from '../../services/context'
import { Box } from '../../ui/Box'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorState } from '../../ui/ErrorState'
import { Link } from '../../ui/Link'
import { Page } from '../../ui/Page'
import { Skeleton } from '../../ui/Skeleton'
import { noticeMessages } from '../messages/notices'
import { ChoiceForm } from './ChoiceForm'
import { NoticeSettingsStore, readUnsaved } from './notice-settings.store'
import '../me.css'

/** By which ways the person is told of her cases beside the inbox, and when no phone may ring. */
export default observer(function NoticesPage() {
  const say = useMessages(noticeMessages)
  const { session } = useServices()
  const personId = session.person?.id ?? null
  return (
    <Page title={say('title')}>
      {personId === null ? (
        <EmptyState
          picture="person"
          title={say('signedOutTitle')}
          action={
            <Link kind="ghost" to={signInAddress(noticesAddress)}>
              {say('signIn')}
            </Link>
          }
        >
          {say('signedOutHow')}
        </EmptyState>
      ) : (
        // Of one person: whoever signs in next on this phone begins with a store of their own.
        <Settings key={personId} personId={personId} />
      )}
    </Page>
  )
})

const Settings = observer(function Settings({ personId }: { readonly personId: string }) {
  const { http } = useServices()
  const form = useKeptWords(`notices/${personId}`, readUnsaved)
  const [store] = useState(() => new NoticeSettingsStore(http, form))
  useEffect(() => void store.load(), [store])
  const say = useMessages(noticeMessages)
  const text = useText()
  const { settings, choice } = store
  if (settings.tag === 'failed') {
    return (
      <ErrorState
        message={text(settings.failure.text)}
        code={settings.failure.problem?.code}
        {...(settings.failure.isPassing ? { onRetry: () => void store.load() } : {})}
      />
    )
  }
  if (settings.tag !== 'ready' || choice === null)
    return <Skeleton count={2} lines={3} label={say('loading')} />
  return (
    <>
      <Box tag="p" className="me-text">
        {say('inboxAlways')}
      </Box>
      <ChoiceForm store={store} choice={choice} canWechat={settings.value.canWechat} />
      <Box className="me-aside">{say('nothingPersonal')}</Box>
    </>
  )
})
