import { observer } from 'mobx-react-lite'
import type { UnseenStore } from '../follow-news/unseen.store'
import { useMessages } from '../preferences/context'
import { inboxAddress } from '../routes'
import { Link } from '../ui/Link'
import { Notice } from '../ui/Notice'
import { homeMessages } from './messages'

/** Something happened to her cases, or to a merchant that she follows. Nothing where she has seen it all. */
export const FollowNews = observer(function FollowNews({ store }: { readonly store: UnseenStore }) {
  const say = useMessages(homeMessages)
  if (store.unseen === 0) return null
  return (
    <Notice tone="note">
      <Link to={inboxAddress}>{say('news', { n: store.unseen })}</Link>
    </Notice>
  )
})
