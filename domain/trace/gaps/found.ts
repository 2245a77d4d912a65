/** What the searches for gaps share. */
import type { Text } from '../../text'
import type { GapKind } from '../chain'
import type { ChainFacts } from '../facts'
import type { EventIndex } from '../event-index'
import type { Reading } from '../reading'
import type { Spans } from '../spans'

/** What a search looks at. */
export interface Ground {
  /** The chain's events in the order of time. */
  readonly readings: readonly Reading[]
  /** The same by the goods they are about; see `groupsOf`. */
  readonly groups: readonly (readonly Reading[])[]
  readonly index: EventIndex
  readonly spans: Spans
  /** Names of the thing that was asked for. */
  readonly start: readonly string[]
  readonly facts: ChainFacts
}

export interface FoundGap {
  readonly kind: GapKind
  readonly question: Text
  /** The event after which, or at which, the chain does not close. */
  readonly at: Reading
  /** The event whose custodian is asked; null: the last one that declared custody of these goods until then. */
  readonly custodian: Reading | null
}
