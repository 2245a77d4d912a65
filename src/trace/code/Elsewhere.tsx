import { observer } from 'mobx-react-lite'
import type { Candidate } from '../../../domain/codes/recognition'
import { useMessages, useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { Code } from '../../ui/Code'
import { List } from '../../ui/List'
import { ListItem } from '../../ui/ListItem'
import { codeMessages } from '../messages'

/** The official places that know what is not known here. */
export const Elsewhere = observer(function Elsewhere({ reading }: { readonly reading: Candidate }) {
  const say = useMessages(codeMessages)
  const text = useText()
  const places = reading.next.flatMap((step) => (step.kind === 'elsewhere' ? [step] : []))
  if (places.length === 0) return null
  return (
    <Card title={say('elsewhereTitle')}>
      <Box className="code-small">{say('elsewhereWhy')}</Box>
      <List>
        {places.map(({ where, site }) => (
          <ListItem key={where.zh} title={text(where)}>
            {site !== null && <Code text={site} groups={site.length} isCopyable />}
          </ListItem>
        ))}
      </List>
    </Card>
  )
})
