import { observer } from 'mobx-react-lite'
import type { Draft } from '../drafts/draft'
import type { DraftsStore } from '../drafts/drafts.store'
import { useMessages } from '../preferences/context'
import { draftAddress } from '../routes'
import { Box } from '../ui/Box'
import { Card } from '../ui/Card'
import { List } from '../ui/List'
import { ListItem } from '../ui/ListItem'
import { homeMessages } from './messages'

interface WaitingDraftsProps {
  readonly store: DraftsStore
}

/** The complaints that have not reached the server. */
export const WaitingDrafts = observer(function WaitingDrafts({ store }: WaitingDraftsProps) {
  const say = useMessages(homeMessages)
  const waiting = store.drafts.filter(({ stage }) => stage !== 'filed')
  if (waiting.length === 0) return null
  return (
    <Card title={say('draftsTitle')} aside={say('casesCount', { n: waiting.length })}>
      <List>
        {waiting.map((draft) => (
          <DraftRow key={draft.key} draft={draft} />
        ))}
      </List>
      <Box className="ui-list__meta">{say('draftsSafe')}</Box>
    </Card>
  )
})

const words = {
  editing: 'draftEditing',
  queued: 'draftQueued',
  filing: 'draftFiling',
  refused: 'draftRefused',
} as const

const DraftRow = observer(function DraftRow({ draft }: { readonly draft: Draft }) {
  const say = useMessages(homeMessages)
  const { key, form, stage } = draft
  const name = [form.productName, form.merchantName].filter((part) => part !== '').join(' · ')
  return (
    <ListItem
      to={draftAddress({ key })}
      title={name === '' ? say('draftNobody') : name}
      detail={stage === 'filed' ? '' : say(words[stage])}
    />
  )
})
