import { Type, type Static } from 'typebox'
import { CalendarDate, Nullable, TextPair } from './vocabulary'

/** What the rules say of a merchant's records; mirrors `domain/credit/`. */

const Strict = { additionalProperties: false } as const

const Tier = Type.Enum(['minor', 'general', 'serious'])

/** Whether the authority published in time; lateness is the authority's. Null for kinds without a limit. */
const Timeliness = Type.Object(
  {
    state: Type.Enum(['in-time', 'late', 'due', 'unsure']),
    /** The limit, in working days. */
    workdays: Type.Integer(),
    dueOn: CalendarDate,
    /** Working days beyond the limit. */
    lateBy: Type.Integer(),
    text: TextPair,
  },
  Strict,
)

/** Why a record shows and until when; see `domain/credit/publicity-types.ts`. */
export const Publicity = Type.Object(
  {
    reason: TextPair,
    tier: Nullable(Tier),
    publishedFromOn: Nullable(CalendarDate),
    repairFromOn: Nullable(CalendarDate),
    stopsOn: Nullable(CalendarDate),
    article: TextPair,
    timeliness: Nullable(Timeliness),
  },
  Strict,
)
export type Publicity = Static<typeof Publicity>

/** What explains a reason, by its name in `domain/glossary/`; null where its words need none. */
export const ReasonTerm = Nullable(
  Type.Enum([
    'abnormal-list',
    'annual-report',
    'blacklist',
    'chattel-mortgage',
    'commitment',
    'equity-pledge',
    'failed-sampling',
    'food-production-licence',
    'food-trade-licence',
    'honour',
    'inspection',
    'instant',
    'judicial-assistance',
    'licence',
    'penalty',
    'serious-list',
    'shown-licence',
  ]),
)

/** "Before you pay": a level with its reasons, never a number. */
export const CreditVerdict = Type.Object(
  {
    level: Type.Enum(['good', 'note', 'caution', 'stop', 'none']),
    headline: TextPair,
    reasons: Type.Array(
      Type.Object({ recordId: Nullable(Type.String()), term: ReasonTerm, text: TextPair }, Strict),
    ),
  },
  Strict,
)
export type CreditVerdict = Static<typeof CreditVerdict>

/** Do two sources fit each other: licence and what is sold, shop and registration. */
export const CrossCheck = Type.Object(
  {
    about: Type.Enum(['food-production', 'food-business', 'licence-region', 'address', 'online-shop']),
    outcome: Type.Enum(['fits', 'conflict', 'unknown']),
    recordId: Nullable(Type.String()),
    text: TextPair,
  },
  Strict,
)
export type CrossCheck = Static<typeof CrossCheck>

/** For the merchant itself: how records of its can leave before their day. */
export const RepairStep = Type.Object(
  {
    /** The records that leave in this very way. */
    recordIds: Type.Array(Type.String(), { minItems: 1 }),
    /** First day on which it can be filed; null when there is nothing to file. */
    fromOn: Nullable(CalendarDate),
    isOpen: Type.Boolean(),
    conditions: Type.Array(TextPair),
    papers: Type.Array(TextPair),
    where: Nullable(TextPair),
    clock: Nullable(TextPair),
    article: TextPair,
  },
  Strict,
)
export type RepairStep = Static<typeof RepairStep>

/** Complaints filed here, never without what they are a part of. Withdrawn ones do not count. */
export const ComplaintFigures = Type.Object(
  {
    fromOn: CalendarDate,
    toOn: CalendarDate,
    received: Type.Integer({ minimum: 0 }),
    /** What became of them; these three are null under five complaints, which would tell of single people. */
    open: Nullable(Type.Integer({ minimum: 0 })),
    /** 调解成功、和解 */
    settled: Nullable(Type.Integer({ minimum: 0 })),
    /** Ended in another way. */
    ended: Nullable(Type.Integer({ minimum: 0 })),
    /** The denominator: all complaints of the same days, and the merchants they were about. */
    allReceived: Type.Integer({ minimum: 0 }),
    allMerchants: Type.Integer({ minimum: 0 }),
  },
  Strict,
)
export type ComplaintFigures = Static<typeof ComplaintFigures>
