import type { ReactNode } from 'react'
import type { LaterProps } from './later.props'

/** A browser takes the whole page at once. */
export function Later({ children }: LaterProps): ReactNode {
  return children
}
