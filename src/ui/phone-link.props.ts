import type { ReactNode } from 'react'

export interface PhoneLinkProps {
  /** As it is dialled: digits, and a + in front at most. */
  readonly phone: string
  readonly children: ReactNode
}
