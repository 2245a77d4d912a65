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
import { Results } from './Results'
import { SearchStore } from './search.store'
import '../credit.css'

export default observer(function SearchPage() {
  const say = useMessages(creditMessages)
  const { http, clock, page, navigation } = useServices()
  const asked = page.useParams()['q'] ?? ''
  const [store] = useState(() => new SearchStore(http))
  const [typed] = useState(() => new SuggestionsStore(http, clock, asked))
  useEffect(() => void store.search(asked), [store, asked])
  useEffect(() => () => typed.stop(), [typed])

  const search = (next: string): void => {
    const q = next.trim()
    typed.settle(next)
    // The address keeps the words, so that a reload or a shared link finds the same list.
    page.readdress(searchAddress(q))
    void store.search(q)
  }
  return (
    <Page title={say('searchTitle')}>
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
          onPick={({ id }) => navigation.open(merchantAddress(id))}
          isLoading={store.results.tag === 'loading'}
        />
      </Box>
      <Results store={store} words={typed.text} />
    </Page>
  )
})
