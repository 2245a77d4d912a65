/** An administrative division of GB/T 2260. */
export interface Region {
  /** Six digits: two of the province, two of the prefecture, two of the county. */
  readonly code: string
  /** From the province down to the named level; shorter where the table does not go deeper. */
  readonly names: readonly string[]
}
