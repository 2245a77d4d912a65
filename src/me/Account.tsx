import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { UnseenStore } from '../follow-news/unseen.store'
import { useMessages } from '../preferences/context'
import { complaintsAddress, inboxAddress, meAddress, signInAddress } from '../routes'
import { useServices } from '../services/context'
import { Box } from '../ui/Box'
import { Button } from '../ui/Button'
import { Card } from '../ui/Card'
import { Link } from '../ui/Link'
import { List } from '../ui/List'
import { ListItem } from '../ui/ListItem'
import { Tag } from '../ui/Tag'
import { toast } from '../ui/toast'
import { meMessages } from './messages'
import { SignOutStore } from './sign-out.store'

/** Who is signed in, and what that opens. */
export const Account = observer(function Account() {
  const say = useMessages(meMessages)
  const { http, session, page } = useServices()
  const [store] = useState(() => new SignOutStore(http, session))
  const [news] = useState(() => new UnseenStore(http, session))
  page.useShown(() => void news.load())
  const { person } = session
  if (person === null) {
    return (
      <Card title={say('signedOutTitle')}>
        <Box className="me-stack">
          <Box tag="p" className="me-text">
            {say('signedOutHow')}
          </Box>
          <Link to={signInAddress(meAddress)} kind="primary">
            {say('signIn')}
          </Link>
        </Box>
      </Card>
    )
  }
  const leave = async (): Promise<void> => {
    await store.signOut()
    toast(say('signedOut'))
  }
  return (
    <Card
      title={person.phone === null ? say('signedInWechat') : say('signedInPhone', { phone: person.phone })}
    >
      <List>
        <ListItem to={complaintsAddress} title={say('complaints')} detail={say('complaintsDetail')} />
        <ListItem
          to={inboxAddress}
          title={say('inbox')}
          detail={say('inboxDetail')}
          {...(news.unseen > 0
            ? { trail: <Tag tone="brand">{say('inboxUnseen', { n: news.unseen })}</Tag> }
            : {})}
        />
      </List>
      <Button kind="ghost" isWide isBusy={store.isBusy} onPress={() => void leave()}>
        {say('signOut')}
      </Button>
    </Card>
  )
})
