import type { ReactNode } from 'react'

/**
 * The place of something that is not always there, beside much that stays. It draws nothing of itself: what is in it
 * lies in the layout around it.
 */
export interface SlotProps {
  readonly children?: ReactNode
}
