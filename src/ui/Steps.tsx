import type { ReactNode } from 'react'
import { Box } from './Box'
import './Steps.css'

export interface StepsProps {
  readonly label?: string | undefined
  /** Unique sentences, in order. */
  readonly steps: readonly string[]
}

/** What comes after what, numbered. The numbers are written out: a mini-program has no list markers. */
export function Steps({ label, steps }: StepsProps): ReactNode {
  return (
    <Box tag="ol" className="ui-steps" label={label}>
      {steps.map((step, at) => (
        <Box tag="li" key={step} className="ui-steps__step">
          <Box tag="span" className="ui-steps__number" isHidden>
            {`${at + 1}.`}
          </Box>
          <Box tag="span" className="ui-steps__words">
            {step}
          </Box>
        </Box>
      ))}
    </Box>
  )
}
