import type { ReactNode } from 'react'

export interface RoomProps {
  /** The words that may stand there later. */
  readonly sizes: readonly string[]
  /** Those that stand there now. */
  readonly children: ReactNode
}
