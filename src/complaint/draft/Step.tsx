import { observer } from 'mobx-react-lite'
import { useId, useLayoutEffect, type ReactNode } from 'react'
import { usePreferences } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Heading } from '../../ui/Heading'
import { askId, useStepHere } from './StepByStep'

interface StepProps {
  /** The heading; null: it goes on under the heading of the step before. */
  readonly title: string | null
  /** The question that it asks when it has the screen for itself. */
  readonly ask: string
  readonly children: ReactNode
}

/** One of the steps of the form: a heading and its cards, or a whole screen in the elder edition. */
export const Step = observer(function Step({ title, ask, children }: StepProps) {
  const { steps, at } = useStepHere()
  const { isElder } = usePreferences()
  const id = useId()
  // Before it is painted: the progress stands above the question from the first.
  useLayoutEffect(() => steps.addStep(id, { at, ask }), [steps, id, at, ask])
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
      {children}
    </Box>
  )
})
