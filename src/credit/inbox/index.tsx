import { observer } from 'mobx-react-lite'
import { useMemo, useState } from 'react'
import { useMessages } from '../../preferences/context'
import { noticesAddress } from '../../routes'
import { useServices } from '../../services/context'
import { EmptyState } from '../../ui/EmptyState'
import { Link } from '../../ui/Link'
import { Page } from '../../ui/Page'
import { Tabs } from '../../ui/Tabs'
import { followMessages } from '../messages'
import { Changes } from './Changes'
import { Followed } from './Followed'
import { FollowsStore } from './follows.store'
import { personInbox } from './person-inbox'
import { SignInAgain } from './SignInAgain'
import '../credit.css'

/**
 * The one inbox: what happened to the person's cases and what changed about the merchants that she follows, and which
 * they are. It keeps the address under `credit/`, for messages in people's pockets lead there.
 */
export default observer(function InboxPage() {
  const say = useMessages(followMessages)
  const { http, page, session } = useServices()
  const [tab, setTab] = useState<'changes' | 'merchants'>('changes')
  const personId = session.person?.id ?? null
  // Of one person: whoever signs in next on this phone begins with empty stores.
  const stores = useMemo(
    () => (personId === null ? null : { inbox: personInbox(http), follows: new FollowsStore(http) }),
    [http, personId],
  )
  const reload = async (): Promise<void> => {
    if (stores) await Promise.all([stores.inbox.load(), stores.follows.load()])
  }
  page.useShown(() => void reload())
  page.useRefresh(reload)
  return (
    <Page
      title={say('inboxTitle')}
      tools={stores !== null && <Link to={noticesAddress}>{say('howTold')}</Link>}
    >
      {stores === null ? (
        <EmptyState picture="person" title={say('signedOutTitle')} action={<SignInAgain />}>
          {say('signedOutHow')}
        </EmptyState>
      ) : (
        <Tabs
          label={say('tabsLabel')}
          selected={tab}
          onSelect={setTab}
          tabs={[
            { id: 'changes', label: say('changes') },
            { id: 'merchants', label: say('merchants') },
          ]}
        >
          {tab === 'changes' ? <Changes store={stores.inbox} /> : <Followed store={stores.follows} />}
        </Tabs>
      )}
    </Page>
  )
})
