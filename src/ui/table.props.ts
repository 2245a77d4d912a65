import type { ReactNode } from 'react'

export interface TableProps {
  /** What it is, said before it is read. */
  readonly caption: string
  /** Heads of the columns; the first names the rows. */
  readonly columns: readonly string[]
  /** As many cells as there are columns; the first is the row's head. */
  readonly rows: readonly (readonly ReactNode[])[]
  /** Names of the rows, where they come and go. */
  readonly keys?: readonly string[] | undefined
}
