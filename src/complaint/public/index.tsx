import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { useMessages, useText } from '../../preferences/context'
import { publicCasesAddress } from '../../routes'
import { useServices } from '../../services/context'
import { TermLine } from '../../terms/TermLine'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorState } from '../../ui/ErrorState'
import { Later } from '../../ui/Later'
import { Link } from '../../ui/Link'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { readOn } from '../../ui/read-on'
import { Skeleton } from '../../ui/Skeleton'
import { publicMessages } from '../messages/public'
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
  const uscc = page.useParams()['uscc'] ?? null
  const [store] = useState(() => new PublicCasesStore(http, uscc))
  useEffect(() => void store.load(), [store])
  page.useRefresh(store.load)
  const name = uscc === null ? undefined : store.loaded?.items[0]?.merchantName
  page.useShare({
    title: name === undefined ? say('shareTitle') : say('ofMerchant', { name }),
    address: publicCasesAddress(uscc ?? undefined),
    image: null,
  })
  return (
    <Page title={say('title')}>
      <Notice tone="note">{say('fairness')}</Notice>
      <Content store={store} />
      <Box className="complaint-source">{say('which')}</Box>
      <TermLine terms={['mediation', 'termination', 'refusal']} />
      {uscc !== null && <Link to={publicCasesAddress()}>{say('seeAll')}</Link>}
    </Page>
  )
})

const Content = observer(function Content({ store }: { readonly store: PublicCasesStore }) {
  const text = useText()
  const say = useMessages(publicMessages)
  const { cases, loaded } = store
  if (cases.tag === 'failed' && loaded === null) {
    return (
      <ErrorState
        message={text(cases.failure.text)}
        code={cases.failure.problem?.code}
        {...(cases.failure.isPassing ? { onRetry: () => void store.load() } : {})}
      />
    )
  }
  if (loaded === null) return <Skeleton count={3} lines={4} label={say('loading')} />
  const [first] = loaded.items
  return (
    <>
      {store.uscc !== null && first !== undefined && (
        <Box className="complaint-picked__name">{say('ofMerchant', { name: first.merchantName })}</Box>
      )}
      <Figures figures={store.figures} />
      {(first !== undefined || store.isNarrowed || cases.tag === 'loading') && <Narrowing store={store} />}
      {first === undefined && (
        <EmptyState picture="filing" title={say(store.isNarrowed ? 'noneNarrowed' : 'none')}>
          {say(store.isNarrowed ? 'noneNarrowedHow' : 'noneHow')}
        </EmptyState>
      )}
      {first !== undefined && (
        <Box tag="ul" role="list" label={say('list')} className="complaint-stack">
          {loaded.items.map((each, at) => (
            <Box key={each.id} tag="li">
              <Later room={CARD} isWanted={at < AT_FIRST}>
                <PublicCaseCard of={each} isOfOne={store.uscc !== null} />
              </Later>
            </Box>
          ))}
        </Box>
      )}
      {cases.tag === 'failed' && (
        <ErrorState message={text(cases.failure.text)} code={cases.failure.problem?.code} />
      )}
      {/* In a box of its own: what stands below an outline is else not shown. */}
      {loaded.next !== null && cases.tag === 'loading' && (
        <Box>
          <Skeleton count={AT_FIRST} lines={6} label={say('loading')} />
        </Box>
      )}
      {loaded.next !== null && (
        <Button kind="ghost" isBusy={cases.tag === 'loading'} onPress={() => readOn(() => store.more())}>
          {say('more')}
        </Button>
      )}
    </>
  )
})
