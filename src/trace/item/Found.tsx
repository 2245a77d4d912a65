import { observer } from 'mobx-react-lite'
import type { ItemCheck } from '../../../contract/item-check'
import { useMessages, useText } from '../../preferences/context'
import { useFigures } from '../../preferences/figures'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { KeyValue } from '../../ui/KeyValue'
import { List } from '../../ui/List'
import { ListItem } from '../../ui/ListItem'
import { Notice } from '../../ui/Notice'
import { itemMessages } from '../messages'

/** How often and where it was looked up, and before the numbers what they cannot tell. */
export const Found = observer(function Found({ check }: { readonly check: ItemCheck }) {
  const say = useMessages(itemMessages)
  const text = useText()
  const { day } = useFigures()
  return (
    <>
      <Card tone={check.level === 'spread' ? 'warn' : 'plain'} className="item-stack">
        <Box tag="p" className="item-said">
          {text(check.text)}
        </Box>
        <KeyValue
          items={[
            { key: say('total'), value: say(check.isMore ? 'timesMost' : 'times', { n: check.total }) },
            { key: say('firstOn'), value: day(check.firstOn) },
          ]}
        />
      </Card>
      <Notice title={say('limitTitle')}>{text(check.limit)}</Notice>
      <Card title={say('where')} className="item-stack">
        <List label={say('where')}>
          {check.places.map(({ region, n, firstOn, lastOn }) => (
            <ListItem
              key={region?.code ?? ''}
              title={region?.name ?? say('unsaid')}
              trail={say('times', { n })}
              detail={firstOn === lastOn ? day(firstOn) : say('between', { firstOn, lastOn })}
            />
          ))}
        </List>
        <Box className="item-small">{say('fromHere', { on: check.firstOn })}</Box>
      </Card>
    </>
  )
})
