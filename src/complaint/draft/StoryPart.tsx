import { observer } from 'mobx-react-lite'
import { complaintLimits } from '../../../domain/complaint/limits'
import { useMessages, useText } from '../../preferences/context'
import { Card } from '../../ui/Card'
import { Later } from '../../ui/Later'
import { TextArea } from '../../ui/TextArea'
import { complaintMessages } from '../messages'
import { WritingHelp } from '../writing/WritingHelp'
import type { DraftPageStore } from './draft-page.store'
import { FieldPlace } from './FieldPlace'

interface StoryPartProps {
  readonly store: DraftPageStore
}

/** What happened, in the person's own words, with help where it is wanted. */
export const StoryPart = observer(function StoryPart({ store }: StoryPartProps) {
  const say = useMessages(complaintMessages)
  const inWords = useText()
  const { form, change } = store
  const problem = store.problemAt('story')
  return (
    <Card title={say('storyTitle')} level={3}>
      <FieldPlace field="story">
        <TextArea
          label={say('story')}
          hint={say('storyHint')}
          value={form.story}
          onChange={(story) => change({ story })}
          rows={6}
          maxLength={complaintLimits.story}
          error={problem && inWords(problem.message)}
          isRequired
        />
      </FieldPlace>
      <Later>
        <WritingHelp leaf={form.leaf} story={form.story} onWrite={(story) => change({ story })} />
      </Later>
    </Card>
  )
})
