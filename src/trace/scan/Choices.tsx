import { observer } from 'mobx-react-lite'
import { useMessages, useText } from '../../preferences/context'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { List } from '../../ui/List'
import { ListItem } from '../../ui/ListItem'
import { scanMessages } from '../messages'
import { printable } from '../printable'
import type { ScanStore } from './scan.store'

interface ChoicesProps {
  readonly scan: ScanStore
  /** It is none of them. */
  readonly onNone: () => void
}

/** Several codes of one picture: what each is, for the person to pick. */
export const Choices = observer(function Choices({ scan, onNone }: ChoicesProps) {
  const say = useMessages(scanMessages)
  const text = useText()
  return (
    <Card title={say('choicesTitle', { n: scan.choices.length })}>
      <List>
        {scan.choices.map((code) => {
          const best = scan.recognise(code.text, code.symbology).candidates[0]
          return (
            <ListItem
              key={code.text}
              title={best ? text(best.name) : ''}
              detail={printable(code.text, 60)}
              onPress={() => scan.take(code)}
            />
          )
        })}
      </List>
      <Button kind="ghost" isWide icon="scan" onPress={onNone}>
        {say('choicesNone')}
      </Button>
    </Card>
  )
})
