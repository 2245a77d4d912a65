import { observer } from 'mobx-react-lite'
import type { CrossCheck } from '../../../contract/verdict'
import { useMessages, useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { List } from '../../ui/List'
import { ListItem } from '../../ui/ListItem'
import { Tag } from '../../ui/Tag'
import { merchantMessages } from '../messages'

const outcomes = {
  fits: ['checkFits', 'good'],
  conflict: ['checkConflict', 'warn'],
  unknown: ['checkUnknown', 'note'],
} as const

interface ChecksProps {
  readonly checks: readonly CrossCheck[]
  readonly onPoint: (recordId: string) => void
}

/** Several sources set side by side: licence and trade, shop and registration. */
export const Checks = observer(function Checks({ checks, onPoint }: ChecksProps) {
  const say = useMessages(merchantMessages)
  const text = useText()
  if (checks.length === 0) return null
  return (
    <Card title={say('checks')}>
      <List label={say('checks')}>
        {checks.map(({ about, outcome, recordId, text: words }) => {
          const [word, tone] = outcomes[outcome]
          return (
            <ListItem
              key={`${about}-${recordId ?? ''}`}
              lead={<Tag tone={tone}>{say(word)}</Tag>}
              title={<Box className="credit-detail">{text(words)}</Box>}
              {...(recordId === null ? {} : { onPress: () => onPoint(recordId) })}
            />
          )
        })}
      </List>
      <Box className="credit-aside">{say('checksHow')}</Box>
    </Card>
  )
})
