import { Type, type Static } from 'typebox'
import { Instant, Nullable, TextPair, UsccText } from './vocabulary'

/** The way of a thing: what happened to it, who held it, and where the record breaks off. */

/** A place or a party of the chain. `uscc` leads to its record where it is a registered merchant. */
export const ChainActor = Type.Object(
  {
    id: Type.String(),
    name: Type.String(),
    region: Nullable(Type.String()),
    uscc: Nullable(UsccText),
  },
  { additionalProperties: false },
)

export const ChainStep = Type.Object(
  {
    eventId: Type.String(),
    at: Instant,
    bizStep: Nullable(Type.String()),
    title: TextPair,
    place: Nullable(ChainActor),
    party: Nullable(ChainActor),
    /** Papers and readings of this step, one sentence each. */
    details: Type.Array(TextPair),
  },
  { additionalProperties: false },
)
export type ChainStep = Static<typeof ChainStep>

/** A break in the chain, put as a question. `afterEventId` is the step it follows. */
export const ChainGap = Type.Object(
  {
    kind: Type.Enum(['shipped-not-received', 'received-before-shipped']),
    question: TextPair,
    afterEventId: Type.String(),
    lastCustodian: Nullable(ChainActor),
    at: Instant,
  },
  { additionalProperties: false },
)

export const Chain = Type.Object(
  {
    steps: Type.Array(ChainStep),
    gaps: Type.Array(ChainGap),
    isTruncated: Type.Boolean(),
  },
  { additionalProperties: false },
)
export type Chain = Static<typeof Chain>
