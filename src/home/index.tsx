import { observer } from 'mobx-react-lite'
import { useEffect, useState, type ComponentType } from 'react'
import { toFailure } from '../api/http'
import { useWaitingUpdate } from '../app-update/use-waiting-update'
import { useMessages } from '../preferences/context'
import { homeAddress, merchantAddress, searchAddress } from '../routes'
import { useServices } from '../services/context'
import { Box } from '../ui/Box'
import { Button } from '../ui/Button'
import { Page } from '../ui/Page'
import { toast } from '../ui/toast'
import { UnseenStore } from '../follow-news/unseen.store'
import { Doors } from './Doors'
import { FollowNews } from './FollowNews'
import { homeMessages } from './messages'
import { MerchantSearch } from './MerchantSearch'
import { OpenCases } from './OpenCases'
import { OpenCasesStore } from './open-cases.store'
import { ShelfNews } from './ShelfNews'
import { SuggestionsStore } from '../merchant-search/suggestions.store'
import { WaitingDrafts } from './WaitingDrafts'
import { useArrival } from './use-arrival'
import './home.css'

export default observer(function Home() {
  const say = useMessages(homeMessages)
  const services = useServices()
  const { http, clock, session, drafts, navigation, page, preferences, storage } = services
  const [suggestions] = useState(() => new SuggestionsStore(http, clock))
  const [cases] = useState(() => new OpenCasesStore(http, session))
  const [news] = useState(() => new UnseenStore(http, session))
  const [shelfNews, setShelfNews] = useState(0)
  const [UpdateLine, setUpdateLine] = useState<ComponentType | null>(null)
  page.useShown(() => {
    void cases.load()
    void news.load()
    // Loaded by those who have something on their shelf.
    if (storage.read('shelf') !== null) {
      import('../shelf-watch/shelf-watch')
        .then(async (watch) => setShelfNews(await watch.unseenWarnings(services)))
        // Nobody pressed for it: what did not come is asked for at the next visit.
        .catch(toFailure)
    }
  })
  const isUpdateWaiting = useWaitingUpdate()
  useEffect(() => {
    if (!isUpdateWaiting) return
    import('../app-update/AppUpdateLine')
      .then(({ AppUpdateLine }) => setUpdateLine(() => AppUpdateLine))
      .catch(toFailure)
  }, [isUpdateWaiting])
  useArrival()
  // Our mark: a picture of this page would show one's own cases.
  page.useShare({ title: say('promise'), address: homeAddress, image: 'mark' })
  useEffect(() => () => suggestions.stop(), [suggestions])

  const switchElder = (): void => {
    preferences.setElder(!preferences.isElder)
    toast(preferences.isElder ? say('elderOn') : say('elderOff'))
  }
  return (
    <Page
      tab="home"
      title={say('title')}
      tools={
        <Button kind="plain" size="s" isPressed={preferences.isElder} onPress={switchElder}>
          {say('elder')}
        </Button>
      }
    >
      <Box tag="p" className="home-promise">
        {say('promise')}
      </Box>
      <MerchantSearch
        store={suggestions}
        onSubmit={(q) => navigation.open(searchAddress(q))}
        onPick={(uscc) => navigation.open(merchantAddress(uscc))}
      />
      <Doors />
      <FollowNews store={news} />
      {shelfNews > 0 && <ShelfNews n={shelfNews} />}
      <OpenCases store={cases} isHeld={!news.isKnown} />
      <WaitingDrafts store={drafts} />
      {/* Last, so that nothing moves when it comes. */}
      {UpdateLine && <UpdateLine />}
    </Page>
  )
})
