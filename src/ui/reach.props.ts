/** How much of a long list is mounted. */
export interface Reach {
  /** Rows are mounted and taken away by so many. */
  readonly blockRows: number
  /** Blocks that are mounted before the page was looked at. */
  readonly blocksAtFirst: number
  /** Screens beside the one in sight, on the side to which it moves. */
  readonly ahead: number
  /** Screens on the side that it comes from, and on both sides while it rests. */
  readonly behind: number
  /** What is mounted stays until it is so many screens away. */
  readonly kept: number
}
