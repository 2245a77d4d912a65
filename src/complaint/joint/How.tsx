import { observer } from 'mobx-react-lite'
import { useMessages } from '../../preferences/context'
import { Term } from '../../terms/Term'
import { Card } from '../../ui/Card'
import { List } from '../../ui/List'
import { ListItem } from '../../ui/ListItem'
import { jointMessages } from './messages'

const points = ['howThree', 'howHidden', 'howTwo', 'howOwn'] as const

/** What it means, before one says yes. */
export const How = observer(function How() {
  const say = useMessages(jointMessages)
  return (
    <Card title={<Term of="joint">{say('howTitle')}</Term>}>
      <List>
        {points.map((point) => (
          <ListItem key={point} title={say(point)} />
        ))}
      </List>
    </Card>
  )
})
