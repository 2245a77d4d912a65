import { observer } from 'mobx-react-lite'
import { useMessages } from '../preferences/context'
import { merchantSideAddress } from '../routes'
import { Card } from '../ui/Card'
import { List } from '../ui/List'
import { ListItem } from '../ui/ListItem'
import { meMessages } from './messages'

/** For whoever answers for a merchant: it signs in of its own. */
export const MerchantEntry = observer(function MerchantEntry() {
  const say = useMessages(meMessages)
  return (
    <Card>
      <List>
        <ListItem to={merchantSideAddress} title={say('merchantSide')} detail={say('merchantSideDetail')} />
      </List>
    </Card>
  )
})
