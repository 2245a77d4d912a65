import { observer } from 'mobx-react-lite'
import { useMessages, usePreferences, useText } from '../../preferences/context'
import { wizardAddress } from '../../routes'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorState } from '../../ui/ErrorState'
import { Link } from '../../ui/Link'
import { Notice } from '../../ui/Notice'
import { readOn } from '../../ui/read-on'
import { Skeleton } from '../../ui/Skeleton'
import { VirtualList } from '../../ui/VirtualList'
import type { TrayStore } from '../compare/tray.store'
import { creditMessages, searchMessages } from '../messages'
import { isMisread } from '../misread.rules'
import { countWords } from './choices.presenter'
import type { CountsStore } from './counts.store'
import { cleared, isNarrowed, type Filters } from './filters'
import { ResultRow } from './ResultRow'
import { longestQuery, type Results as FoundMerchants, type SearchStore } from './search.store'

interface ResultsProps {
  readonly store: SearchStore
  readonly counts: CountsStore
  readonly tray: TrayStore
  /** What stands in the field now. */
  readonly words: string
  readonly onSearch: (words: string, filters: Filters) => void
}

/** What a search found, in whichever state it is. */
export const Results = observer(function Results(props: ResultsProps) {
  const { store, words, onSearch } = props
  const say = useMessages(creditMessages)
  const text = useText()
  const { results } = store
  switch (results.tag) {
    case 'idle':
      if (words.trim().length > longestQuery) {
        return <Notice tone="note">{say('searchTooLong', { max: longestQuery })}</Notice>
      }
      return <EmptyState title={say('searchStart')}>{say('searchStartHow')}</EmptyState>
    case 'loading':
      if (results.stale) return <Found {...props} found={results.stale} />
      return <Skeleton count={4} lines={2} label={say('searchLoading', { q: words })} />
    case 'failed':
      return (
        <>
          <ErrorState
            message={text(results.failure.text)}
            {...(results.failure.isPassing ? { onRetry: () => onSearch(words, store.filters) } : {})}
          />
          {results.stale && <Found {...props} found={results.stale} />}
        </>
      )
    case 'ready':
      return <Found {...props} found={results.value} />
  }
})

interface FoundProps extends ResultsProps {
  readonly found: FoundMerchants
}

const Found = observer(function Found({ store, counts, tray, onSearch, found }: FoundProps) {
  const say = useMessages(creditMessages)
  const sayMore = useMessages(searchMessages)
  const { language } = usePreferences()
  const { more } = store
  const { q, serial, items, next } = found
  if (items.length === 0 && isNarrowed(store.filters)) {
    return (
      <EmptyState
        title={sayMore('noneFiltered', { q })}
        action={
          <Button kind="ghost" onPress={() => onSearch(q, cleared(store.filters))}>
            {sayMore('unfilterAll')}
          </Button>
        }
      >
        {sayMore('noneFilteredHow')}
      </EmptyState>
    )
  }
  if (items.length === 0) {
    return (
      <EmptyState
        title={say('noneTitle', { q })}
        action={
          <Link to={wizardAddress({})} kind="ghost">
            {say('noneComplain')}
          </Link>
        }
      >
        {say(isMisread(q) ? 'noneMisread' : 'noneHow')}
      </EmptyState>
    )
  }
  return (
    <Card
      className="credit-results"
      title={say('resultsTitle', { q })}
      aside={
        <Box tag="span" live={counts.known ? 'polite' : undefined}>
          {counts.known
            ? sayMore('total', { count: countWords(counts.known.total, language) })
            : say('resultsCount', { n: items.length })}
        </Box>
      }
    >
      <VirtualList
        key={serial}
        label={say('resultsTitle', { q })}
        count={items.length}
        isWhole={next === null}
        // What failed is not tried again by itself: the button does it.
        onNearEnd={more.tag === 'failed' ? undefined : () => void store.readOn()}
        row={(at, place) => {
          const merchant = items[at]
          return (
            merchant && <ResultRow key={merchant.uscc} merchant={merchant} q={q} tray={tray} {...place} />
          )
        }}
      />
      <More store={store} onSearch={onSearch} />
    </Card>
  )
})

const More = observer(function More({ store, onSearch }: Pick<ResultsProps, 'store' | 'onSearch'>) {
  const say = useMessages(creditMessages)
  const text = useText()
  const { results, more } = store
  if (results.tag !== 'ready') return null
  if (results.value.next === null) return <Box className="credit-more credit-aside">{say('resultsEnd')}</Box>
  // A place in the list that is no longer valid cannot be tried again: the list begins anew.
  const isPlaceLost = more.tag === 'failed' && more.failure.code === 'bad-cursor'
  return (
    <Box className="credit-more">
      {more.tag === 'failed' && (
        <Notice tone="warn" isUrgent>
          {text(more.failure.text)}
        </Notice>
      )}
      <Button
        kind="ghost"
        isWide
        isBusy={more.tag === 'loading'}
        onPress={() => {
          if (isPlaceLost) onSearch(results.value.q, store.filters)
          else readOn(() => store.readOn())
        }}
      >
        {say('resultsMore')}
      </Button>
    </Box>
  )
})
