import { observer } from 'mobx-react-lite'
import type { countMerchantInbox } from '../../../contract/notices'
import type { Http } from '../../api/http'
import { LoadedStore } from '../../api/loaded.store'
import { useMessages } from '../../preferences/context'
import { Card } from '../../ui/Card'
import { List } from '../../ui/List'
import { ListItem } from '../../ui/ListItem'
import { Tag } from '../../ui/Tag'
import { merchantInboxAddress } from '../addresses'
import { merchantSideMessages } from '../messages'

interface Unseen {
  readonly unseen: number
}

/** How much of its inbox a merchant has not seen. */
export const unseenOf = (http: Http): LoadedStore<Unseen> =>
  new LoadedStore(() =>
    http.call<typeof countMerchantInbox>({ method: 'GET', path: '/merchant/inbox/count' }),
  )

/** The way to the inbox, with how much of it is new; without that figure the way is there all the same. */
export const InboxLink = observer(function InboxLink({ count }: { readonly count: LoadedStore<Unseen> }) {
  const say = useMessages(merchantSideMessages)
  const unseen = count.value?.unseen ?? 0
  return (
    <Card>
      <List>
        <ListItem
          to={merchantInboxAddress}
          title={say('inboxTitle')}
          {...(unseen > 0 ? { trail: <Tag tone="brand">{say('unseen', { n: unseen })}</Tag> } : {})}
        />
      </List>
    </Card>
  )
})
