import { observer } from 'mobx-react-lite'
import { useMessages, useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Notice } from '../../ui/Notice'
import { Pressable } from '../../ui/Pressable'
import { complaintMessages } from '../messages'
import type { DraftPageStore } from './draft-page.store'
import { useStepHere } from './StepByStep'

/** Everything that is still missing, beside the button that asked for it; each line leads to its field. */
export const ProblemList = observer(function ProblemList({ store }: { readonly store: DraftPageStore }) {
  const say = useMessages(complaintMessages)
  const inWords = useText()
  const { steps } = useStepHere()
  if (!store.isChecked || store.problemCount === 0) return null
  return (
    <Notice tone="warn" title={say('fixFirst', { n: store.problemCount })}>
      <Box tag="ul" role="list">
        {store.places.map(({ field, message }) => (
          <Box key={`${field} ${message?.zh ?? ''}`} tag="li">
            <Pressable className="complaint-way" onPress={() => steps.reveal(field)}>
              {message === null ? say('amountWrong') : inWords(message)}
            </Pressable>
          </Box>
        ))}
      </Box>
    </Notice>
  )
})
