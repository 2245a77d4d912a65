import { observer } from 'mobx-react-lite'
import { Children, createContext, useContext, useEffect, type ReactNode } from 'react'
import type { DraftField } from '../../../domain/complaint/case'
import { useMessages, usePreferences } from '../../preferences/context'
import { useServices } from '../../services/context'
import { announce } from '../../ui/announce'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Progress } from '../../ui/Progress'
import { Slot } from '../../ui/Slot'
import { stepMessages } from '../messages/steps'
import { placeOf } from './field-order'
import type { StepsStore } from './steps.store'

interface StepHere {
  readonly steps: StepsStore
  /** The place of the child of `StepByStep` that this stands in. */
  readonly at: number
}

const StepContext = createContext<StepHere | null>(null)

/** The step that a component stands in. */
export function useStepHere(): StepHere {
  const here = useContext(StepContext)
  if (here === null) throw new Error('no StepByStep above this component')
  return here
}

/** @throws when the step that it stands in does not name the field: nothing would lead to it before it is drawn */
export function useFieldHere(field: DraftField): void {
  const { steps, at } = useStepHere()
  useEffect(() => {
    if (steps.placeOf(field) !== at) throw new Error(`the step does not say that it asks for ${field}`)
  }, [steps, field, at])
}

/** Id of the question of a step, for the focus. */
export const askId = (at: number): string => `draft-step-${at}`

interface StepByStepProps {
  readonly steps: StepsStore
  readonly children: ReactNode
}

/**
 * The form: all of it, or one step at a time in the elder edition. Each child is a step, or nothing. What is not on
 * screen stays mounted, so that neither what was typed nor what is being copied is lost.
 */
export const StepByStep = observer(function StepByStep({ steps, children }: StepByStepProps) {
  const say = useMessages(stepMessages)
  const { page } = useServices()
  const { isElder } = usePreferences()
  const { aim, position: n, count: of, ask, current, wrongHere } = steps
  const wrong = say(steps.wasSent ? 'notSent' : 'wrongHere', { n: wrongHere })
  useEffect(() => {
    if (aim === null) return
    steps.hit()
    page.reveal(aim.field === null ? askId(current) : placeOf(aim.field))
    if (aim.field === null) announce(say('said', { n, of, ask }))
    else if (isElder && wrongHere > 0) announce(wrong)
  })
  return (
    <>
      <Slot>
        {isElder && (
          // Its place is kept until the steps have told of themselves.
          <Box style={of === 0 ? { visibility: 'hidden' } : undefined}>
            <Progress label={say('progress', { n, of })} value={of === 0 ? 0 : n / of} hasNumber={false} />
          </Box>
        )}
      </Slot>
      {Children.map(children, (child, at) => (
        <Slot>
          <StepContext.Provider value={{ steps, at }}>{child}</StepContext.Provider>
        </Slot>
      ))}
      <Slot>{isElder && wrongHere > 0 && <Notice tone="warn">{wrong}</Notice>}</Slot>
    </>
  )
})

interface StepButtonsProps {
  readonly steps: StepsStore
  /** The button that sends it, which takes the place of "next" at the end. */
  readonly send: ReactNode
}

/** At the bottom of the page. */
export const StepButtons = observer(function StepButtons({ steps, send }: StepButtonsProps) {
  const say = useMessages(stepMessages)
  const { isElder } = usePreferences()
  if (!isElder) return send
  return (
    <>
      {!steps.isFirst && (
        <Button kind="ghost" onPress={steps.back}>
          {say('back')}
        </Button>
      )}
      {steps.isLast ? (
        send
      ) : (
        <Button onPress={steps.next}>{say(steps.wrongHere > 0 && !steps.wasSent ? 'skip' : 'next')}</Button>
      )}
    </>
  )
})
