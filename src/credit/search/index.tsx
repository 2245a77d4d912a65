import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { useMessages } from '../../preferences/context'
import { merchantAddress, searchAddress } from '../../routes'
import { useServices } from '../../services/context'
import { Page } from '../../ui/Page'
import { SearchField } from '../../ui/SearchField'
import { creditMessages } from '../messages'
import { Results } from './Results'
import { SearchStore } from './search.store'
import '../credit.css'

export default observer(function SearchPage() {
  const say = useMessages(creditMessages)
  const { http, page, navigation } = useServices()
  const asked = page.useParams()['q'] ?? ''
  const [words, setWords] = useState(asked)
  const [store] = useState(() => new SearchStore(http))
  useEffect(() => void store.search(asked), [store, asked])

  const search = (next: string): void => {
    const q = next.trim()
    setWords(next)
    // The address keeps the words, so that a reload or a shared link finds the same list.
    page.readdress(searchAddress(q))
    void store.search(q)
  }
  return (
    <Page title={say('searchTitle')}>
      <SearchField
        label={say('search')}
        placeholder={say('searchHint')}
        value={words}
        onChange={setWords}
        onSubmit={search}
        suggestions={[]}
        onPick={({ id }) => navigation.open(merchantAddress(id))}
        isLoading={store.results.tag === 'loading'}
      />
      <Results store={store} words={words} />
    </Page>
  )
})
