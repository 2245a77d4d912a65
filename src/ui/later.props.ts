import type { ReactNode } from 'react'

export interface LaterProps {
  /** CSS px it takes about; without it, the height of a card. */
  readonly room?: number
  readonly children?: ReactNode
}
