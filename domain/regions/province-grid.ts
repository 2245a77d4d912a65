/** A schematic map: each province-level unit is one square of a grid, laid out by hand so that neighbours stay near. */

export interface GridPlace {
  /** First two digits of GB/T 2260. */
  readonly province: string
  /** From 0, west to east and north to south. */
  readonly column: number
  readonly row: number
}

export const gridColumns = 9

const rows: readonly string[] = [
  '.. .. .. .. .. .. .. .. 23',
  '.. .. .. .. .. 15 .. .. 22',
  '65 .. 62 64 14 13 11 21 ..',
  '.. 63 .. 61 41 37 12 .. ..',
  '54 .. 51 50 42 34 32 31 ..',
  '.. .. 53 52 43 36 33 .. ..',
  '.. .. .. .. 45 44 35 .. 71',
  '.. .. .. 46 .. 82 81 .. ..',
]

export const gridRows = rows.length

export const provinceGrid: readonly GridPlace[] = rows.flatMap((cells, row) =>
  cells
    .split(' ')
    .map((province, column) => ({ province, column, row }))
    .filter(({ province }) => province !== '..'),
)
