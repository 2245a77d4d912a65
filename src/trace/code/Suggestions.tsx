import { observer } from 'mobx-react-lite'
import type { Candidate } from '../../../domain/codes/recognition'
import { useMessages } from '../../preferences/context'
import { codeAddress } from '../../routes'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { Code } from '../../ui/Code'
import { List } from '../../ui/List'
import { ListItem } from '../../ui/ListItem'
import { codeMessages } from '../messages'

interface Change {
  readonly at: number
  readonly from: string
  readonly to: string
}

/** What is different, place by place from 1; null where the two are of different length. */
function changes(before: string, after: string): readonly Change[] | null {
  if (before.length !== after.length) return null
  return after.split('').flatMap((to, index) => {
    const from = before.charAt(index)
    return from === to ? [] : [{ at: index + 1, from, to }]
  })
}

/** Near readings that hold, for the person to compare and choose: nothing is put right silently. */
export const Suggestions = observer(function Suggestions({ reading }: { readonly reading: Candidate }) {
  const say = useMessages(codeMessages)
  if (reading.suggestions.length === 0) return null
  return (
    <Card title={say('suggestionsTitle')}>
      <Box className="code-small">{say('suggestionsWhy')}</Box>
      <List>
        {reading.suggestions.map((suggestion) => (
          <ListItem
            key={suggestion}
            title={<Code text={suggestion} />}
            detail={changes(reading.normalised, suggestion)
              ?.map((change) => say('suggestionChange', { ...change }))
              .join(' · ')}
            to={codeAddress(suggestion)}
          />
        ))}
      </List>
    </Card>
  )
})
