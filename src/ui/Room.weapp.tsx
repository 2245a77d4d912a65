import type { ReactNode } from 'react'
import type { RoomProps } from './room.props'

/** A mini-program cannot measure words that are not there: what stands below moves when they change. */
export function Room({ children }: RoomProps): ReactNode {
  return children
}
