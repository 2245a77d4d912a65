import { Fragment } from 'react'
import { Box } from './Box'
import { Later } from './Later'
import { ThreadSteps, type ThreadProps } from './Thread'
import './Thread.css'

/** Steps that are sent to a mini-program's view at once. */
const PIECE = 3
/** CSS px that a step takes at least. */
const STEP = 64

interface LongThreadProps extends ThreadProps {
  /** Whose way it is: another one begins anew at its top. */
  readonly of: string | null
}

/** A thread of any length: what stands far below comes when the screen comes near (`Later`). */
export function LongThread({ label, steps, of }: LongThreadProps) {
  const begins = Array.from({ length: Math.ceil(steps.length / PIECE) }, (_, piece) => piece * PIECE)
  return (
    <Box tag="ol" role="list" label={label} className="ui-thread">
      {begins.map((from) => {
        const piece = <ThreadSteps steps={steps.slice(from, from + PIECE)} from={from} of={steps.length} />
        return from === 0 ? (
          <Fragment key="first">{piece}</Fragment>
        ) : (
          <Later key={`${from} ${of}`} room={PIECE * STEP}>
            {piece}
          </Later>
        )
      })}
    </Box>
  )
}
