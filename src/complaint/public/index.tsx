import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import type { PublicCase } from '../../../contract/public-cases'
import type { Pages } from '../../api/paged-list'
import { useMessages, useText } from '../../preferences/context'
import { publicCasesAddress } from '../../routes'
import { useServices } from '../../services/context'
import { TermLine } from '../../terms/TermLine'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { classNames } from '../../ui/class-names'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorState } from '../../ui/ErrorState'
import { Later } from '../../ui/Later'
import { Link } from '../../ui/Link'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { readOn } from '../../ui/read-on'
import { Skeleton } from '../../ui/Skeleton'
import { publicMessages } from '../messages/public'
import { caseFiltersOf, type CaseFilters } from './case-filters'
import { Figures } from './Figures'
import { Narrowing } from './Narrowing'
import { PublicCaseCard } from './PublicCaseCard'
import { PublicCasesStore } from './public-cases.store'
import '../complaint.css'

/** CSS px that a card takes at least. */
const CARD = 260
/** Cards on the first screen. */
const AT_FIRST = 2

/** Published complaints, of all merchants or of one, each list under the figures that it is a part of. */
export default observer(function PublicCasesPage() {
  const say = useMessages(publicMessages)
  const { http, page } = useServices()
  const params = page.useParams()
  const uscc = params['uscc'] ?? null
  const [store] = useState(() => new PublicCasesStore(http, uscc, caseFiltersOf(params)))
  useEffect(() => void store.load(), [store])
  page.useRefresh(store.load)
  const name = uscc === null ? undefined : store.loaded?.items[0]?.merchantName
  page.useShare({
    title: name === undefined ? say('shareTitle') : say('ofMerchant', { name }),
    address: publicCasesAddress(uscc ?? undefined, store.filters),
    image: null,
  })
  const narrow = (filters: CaseFilters): void => {
    // A reload or a shared link finds the same list.
    page.readdress(publicCasesAddress(uscc ?? undefined, filters))
    void store.narrow(filters)
  }
  return (
    <Page title={say('title')}>
      <Notice tone="note">{say('fairness')}</Notice>
      <Content store={store} onNarrow={narrow} />
      <Box className="complaint-source">{say('which')}</Box>
      <TermLine terms={['mediation', 'termination', 'refusal']} />
      {uscc !== null && <Link to={publicCasesAddress()}>{say('seeAll')}</Link>}
    </Page>
  )
})

interface ContentProps {
  readonly store: PublicCasesStore
  readonly onNarrow: (filters: CaseFilters) => void
}

const Content = observer(function Content({ store, onNarrow }: ContentProps) {
  const say = useMessages(publicMessages)
  const text = useText()
  const { cases, loaded, isNarrowed, answered } = store
  const [first] = loaded?.items ?? []
  // Where nothing is public there is nothing to narrow; what narrows stays while another answer is on its way.
  const canNarrow = isNarrowed || first !== undefined || (answered !== null && cases.tag !== 'ready')
  const isAwaited = loaded === null && cases.tag !== 'failed'
  return (
    <>
      {store.uscc !== null && first !== undefined && (
        <Box className="complaint-picked__name">{say('ofMerchant', { name: first.merchantName })}</Box>
      )}
      {loaded !== null && (
        <Box className={store.isOfBefore ? 'complaint-before' : undefined}>
          <Figures figures={store.figures} />
        </Box>
      )}
      {isAwaited && <Skeleton lines={4} label={say('loading')} />}
      {canNarrow && <Narrowing store={store} onChange={onNarrow} />}
      {isAwaited && <Skeleton count={AT_FIRST} lines={4} label={say('loading')} />}
      {loaded !== null && <Listed store={store} loaded={loaded} />}
      {cases.tag === 'failed' && (
        <ErrorState
          message={text(cases.failure.text)}
          code={cases.failure.problem?.code}
          {...(cases.failure.isPassing && loaded === null ? { onRetry: () => void store.load() } : {})}
        />
      )}
    </>
  )
})

interface ListedProps {
  readonly store: PublicCasesStore
  readonly loaded: Pages<PublicCase>
}

const Listed = observer(function Listed({ store, loaded: { items, next } }: ListedProps) {
  const say = useMessages(publicMessages)
  const isLoading = store.cases.tag === 'loading'
  if (items.length === 0) {
    return (
      <EmptyState picture="filing" title={say(store.isNarrowed ? 'noneNarrowed' : 'none')}>
        {say(store.isNarrowed ? 'noneNarrowedHow' : 'noneHow')}
      </EmptyState>
    )
  }
  return (
    <>
      <Box
        tag="ul"
        role="list"
        label={say('list')}
        className={classNames('complaint-stack', store.isOfBefore && 'complaint-before')}
      >
        {items.map((each, at) => (
          <Box key={each.id} tag="li">
            <Later room={CARD} isWanted={at < AT_FIRST}>
              <PublicCaseCard of={each} isOfOne={store.uscc !== null} />
            </Later>
          </Box>
        ))}
      </Box>
      {/* In a box of its own: what stands below an outline is else not shown. */}
      {next !== null && isLoading && !store.isOfBefore && (
        <Box>
          <Skeleton count={AT_FIRST} lines={6} label={say('loading')} />
        </Box>
      )}
      {next !== null && (
        <Button kind="ghost" isBusy={isLoading} onPress={() => readOn(() => store.more())}>
          {say('more')}
        </Button>
      )}
    </>
  )
})
