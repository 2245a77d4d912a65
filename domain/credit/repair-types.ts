/** How a record can leave before its day. */
import type { Text } from '../text'

export interface Guidance {
  /** First day on which it can be filed; null when there is nothing to file. */
  readonly fromOn: string | null
  /** What must be so, or why nothing can be filed. */
  readonly conditions: readonly Text[]
  readonly papers: readonly Text[]
  readonly where: Text | null
  /** How long the authority may take. */
  readonly clock: Text | null
  readonly article: Text
}

export interface RepairStep extends Guidance {
  /** The records that leave in this very way, in the order of the records. */
  readonly recordIds: readonly string[]
  /** The day has come. */
  readonly isOpen: boolean
}
