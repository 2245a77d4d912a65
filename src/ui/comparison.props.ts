import type { ReactNode } from 'react'

/** With more columns than fit beside one another it scrolls sideways. */
export interface ComparisonProps {
  /** What it is, said before it is read. */
  readonly caption: string
  readonly columns: readonly { readonly key: string; readonly head: ReactNode }[]
  readonly rows: readonly {
    readonly key: string
    readonly label: ReactNode
    /** As many as there are columns. */
    readonly cells: readonly ReactNode[]
  }[]
}

/** A letter for each column, which its cells repeat: far down the page one still knows whose they are. */
export const letterOf = (column: number): string => 'ABCDEFGH'.charAt(column)
