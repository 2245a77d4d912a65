import { Type, type Static } from 'typebox'
import { gapKinds } from '../domain/trace/chain'
import { Instant, Nullable, TextPair, UsccText } from './vocabulary'

/** The way of a thing: what happened to it, who held it, where it went, and where the record breaks off. */

/** Two digits of GB/T 2260. */
const ProvinceCode = Type.String({
  pattern: '^\\d{2}$',
  description: 'Province, first two digits of GB/T 2260',
})

/** A place or a party of the chain. `uscc` leads to its record where it is a registered merchant. */
export const ChainActor = Type.Object(
  {
    id: Type.String(),
    /** Masked where it is a natural person's. */
    name: Type.String(),
    /** As the directory writes it. */
    region: Nullable(Type.String()),
    /** Province and city in short, e.g. 福建福州. */
    area: Nullable(TextPair),
    province: Nullable(ProvinceCode),
    uscc: Nullable(UsccText),
    /** Telephone of the enterprise where the directory knows one. */
    contact: Nullable(Type.String()),
  },
  { additionalProperties: false },
)
export type ChainActor = Static<typeof ChainActor>

export const ChainDocument = Type.Object(
  { type: TextPair, number: Type.String() },
  { additionalProperties: false },
)

/** Readings of one quantity. Long series are thinned out; their extremes stay. */
export const SensorSeries = Type.Object(
  {
    quantity: TextPair,
    /** As people write it, e.g. `℃`; empty when the event names none. */
    unit: Type.String(),
    lowest: Nullable(Type.Number()),
    highest: Nullable(Type.Number()),
    /** What the sender says it should have stayed between. */
    lowerLimit: Nullable(Type.Number()),
    upperLimit: Nullable(Type.Number()),
    /** The device itself raised an alarm. */
    isAlarm: Type.Boolean(),
    /** In the order of time; empty when only the extremes are known. */
    points: Type.Array(Type.Object({ at: Instant, value: Type.Number() }, { additionalProperties: false })),
  },
  { additionalProperties: false },
)
export type SensorSeries = Static<typeof SensorSeries>

export const ChainStep = Type.Object(
  {
    eventId: Type.String(),
    at: Instant,
    bizStep: Nullable(Type.String()),
    title: TextPair,
    place: Nullable(ChainActor),
    party: Nullable(ChainActor),
    documents: Type.Array(ChainDocument),
    sensors: Type.Array(SensorSeries),
    /** How much of it, and in which state, one short sentence each. */
    details: Type.Array(TextPair),
  },
  { additionalProperties: false },
)
export type ChainStep = Static<typeof ChainStep>

/** A break in the chain, put as a question. `afterEventId` is the step it follows. */
export const ChainGap = Type.Object(
  {
    kind: Type.Enum([...gapKinds]),
    question: TextPair,
    afterEventId: Type.String(),
    /** 责任边界: the last party that declared custody. */
    lastCustodian: Nullable(ChainActor),
    place: Nullable(ChainActor),
    at: Instant,
  },
  { additionalProperties: false },
)
export type ChainGap = Static<typeof ChainGap>

/** Someone who held the goods. */
export const ChainHolder = Type.Object(
  {
    actor: ChainActor,
    from: Instant,
    /** null: nobody recorded that it was handed on. */
    to: Nullable(Instant),
    /** false: nobody declared custody, the events happened at its place. */
    isDeclared: Type.Boolean(),
    /** Events it rests on. */
    events: Type.Integer({ minimum: 1 }),
  },
  { additionalProperties: false },
)
export type ChainHolder = Static<typeof ChainHolder>

/** Provinces in the order in which they were first reached, and the ways between them. */
export const ChainRoute = Type.Object(
  {
    stops: Type.Array(
      Type.Object(
        { province: ProvinceCode, firstAt: Instant, steps: Type.Integer({ minimum: 1 }) },
        { additionalProperties: false },
      ),
    ),
    legs: Type.Array(Type.Object({ from: ProvinceCode, to: ProvinceCode }, { additionalProperties: false })),
  },
  { additionalProperties: false },
)
export type ChainRoute = Static<typeof ChainRoute>

/** 去向 in aggregate: no buyer and no single sale. */
export const ChainOnward = Type.Object(
  {
    /** How many things it was made into. */
    made: Type.Integer({ minimum: 0 }),
    containers: Type.Integer({ minimum: 0 }),
    /** Places that recorded its arrival, by province where that is known, most places first. */
    places: Type.Integer({ minimum: 0 }),
    areas: Type.Array(
      Type.Object(
        { province: Nullable(ProvinceCode), places: Type.Integer({ minimum: 1 }) },
        { additionalProperties: false },
      ),
    ),
    sold: Nullable(
      Type.Object(
        {
          times: Type.Integer({ minimum: 1 }),
          /** null: not every sale says how many. */
          pieces: Nullable(Type.Number({ minimum: 0 })),
          places: Type.Integer({ minimum: 0 }),
        },
        { additionalProperties: false },
      ),
    ),
    /** There is more than was looked at. */
    isTruncated: Type.Boolean(),
  },
  { additionalProperties: false },
)
export type ChainOnward = Static<typeof ChainOnward>

export const Chain = Type.Object(
  {
    /** The whole way where it is short; of a long one its beginning and its end. */
    steps: Type.Array(ChainStep),
    stepCount: Type.Integer({ minimum: 0 }),
    /** Steps left out between two that are shown. */
    omitted: Nullable(
      Type.Object(
        { afterEventId: Type.String(), count: Type.Integer({ minimum: 1 }) },
        { additionalProperties: false },
      ),
    ),
    /** From the first event to the last. */
    firstAt: Nullable(Instant),
    lastAt: Nullable(Instant),
    /** Stages of making, from the rawest input to the thing itself. */
    levels: Type.Integer({ minimum: 0 }),
    /** The first ones in the order of time. */
    gaps: Type.Array(ChainGap),
    gapCount: Type.Integer({ minimum: 0 }),
    /** In order; the first ones. */
    holders: Type.Array(ChainHolder),
    holderCount: Type.Integer({ minimum: 0 }),
    route: ChainRoute,
    onward: ChainOnward,
    /** What the record lacks, in words. */
    missing: Type.Array(TextPair),
    /** Not all events were looked at. */
    isTruncated: Type.Boolean(),
  },
  { additionalProperties: false },
)
export type Chain = Static<typeof Chain>
