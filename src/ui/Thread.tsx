import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'
import { useMessages } from '../preferences/context'
import { Box } from './Box'
import { factMessages } from './messages/facts'
import './Thread.css'

export interface ThreadStep {
  readonly id: string
  readonly title: ReactNode
  readonly time?: ReactNode
  readonly detail?: ReactNode
  /** gap: nothing is known of this part, asked in words; todo: still to come. */
  readonly state?: 'done' | 'gap' | 'todo' | undefined
}

export interface ThreadProps {
  readonly label?: string | undefined
  readonly steps: readonly ThreadStep[]
}

/** Anything that happened in order (线): a product's way, a case's events. */
export const Thread = observer(function Thread({ label, steps }: ThreadProps) {
  return (
    <Box tag="ol" role="list" label={label} className="ui-thread">
      <ThreadSteps steps={steps} from={0} of={steps.length} />
    </Box>
  )
})

interface ThreadStepsProps {
  readonly steps: readonly ThreadStep[]
  /** The place of the first of them in the thread, from 0. */
  readonly from: number
  /** Steps of the whole thread. */
  readonly of: number
}

/** Some steps of a thread. */
export const ThreadSteps = observer(function ThreadSteps({ steps, from, of }: ThreadStepsProps) {
  const say = useMessages(factMessages)
  return steps.map(({ id, title, time, detail, state = 'done' }, at) => (
    <Box key={id} tag="li" className={stepClass(state, from + at, of)}>
      <Box className={`ui-thread__knot ui-thread__knot--${state}`} isHidden />
      <Box className="ui-thread__head">
        <Box className={`ui-thread__title ui-thread__title--${state}`}>
          {state !== 'done' && (
            <Box tag="span" className="ui-unseen">
              {say(state)}
            </Box>
          )}
          {title}
        </Box>
        {time && <Box className="ui-thread__time">{time}</Box>}
      </Box>
      {detail && <Box className="ui-thread__detail">{detail}</Box>}
    </Box>
  ))
})

/** The line begins at the first knot and ends at the last. */
function stepClass(state: string, at: number, of: number): string {
  const ends = [...(at === 0 ? ['first'] : []), ...(at === of - 1 ? ['last'] : [])]
  return ['ui-thread__step', ...[state, ...ends].map((one) => `ui-thread__step--${one}`)].join(' ')
}
