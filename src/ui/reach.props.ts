/** How much of a long list is mounted. */
export interface Reach {
  /** Rows are mounted and taken away by so many. */
  readonly blockRows: number
  /** Blocks that are mounted before the page was looked at. */
  readonly blocksAtFirst: number
  /** Screens above and below the one in sight. */
  readonly beside: number
  /** What is mounted stays until it is so many screens away. */
  readonly kept: number
}
