import type { ReactNode } from 'react'

export interface OutLinkProps {
  /** A whole address of another site, one that this app names itself. */
  readonly href: string
  readonly children: ReactNode
}
