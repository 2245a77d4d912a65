import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { storyKindNames, storyKindsOf } from '../../../domain/complaint/story-kinds'
import { useMessages, useText } from '../../preferences/context'
import { useServices } from '../../services/context'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { List } from '../../ui/List'
import { ListItem } from '../../ui/ListItem'
import { Tag } from '../../ui/Tag'
import { similarMessages } from '../messages/similar'
import { SimilarStore } from './similar.store'

interface SimilarCardProps {
  /** null while no merchant of the register is chosen. */
  readonly uscc: string | null
  /** What the person has told so far. */
  readonly story: string
}

/** What others have complained of at this merchant, before one files: counts and kinds, no persons. */
export const SimilarCard = observer(function SimilarCard({ uscc, story }: SimilarCardProps) {
  const say = useMessages(similarMessages)
  const inWords = useText()
  const { http } = useServices()
  const [store] = useState(() => new SimilarStore(http))
  useEffect(() => void store.load(uscc), [store, uscc])
  const { cases } = store
  if (!cases) return null
  const { received, ended, settled, kinds } = cases
  const own = storyKindsOf(story)
  return (
    <Card
      title={say('title')}
      level={3}
      aside={received === null ? say('few') : say('received', { n: received })}
    >
      <Box className="complaint-stack">
        {ended !== null && ended > 0 && (
          <Box className="complaint-small">
            {settled === null ? say('endedFew', { n: ended }) : say('ended', { n: ended, settled })}
          </Box>
        )}
        {kinds.length > 0 && (
          <List label={say('kinds')}>
            {kinds.map(({ kind, count }) => (
              <ListItem
                key={kind}
                title={inWords(storyKindNames[kind])}
                detail={own.includes(kind) ? <Tag>{say('yours')}</Tag> : undefined}
                trail={say('count', { n: count })}
              />
            ))}
          </List>
        )}
        <Box className="complaint-source">{say('how')}</Box>
      </Box>
    </Card>
  )
})
