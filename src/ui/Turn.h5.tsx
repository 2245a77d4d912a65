import type { ReactNode } from 'react'
import type { TurnProps } from './turn.props'

/** A browser draws anew at no cost. */
export function Turn({ isAway, children }: TurnProps): ReactNode {
  return isAway ? null : children
}

/** Another key of the page with each turn: its heading is then told and has the focus, as of a page that opens. */
export const turnKey = (isAway: boolean): string => (isAway ? 'away' : 'here')
