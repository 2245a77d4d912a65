import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { useMessages } from '../../preferences/context'
import { merchantAddress, searchAddress } from '../../routes'
import { SuggestionsStore } from '../../merchant-search/suggestions.store'
import { useServices } from '../../services/context'
import { Box } from '../../ui/Box'
import { Page } from '../../ui/Page'
import { SearchField } from '../../ui/SearchField'
import { creditMessages } from '../messages'
import { CompareTray } from '../compare/CompareTray'
import { useTray } from '../compare/use-tray'
import { KeptSearches } from './KeptSearches'
import { KeptSearchesStore } from './kept-searches.store'
import { Results } from './Results'
import { SearchStore } from './search.store'
import '../credit.css'

const answersId = 'search-answers'

export default observer(function SearchPage() {
  const say = useMessages(creditMessages)
  const { http, clock, page, navigation, storage } = useServices()
  const asked = page.useParams()['q'] ?? ''
  const [store] = useState(() => new SearchStore(http))
  const [typed] = useState(() => new SuggestionsStore(http, clock, asked))
  const [kept] = useState(() => new KeptSearchesStore(storage))
  useEffect(() => {
    // Whoever comes with words made the search on the page before.
    kept.record(asked)
    void store.search(asked)
  }, [kept, store, asked])
  page.useShown(() => kept.reload())
  const tray = useTray()
  useEffect(() => () => typed.stop(), [typed])

  const search = (next: string): void => {
    const q = next.trim()
    typed.settle(next)
    kept.record(q)
    // The address keeps the words, so that a reload or a shared link finds the same list.
    page.readdress(searchAddress(q))
    void store.search(q)
  }
  return (
    <Page title={say('searchTitle')} actions={tray.chosen.length > 0 && <CompareTray tray={tray} />}>
      <Box>
        <SearchField
          label={say('search')}
          placeholder={say('searchHint')}
          value={typed.text}
          onChange={(words) => typed.type(words)}
          onSubmit={search}
          suggestions={typed.items.map(({ uscc, name, region }) => ({
            id: uscc,
            label: name,
            detail: region?.names.join(''),
          }))}
          onPick={({ id, label }) => {
            kept.record(label)
            navigation.open(merchantAddress(id))
          }}
          isLoading={store.results.tag === 'loading'}
        />
      </Box>
      <Box id={answersId} className="credit-stack">
        {typed.text.trim() === '' && !kept.isEmpty ? (
          <KeptSearches
            store={kept}
            onSearch={(words) => {
              // What was pressed goes; the focus stays where the answer comes.
              page.reveal(answersId)
              search(words)
            }}
            onGone={() => page.reveal(answersId)}
          />
        ) : (
          <Results store={store} tray={tray} words={typed.text} />
        )}
      </Box>
    </Page>
  )
})
