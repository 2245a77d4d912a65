import { observer } from 'mobx-react-lite'
import { useMessages } from '../preferences/context'
import { basketAddress, scansAddress, shelfAddress } from '../routes'
import { Card } from '../ui/Card'
import { List } from '../ui/List'
import { ListItem } from '../ui/ListItem'
import { meMessages } from './messages'

/** What this phone keeps for whoever holds it; nobody needs to sign in for it. */
export const OnThisPhone = observer(function OnThisPhone() {
  const say = useMessages(meMessages)
  return (
    <Card title={say('onThisPhone')}>
      <List>
        <ListItem to={shelfAddress} title={say('shelf')} detail={say('shelfDetail')} />
        <ListItem to={scansAddress} title={say('scans')} detail={say('scansDetail')} />
        <ListItem to={basketAddress} title={say('basket')} detail={say('basketDetail')} />
      </List>
    </Card>
  )
})
