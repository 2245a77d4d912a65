import type { ReactNode } from 'react'
import type { SlotProps } from './slot.props'

/** A browser puts in and takes out single elements. */
export function Slot({ children }: SlotProps): ReactNode {
  return children
}
