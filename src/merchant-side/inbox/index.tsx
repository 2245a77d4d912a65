import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { getMerchantInbox, MerchantNews, sawMerchantInbox } from '../../../contract/notices'
import type { Http } from '../../api/http'
import { weekdayIn } from '../../i18n/dates'
import { InboxStore } from '../../inbox/inbox.store'
import { useMessages, usePreferences, useText } from '../../preferences/context'
import { useFigures } from '../../preferences/figures'
import { merchantSideAddress } from '../../routes'
import { useServices } from '../../services/context'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorState } from '../../ui/ErrorState'
import { Link } from '../../ui/Link'
import { List } from '../../ui/List'
import { ListItem } from '../../ui/ListItem'
import { Page } from '../../ui/Page'
import { readOn } from '../../ui/read-on'
import { Skeleton } from '../../ui/Skeleton'
import { Tag } from '../../ui/Tag'
import { Unanswered } from '../../ui/Unanswered'
import { merchantCaseAddress } from '../addresses'
import { merchantSideMessages } from '../messages'
import { SignIn } from '../SignIn'
import { SignInAgain } from '../SignInAgain'
import { useMerchantSide, type MerchantSide } from '../use-merchant-side'
import '../../case-course/case-course.css'

/** What happened to the complaints that are open to this merchant; what is on screen counts as seen. */
export default observer(function MerchantInboxPage() {
  const say = useMessages(merchantSideMessages)
  const { page } = useServices()
  const side = useMerchantSide()
  const [store] = useState(() => merchantInbox(side.http))
  const reload = async (): Promise<void> => {
    side.session.reload()
    if (side.session.session !== null) await store.load()
  }
  page.useShown(() => void reload())
  page.useRefresh(reload)
  return (
    <Page title={say('inboxTitle')}>
      {side.session.session === null ? (
        <SignIn side={side} onEntered={() => void store.load()} />
      ) : (
        <News store={store} side={side} />
      )}
    </Page>
  )
})

const merchantInbox = (http: Http): InboxStore<MerchantNews> =>
  new InboxStore({
    page: (cursor) =>
      http.call<typeof getMerchantInbox>({
        method: 'GET',
        path: '/merchant/inbox',
        query: cursor === null ? {} : { cursor },
      }),
    saw: (upTo) =>
      http.call<typeof sawMerchantInbox>({ method: 'PUT', path: '/merchant/inbox/seen', body: { upTo } }),
  })

const ToList = observer(function ToList() {
  const say = useMessages(merchantSideMessages)
  return (
    <Link kind="ghost" to={merchantSideAddress} isReplacing>
      {say('toList')}
    </Link>
  )
})

interface NewsProps {
  readonly store: InboxStore<MerchantNews>
  readonly side: MerchantSide
}

const News = observer(function News({ store, side }: NewsProps) {
  const say = useMessages(merchantSideMessages)
  const inWords = useText()
  const { minute } = useFigures()
  const { language } = usePreferences()
  const { inbox, loaded, days } = store
  if (inbox.tag === 'failed' && loaded === null) {
    return (
      <Unanswered
        failure={inbox.failure}
        onRetry={() => void store.load()}
        signIn={<SignInAgain side={side} />}
        way={<ToList />}
      />
    )
  }
  if (loaded === null) return <Skeleton count={2} lines={3} label={say('loading')} />
  if (loaded.items.length === 0) {
    return (
      <EmptyState picture="calm" title={say('noNews')} action={<ToList />}>
        {say('noNewsText')}
      </EmptyState>
    )
  }
  return (
    <>
      {days.map(({ on, items }, at) => (
        <Card key={`${on}-${at}`} title={weekdayIn(on, language)}>
          <List>
            {items.map(({ id, caseId, number, text, at: time, isNew }) => (
              <ListItem
                key={id}
                to={merchantCaseAddress(caseId)}
                title={say('newsCase', { number })}
                detail={inWords(text)}
                meta={minute(time)}
                {...(isNew ? { trail: <Tag tone="brand">{say('newsNew')}</Tag> } : {})}
              />
            ))}
          </List>
        </Card>
      ))}
      {inbox.tag === 'failed' && (
        <ErrorState message={inWords(inbox.failure.text)} code={inbox.failure.problem?.code} />
      )}
      {loaded.next !== null && (
        <Button kind="ghost" isBusy={inbox.tag === 'loading'} onPress={() => readOn(() => store.more())}>
          {say('more')}
        </Button>
      )}
    </>
  )
})
