import { observer } from 'mobx-react-lite'
import { useId, useLayoutEffect, type ReactNode } from 'react'
import type { DraftField } from '../../../domain/complaint/case'
import { usePreferences } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Heading } from '../../ui/Heading'
import { Later } from '../../ui/Later'
import { askId, useStepHere } from './StepByStep'

/** Places of the steps that fill the first screen of the form. */
const AT_FIRST = 2

interface StepProps {
  /** The heading; null: it goes on under the heading of the step before. */
  readonly title: string | null
  /** The question that it asks when it has the screen for itself. */
  readonly ask: string
  /** What is asked in it, so that what is wrong with it can lead there. One list for good, not made anew each time. */
  readonly fields?: readonly DraftField[]
  /** CSS px it takes about. */
  readonly room: number
  readonly children: ReactNode
}

const none: readonly DraftField[] = []

/** One of the steps of the form: a heading and its cards, or a whole screen in the elder edition. */
export const Step = observer(function Step({ title, ask, fields = none, room, children }: StepProps) {
  const { steps, at } = useStepHere()
  const { isElder } = usePreferences()
  const id = useId()
  // Before it is painted: the progress stands above the question from the first.
  useLayoutEffect(() => steps.addStep(id, { at, ask, fields }), [steps, id, at, ask, fields])
  const isAway = isElder && steps.current !== at
  return (
    <Box
      className={title === null ? 'draft-step draft-step--on' : 'draft-step'}
      style={isAway ? { display: 'none' } : undefined}
    >
      {isElder ? (
        <Heading id={askId(at)} size="xl">
          {ask}
        </Heading>
      ) : (
        title !== null && <Heading>{title}</Heading>
      )}
      <Later room={room} isWanted={isElder ? !isAway : at < AT_FIRST || steps.isAimedAt(at)}>
        {children}
      </Later>
    </Box>
  )
})
