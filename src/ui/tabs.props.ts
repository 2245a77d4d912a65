import type { ReactNode } from 'react'

export interface Tab<Id extends string = string> {
  readonly id: Id
  readonly label: string
  /** As the language in force writes it. */
  readonly count?: string | undefined
}

export interface TabsProps<Id extends string = string> {
  /** What the tabs are tabs of. */
  readonly label: string
  readonly tabs: readonly Tab<Id>[]
  readonly selected: Id
  readonly onSelect: (id: Id) => void
  /** The panel of the selected tab. */
  readonly children?: ReactNode
}
