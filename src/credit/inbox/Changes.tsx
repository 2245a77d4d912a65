import { observer } from 'mobx-react-lite'
import type { CaseNews } from '../../../contract/notices'
import type { InboxItem } from '../../../contract/follow'
import { weekdayIn } from '../../i18n/dates'
import type { InboxStore } from '../../inbox/inbox.store'
import { useMessages, usePreferences, useText } from '../../preferences/context'
import { useFigures } from '../../preferences/figures'
import { caseAddress, merchantAddress, searchAddress } from '../../routes'
import { TermLine } from '../../terms/TermLine'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorState } from '../../ui/ErrorState'
import { Link } from '../../ui/Link'
import { List } from '../../ui/List'
import { ListItem } from '../../ui/ListItem'
import { readOn } from '../../ui/read-on'
import { Skeleton } from '../../ui/Skeleton'
import { Tag } from '../../ui/Tag'
import { Unanswered } from '../../ui/Unanswered'
import { creditMessages, followMessages, recordMessages } from '../messages'
import { SignInAgain } from './SignInAgain'
import { newsWords, termsOfItem, type FollowNews } from './news-words'

/** What happened, day by day, each line leading to its case or merchant. */
export const Changes = observer(function Changes({ store }: { readonly store: InboxStore<InboxItem> }) {
  const say = useMessages(followMessages)
  const text = useText()
  const { language } = usePreferences()
  const { inbox, loaded, days } = store
  if (inbox.tag === 'failed' && loaded === null) {
    return <Unanswered failure={inbox.failure} onRetry={() => void store.load()} signIn={<SignInAgain />} />
  }
  if (loaded === null) return <Skeleton count={2} lines={3} label={say('inboxLoading')} />
  if (loaded.items.length === 0) {
    return (
      <EmptyState
        picture="calm"
        title={say('noChanges')}
        action={
          <Link to={searchAddress()} kind="ghost">
            {say('lookUp')}
          </Link>
        }
      >
        {say('noChangesHow')}
      </EmptyState>
    )
  }
  return (
    <Box className="credit-stack">
      {days.map(({ on, items }, at) => (
        <Card key={`${on}-${at}`} title={weekdayIn(on, language)}>
          <List>
            {items.map((item) =>
              item.about === 'case' ? (
                <CaseRow key={item.id} item={item} />
              ) : (
                <NewsRow key={item.id} item={item} />
              ),
            )}
          </List>
        </Card>
      ))}
      {inbox.tag === 'failed' && (
        <ErrorState message={text(inbox.failure.text)} code={inbox.failure.problem?.code} />
      )}
      {loaded.next !== null && (
        <Button kind="ghost" isBusy={inbox.tag === 'loading'} onPress={() => readOn(() => store.more())}>
          {say('more')}
        </Button>
      )}
      <TermLine terms={loaded.items.flatMap(termsOfItem)} />
    </Box>
  )
})

const CaseRow = observer(function CaseRow({ item }: { readonly item: CaseNews }) {
  const say = useMessages(followMessages)
  const text = useText()
  const { minute } = useFigures()
  const { kind, number, merchantName } = item
  return (
    <ListItem
      to={caseAddress(item.caseId)}
      title={say(kind === 'complaint' ? 'complaintNumber' : 'reportNumber', { number })}
      detail={text(item.text)}
      meta={`${merchantName} · ${minute(item.at)}`}
      {...(item.isNew ? { trail: <Tag tone="brand">{say('new')}</Tag> } : {})}
    />
  )
})

const NewsRow = observer(function NewsRow({ item }: { readonly item: FollowNews }) {
  const say = useMessages(followMessages)
  const sayCredit = useMessages(creditMessages)
  const sayRecord = useMessages(recordMessages)
  const { language } = usePreferences()
  return (
    <ListItem
      to={merchantAddress(item.uscc)}
      title={item.merchantName}
      detail={newsWords(item, say, sayRecord, language)}
      meta={`${sayCredit('source', { source: item.source })} · ${say(item.about === 'status' ? 'noticedAt' : 'loggedAt', { at: item.at })}`}
      {...(item.isNew ? { trail: <Tag tone="brand">{say('new')}</Tag> } : {})}
    />
  )
})
