import { observer } from 'mobx-react-lite'
import { useEffect, useRef, useState } from 'react'
import type { CaseSummary } from '../../../contract/complaint'
import { useLoaded } from '../../api/use-loaded'
import type { PagedList } from '../../api/paged-list'
import { termsOfStates } from '../../case-course/state-terms'
import { TermLine } from '../../terms/TermLine'
import { useMessages, useText } from '../../preferences/context'
import { useFigures } from '../../preferences/figures'
import {
  caseAddress,
  complaintsAddress,
  publicCasesAddress,
  signInAddress,
  wizardAddress,
} from '../../routes'
import { useServices } from '../../services/context'
import { Awaited } from '../../ui/Awaited'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorState } from '../../ui/ErrorState'
import { Heading } from '../../ui/Heading'
import { Link } from '../../ui/Link'
import { List } from '../../ui/List'
import { ListItem } from '../../ui/ListItem'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { readOn } from '../../ui/read-on'
import { Skeleton } from '../../ui/Skeleton'
import { complaintMessages } from '../messages'
import { publicMessages } from '../messages/public'
import { caseList } from './case-list.store'
import { DraftCard } from './DraftCard'
import '../complaint.css'

/** Everything the person has begun or filed: what is on this phone, and what the server has. */
export default observer(function ListPage() {
  const say = useMessages(complaintMessages)
  const sayPublic = useMessages(publicMessages)
  const { page, http, drafts, session, complaintParts } = useServices()
  const { value: parts, failure, load } = useLoaded(complaintParts)
  const [store] = useState(() => caseList(http))
  const reload = async (): Promise<void> => {
    if (session.isSignedIn) await store.load()
  }
  page.useShown(() => void reload())
  page.useRefresh(reload)
  const onPhone = drafts.drafts.filter(({ stage }) => stage !== 'filed')
  // What is filed while the page is open leaves the phone's part and must come up in the other.
  const filedCount = drafts.drafts.length - onPhone.length
  const shownCount = useRef(filedCount)
  useEffect(() => {
    if (filedCount > shownCount.current && session.isSignedIn) void store.load()
    shownCount.current = filedCount
  }, [filedCount, session, store])
  return (
    <Page
      title={say('listTitle')}
      actions={
        <Link kind="primary" to={wizardAddress({})}>
          {say('newComplaint')}
        </Link>
      }
    >
      {onPhone.length > 0 && parts !== null && (
        <Box tag="section" className="complaint-stack">
          <Heading level={2}>{say('onPhone')}</Heading>
          <Box className="complaint-source">{say('onPhoneSafe')}</Box>
          {onPhone.map((draft) => (
            <DraftCard key={draft.key} draft={draft} parts={parts} />
          ))}
        </Box>
      )}
      {onPhone.length > 0 && parts === null && <Awaited failure={failure} onRetry={() => void load()} />}
      {session.isSignedIn ? <FiledCases store={store} /> : <SignedOut />}
      <Link to={publicCasesAddress()}>{sayPublic('openPublic')}</Link>
    </Page>
  )
})

const SignedOut = observer(function SignedOut() {
  const say = useMessages(complaintMessages)
  return (
    <EmptyState
      picture="person"
      title={say('signedOutTitle')}
      action={
        <Link kind="ghost" to={signInAddress(complaintsAddress)}>
          {say('signIn')}
        </Link>
      }
    >
      {say('signedOutText')}
    </EmptyState>
  )
})

const FiledCases = observer(function FiledCases({ store }: { readonly store: PagedList<CaseSummary> }) {
  const say = useMessages(complaintMessages)
  const inWords = useText()
  const { pages, loaded } = store
  if (pages.tag === 'failed' && loaded === null) {
    return (
      <ErrorState
        message={inWords(pages.failure.text)}
        code={pages.failure.problem?.code}
        onRetry={pages.failure.isPassing ? () => void store.load() : undefined}
      />
    )
  }
  if (loaded === null) return <Skeleton count={2} />
  if (loaded.items.length === 0) {
    return (
      <EmptyState picture="filing" title={say('noCases')}>
        {say('noCasesText')}
      </EmptyState>
    )
  }
  return (
    <Card title={say('filedCases')}>
      <List>
        {loaded.items.map((item) => (
          <CaseRow key={item.id} item={item} />
        ))}
      </List>
      {pages.tag === 'failed' && (
        <Notice tone="note" isUrgent>
          {inWords(pages.failure.text)}
        </Notice>
      )}
      {loaded.next !== null && (
        <Button kind="ghost" isBusy={pages.tag === 'loading'} onPress={() => readOn(() => store.more())}>
          {say('more')}
        </Button>
      )}
      <TermLine terms={termsOfStates(loaded.items)} />
    </Card>
  )
})

const CaseRow = observer(function CaseRow({ item }: { readonly item: CaseSummary }) {
  const inWords = useText()
  const { minute } = useFigures()
  return (
    <ListItem
      to={caseAddress(item.id)}
      title={[item.productName, item.merchantName].filter((part) => part !== '').join(' · ')}
      detail={inWords(item.stateName)}
      meta={`${item.number} · ${minute(item.filedAt)}`}
    />
  )
})
