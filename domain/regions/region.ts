/** An administrative division of GB/T 2260. */
export interface Region {
  /** Six digits: two of the province, two of the prefecture, two of the county. */
  readonly code: string
  /** From the province down to the named level; shorter where the table does not go deeper. */
  readonly names: readonly string[]
  /** The same with the province's English name; places below have none of their own. */
  readonly english: string
  /**
   * listed: the code stands in GB/T 2260; former: it did, and codes given out then still carry it; unlisted: it never
   * did, as with many development zones, which real registrations carry all the same.
   */
  readonly standing: 'listed' | 'former' | 'unlisted'
  /** Of a former code: the year of the last revision that held it. */
  readonly lastYear: number | null
}
