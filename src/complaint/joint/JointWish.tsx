import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { storyKindNames, storyKindsOf } from '../../../domain/complaint/story-kinds'
import { useMessages, useText } from '../../preferences/context'
import { useServices } from '../../services/context'
import { Card } from '../../ui/Card'
import { Checkbox } from '../../ui/Checkbox'
import { InterestStore } from './interest.store'
import { jointMessages } from './messages'

interface JointWishProps {
  /** Of the register. */
  readonly uscc: string
  /** What the person has told so far. */
  readonly story: string
  readonly isWanted: boolean
  readonly onChange: (isWanted: boolean) => void
}

/** In a draft: whether the person would complain together with others, and how many there are. */
export const JointWish = observer(function JointWish({ uscc, story, isWanted, onChange }: JointWishProps) {
  const say = useMessages(jointMessages)
  const inWords = useText()
  const { http } = useServices()
  const [store] = useState(() => new InterestStore(http))
  useEffect(() => void store.load(uscc), [store, uscc])
  // The kind that the wish will be of, when the case is filed.
  const [told] = storyKindsOf(story)
  const shared = store.kinds.find(({ kind }) => told === undefined || kind === told)
  return (
    <Card>
      <Checkbox
        label={say('draftWish')}
        hint={
          shared
            ? say('draftPeople', { n: shared.people, kind: inWords(storyKindNames[shared.kind]) })
            : say('draftHint')
        }
        isChecked={isWanted}
        onChange={onChange}
      />
    </Card>
  )
})
