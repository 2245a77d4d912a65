import { observer } from 'mobx-react-lite'
import { useMessages, useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import type { FilingStore } from './filing.store'
import { filingMessages } from '../messages'

/** What the story suggests beside what was chosen; one press follows it. */
export const SuggestionPart = observer(function SuggestionPart({ filing }: { readonly filing: FilingStore }) {
  const say = useMessages(filingMessages)
  const inWords = useText()
  const { suggestion } = filing
  if (suggestion === null) return null
  const isOnlyReport = !suggestion.kinds.includes('complaint')
  const isForComplaint = suggestion.reasons.every(({ kind }) => kind === 'complaint')
  return (
    <Notice
      title={say(isForComplaint ? 'suggestionComplaint' : 'suggestionTitle')}
      action={
        <Button
          kind="ghost"
          size="s"
          onPress={() => filing.change({ kinds: isOnlyReport ? ['report'] : ['complaint', 'report'] })}
        >
          {say(isOnlyReport ? 'takeReport' : 'takeBoth')}
        </Button>
      }
    >
      {suggestion.reasons.map(({ because }) => (
        <Box key={because.zh}>{inWords(because)}</Box>
      ))}
      <Box className="complaint-small">{say('suggestionOnly')}</Box>
    </Notice>
  )
})
