import type { ReactNode } from 'react'

export interface LinkProps {
  /** From `src/routes.ts`. The two root pages are recognised by their address. */
  readonly to: string
  readonly children?: ReactNode
  /** text: in a sentence; primary and ghost look like buttons; block: a whole card or row. */
  readonly kind?: 'text' | 'primary' | 'ghost' | 'block' | undefined
  readonly label?: string | undefined
  /** In place of the present page: going back skips it. */
  readonly isReplacing?: boolean | undefined
  /** Leads to the page one is on. */
  readonly isCurrent?: boolean | undefined
  readonly className?: string | undefined
}
