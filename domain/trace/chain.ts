/** What a walk through the events of a thing answers. */
import type { Text } from '../text'
import type { EpcisEvent } from './event'
import type { Reading } from './reading'

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

/** Each is put as a question, not an accusation: the record may be wrong, or come later. */
export const gapKinds = [
  'shipped-not-received',
  'received-before-shipped',
  'parent-without-child',
  'impossible-speed',
  'unknown-input',
  'sold-twice',
  'sold-after-expiry',
  'sold-after-recall',
] as const
export type GapKind = (typeof gapKinds)[number]

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

/** From when until when someone held the goods, by which events. */
export interface Custody {
  /** The party; the place where nobody declared a party. */
  readonly holderId: string
  /** false: known by the place alone. */
  readonly isDeclared: boolean
  /** RFC 3339 UTC. */
  readonly from: string
  /** RFC 3339 UTC; null: nobody recorded that it was handed on or used up. */
  readonly to: string | null
  readonly eventIDs: readonly string[]
}

export interface ThingNode {
  readonly id: string
  /** How many transformations it lies before the thing that was asked for; 0 is the thing and its containers. */
  readonly level: number
  /** Of its events in the chain, RFC 3339 UTC; null when it has none. */
  readonly firstAt: string | null
  readonly lastAt: string | null
  /** In the order of time, each once. */
  readonly placeIds: readonly string[]
}

/** `from` was used up to make `to`, or was packed into it. */
export interface GraphEdge {
  readonly kind: 'made-from' | 'packed-in'
  readonly from: string
  readonly to: string
  readonly eventID: string
  /** RFC 3339 UTC. */
  readonly at: string
  /** When it was taken out again, RFC 3339 UTC. */
  readonly until: string | null
}

export interface ThingGraph {
  readonly nodes: readonly ThingNode[]
  readonly edges: readonly GraphEdge[]
}

/** Where goods came to: a place, or the mere fact that they were sold there. */
export interface OnwardPlace {
  readonly placeId: string
  readonly isSale: boolean
  /** RFC 3339 UTC. */
  readonly firstAt: string
  readonly lastAt: string
}

/** 去向, in aggregate. */
export interface Onward {
  /** What was made of it, first made first. */
  readonly made: readonly string[]
  /** Containers it, or what was made of it, went into. */
  readonly containers: number
  /** First reached first. */
  readonly places: readonly OnwardPlace[]
  /** Pieces known to be sold; null where a sale names none. */
  readonly sold: { readonly times: number; readonly pieces: number | null } | null
  readonly truncated: boolean
}

export interface Chain {
  /** The events of the chain in the order of time. */
  readonly readings: readonly Reading[]
  /** The same by the goods they are about; see `groupsOf`. */
  readonly groups: readonly (readonly Reading[])[]
  /** From origin to shelf. */
  readonly steps: readonly ChainStep[]
  readonly gaps: readonly ChainGap[]
  readonly custody: readonly Custody[]
  readonly graph: ThingGraph
  /** How many stages of making it is told over; 1 when it was made of nothing known. */
  readonly levels: number
  readonly onward: Onward
  /** What the record lacks, in words; partial data is shown as partial. */
  readonly missing: readonly Text[]
  /** Everything the walk back visited: the thing, its containers and its inputs. */
  readonly items: readonly string[]
  /** true when a bound ended the walk early. */
  readonly truncated: boolean
}
