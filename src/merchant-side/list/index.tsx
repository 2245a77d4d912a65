import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { signOut } from '../../../contract/account'
import type { listMerchantCases, MerchantCaseSummary } from '../../../contract/merchant-side'
import { toFailure } from '../../api/http'
import { PagedList } from '../../api/paged-list'
import { termsOfStates } from '../../case-course/state-terms'
import { TermLine } from '../../terms/TermLine'
import { useMessages, useText } from '../../preferences/context'
import { useServices } from '../../services/context'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { EmptyState } from '../../ui/EmptyState'
import { List } from '../../ui/List'
import { ListItem } from '../../ui/ListItem'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { readOn } from '../../ui/read-on'
import { Skeleton } from '../../ui/Skeleton'
import { Tag, Tags } from '../../ui/Tag'
import { toast } from '../../ui/toast'
import { Unanswered } from '../../ui/Unanswered'
import { merchantCaseAddress } from '../addresses'
import { merchantSideMessages } from '../messages'
import { SignIn } from '../SignIn'
import { SignInAgain } from '../SignInAgain'
import { useMerchantSide, type MerchantSide } from '../use-merchant-side'
import { InboxLink, unseenOf } from './InboxLink'
import '../../case-course/case-course.css'

/** The complaints that a merchant is asked to answer. */
export default observer(function MerchantListPage() {
  const say = useMessages(merchantSideMessages)
  const { page } = useServices()
  const side = useMerchantSide()
  const [list] = useState(() => listOf(side))
  const [unseen] = useState(() => unseenOf(side.http))
  const { session } = side.session
  const load = (): Promise<unknown> => Promise.all([list.load(), unseen.load()])
  const reload = async (): Promise<void> => {
    side.session.reload()
    if (side.session.session !== null) await load()
  }
  page.useShown(() => void reload())
  page.useRefresh(reload)
  return (
    <Page title={say('title')}>
      {session === null ? (
        <SignIn side={side} onEntered={() => void load()} />
      ) : (
        <>
          <InboxLink count={unseen} />
          <Cases list={list} name={session.merchant.name} side={side} />
          <Leave side={side} />
        </>
      )}
    </Page>
  )
})

const listOf = ({ http }: MerchantSide) =>
  new PagedList<MerchantCaseSummary>((cursor) =>
    http.call<typeof listMerchantCases>({
      method: 'GET',
      path: '/merchant-cases',
      query: cursor === null ? {} : { cursor },
    }),
  )

interface CasesProps {
  readonly list: PagedList<MerchantCaseSummary>
  readonly name: string
  readonly side: MerchantSide
}

const Cases = observer(function Cases({ list, name, side }: CasesProps) {
  const say = useMessages(merchantSideMessages)
  const inWords = useText()
  const { pages, loaded } = list
  if (pages.tag === 'failed' && loaded === null) {
    return (
      <Unanswered
        failure={pages.failure}
        onRetry={() => void list.load()}
        signIn={<SignInAgain side={side} />}
      />
    )
  }
  if (loaded === null) return <Skeleton count={2} label={say('loading')} />
  if (loaded.items.length === 0) {
    return (
      <EmptyState picture="filing" title={say('noCases')}>
        {say('noCasesText', { name })}
      </EmptyState>
    )
  }
  return (
    <Card title={name}>
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
        <Button kind="ghost" isBusy={pages.tag === 'loading'} onPress={() => readOn(() => list.more())}>
          {say('more')}
        </Button>
      )}
      <TermLine terms={termsOfStates(loaded.items)} />
    </Card>
  )
})

const CaseRow = observer(function CaseRow({ item }: { readonly item: MerchantCaseSummary }) {
  const say = useMessages(merchantSideMessages)
  const inWords = useText()
  const { id, number, productName, stateName, clock, isWaiting } = item
  return (
    <ListItem
      to={merchantCaseAddress(id)}
      title={productName === '' ? number : productName}
      detail={number}
      meta={clock === null ? undefined : say('due', { date: clock.dueOn })}
    >
      <Tags>
        <Tag>{inWords(stateName)}</Tag>
        {isWaiting && <Tag tone="note">{say('waiting')}</Tag>}
      </Tags>
    </ListItem>
  )
})

/** Signing out: here at once, on the server as far as it can be reached. */
const Leave = observer(function Leave({ side }: { readonly side: MerchantSide }) {
  const say = useMessages(merchantSideMessages)
  const [isBusy, setIsBusy] = useState(false)
  const leave = async (): Promise<void> => {
    setIsBusy(true)
    try {
      await side.http.call<typeof signOut>({ method: 'DELETE', path: '/account/session' })
    } catch (error) {
      // A session that the server could not end runs out by itself; anything but a failed call is thrown on.
      toFailure(error)
    }
    side.session.end()
    toast(say('signedOut'))
  }
  return (
    <Button kind="ghost" isBusy={isBusy} onPress={() => void leave()}>
      {say('signOut')}
    </Button>
  )
})
