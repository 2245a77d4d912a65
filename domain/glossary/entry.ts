import type { Text } from '../text'
import type { Citations } from './laws'

/** One term of the law or of the trade, explained to somebody who meets it for the first time. */
export interface Explanation {
  /** Other words for it, which people type; not shown. */
  readonly also: string
  /** What it is, in three sentences at most. */
  readonly plain: Text
  /** What follows from it for the reader, or how long it takes; three sentences at most. */
  readonly forMe: Text
  /** What the statements rest on; empty where no article is quoted, which is then said. */
  readonly cites: Citations
}
