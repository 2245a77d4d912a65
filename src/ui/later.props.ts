import type { ReactNode } from 'react'

export interface LaterProps {
  /** CSS px it takes about; without it, the height of a card. */
  readonly room?: number
  /** It is sent wherever the screen is: a part in sight from the first, or one that the person is led to. */
  readonly isWanted?: boolean
  readonly children?: ReactNode
}
