import { observer } from 'mobx-react-lite'
import { useCallback, useEffect, useState } from 'react'
import { useMessages } from '../../preferences/context'
import { merchantAddress, searchAddress } from '../../routes'
import { SuggestionsStore } from '../../merchant-search/suggestions.store'
import { useServices } from '../../services/context'
import { Box } from '../../ui/Box'
import { Page } from '../../ui/Page'
import { SearchField } from '../../ui/SearchField'
import { Slot } from '../../ui/Slot'
import { creditMessages } from '../messages'
import { CompareTray } from '../compare/CompareTray'
import { useTray } from '../compare/use-tray'
import { CountsStore } from './counts.store'
import { FilterBar } from './FilterBar'
import { filtersOf, noFilters, written, type Filters } from './filters'
import { KeptSearches } from './KeptSearches'
import { KeptSearchesStore } from './kept-searches.store'
import { Results } from './Results'
import { SearchStore } from './search.store'
import '../credit.css'
import '../compare/compare.css'
import './search.css'

const answersId = 'search-answers'

export default observer(function SearchPage() {
  const say = useMessages(creditMessages)
  const { http, clock, page, navigation, storage } = useServices()
  const params = page.useParams()
  const asked = params['q'] ?? ''
  const [askedFilters] = useState(() => filtersOf(params))
  const [counts] = useState(() => new CountsStore(http))
  const [store] = useState(() => new SearchStore(http, asked, askedFilters))
  const [typed] = useState(() => new SuggestionsStore(http, clock, asked))
  const [kept] = useState(() => new KeptSearchesStore(storage))
  const find = useCallback(
    async (words: string, filters: Filters): Promise<void> => {
      await store.search(words, filters)
      // After the list, so that counting never delays it.
      await counts.count(words, filters)
    },
    [store, counts],
  )
  useEffect(() => {
    // Whoever comes with words made the search on the page before.
    kept.record(asked)
    void find(asked, askedFilters)
  }, [kept, find, asked, askedFilters])
  page.useShown(() => kept.reload())
  page.useRefresh(async () => {
    await store.refresh()
    await counts.count(store.q, store.filters)
  })
  const tray = useTray()
  useEffect(() => () => typed.stop(), [typed])

  const search = (next: string, filters: Filters): void => {
    const q = next.trim()
    typed.settle(next)
    kept.record(q)
    // The address keeps the words and the filters, so that a reload or a shared link finds the same list.
    page.readdress(searchAddress(q, written(filters)))
    void find(q, filters)
  }
  const toAnswers = (): void => page.reveal(answersId)
  return (
    <Page title={say('searchTitle')} actions={tray.chosen.length > 0 && <CompareTray tray={tray} />}>
      <Box>
        <SearchField
          label={say('search')}
          placeholder={say('searchHint')}
          value={typed.text}
          onChange={(words) => typed.type(words)}
          onSubmit={(words) => search(words, store.filters)}
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
              toAnswers()
              search(words, noFilters)
            }}
            onGone={toAnswers}
          />
        ) : (
          <>
            {store.results.tag !== 'idle' && (
              <FilterBar
                store={store}
                counts={counts}
                onChange={(filters) => search(store.q, filters)}
                onGone={toAnswers}
              />
            )}
            <Slot>
              <Results store={store} counts={counts} tray={tray} words={typed.text} onSearch={search} />
            </Slot>
          </>
        )}
      </Box>
    </Page>
  )
})
