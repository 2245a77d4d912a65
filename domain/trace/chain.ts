/** What a walk through the events of a product answers. */
import type { Text } from '../text'
import type { EpcisEvent } from './event'

/** One event of the chain, in words. */
export interface ChainStep {
  readonly eventID: string
  readonly type: EpcisEvent['type']
  /** RFC 3339 UTC. */
  readonly at: string
  /** Bare CBV name such as `shipping`, null when the event has none. */
  readonly bizStep: string | null
  /** What happened, for people. */
  readonly title: Text
  /** Identifier of the place (bizLocation, else readPoint), null when the event has none. */
  readonly placeId: string | null
  /** Identifier of the party that held the goods, null when nobody declared custody. */
  readonly partyId: string | null
  /** The identifiers of the walked thing, its contents or containers that this event names. */
  readonly items: readonly string[]
}

/** shipped-not-received, received-before-shipped, and later kinds, each put as a question, not an accusation. */
export type GapKind = 'shipped-not-received' | 'received-before-shipped'

export interface ChainGap {
  readonly kind: GapKind
  readonly question: Text
  /** The event after which (or at which) the chain does not close. */
  readonly eventID: string
  /** Last party that declared custody (责任边界), null when nobody did. */
  readonly lastCustodianId: string | null
  readonly placeId: string | null
  /** RFC 3339 UTC. */
  readonly at: string
}

export interface Chain {
  /** From origin to shelf. */
  readonly steps: readonly ChainStep[]
  readonly gaps: readonly ChainGap[]
  /** Everything the walk visited: the thing, its containers and its inputs. */
  readonly items: readonly string[]
  /** true when the bound on events ended the walk early. */
  readonly truncated: boolean
}
