import type { ReactNode } from 'react'

export interface DialogProps {
  readonly isOpen: boolean
  readonly title: string
  /** Escape, the close button, the veil (of a sheet). */
  readonly onClose: () => void
  /** Buttons; the safe one first. */
  readonly actions?: ReactNode
  readonly children?: ReactNode
}
