import type { ReactNode } from 'react'

/** Much that gives way to something else on the same page, and may come back as it was. */
export interface TurnProps {
  readonly isAway: boolean
  readonly children?: ReactNode
}
