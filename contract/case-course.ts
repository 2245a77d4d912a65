import { Type, type Static } from 'typebox'
import { complaintLimits } from '../domain/complaint/limits'
import { Evidence } from './evidence'
import { CalendarDate, Instant, Nullable, TextPair, Uuid } from './vocabulary'

/** What has happened in a case, as both of its parties read it. */

const strict = { additionalProperties: false }

export const TimelineEntry = Type.Object(
  {
    id: Uuid,
    at: Instant,
    actor: Type.Enum(['consumer', 'merchant', 'officer', 'system']),
    title: TextPair,
    detail: Nullable(TextPair),
    /** What was written or said with it; null when nothing was. */
    said: Nullable(
      Type.Object(
        {
          /** In the words of whoever wrote it; empty when only a number or a day was given. */
          text: Type.String(),
          amountFen: Nullable(Type.Integer()),
          byOn: Nullable(CalendarDate),
          stars: Nullable(Type.Integer()),
          /** How many files came with it. */
          files: Type.Integer(),
        },
        strict,
      ),
    ),
  },
  strict,
)
export type TimelineEntry = Static<typeof TimelineEntry>

/** What the merchant proposes; `domain/complaint/offers.ts` says what each state means. */
export const CaseOffer = Type.Object(
  {
    id: Uuid,
    at: Instant,
    text: Type.String(),
    amountFen: Nullable(Type.Integer()),
    byOn: Nullable(CalendarDate),
    state: Type.Enum(['open', 'accepted', 'declined', 'replaced', 'lapsed']),
    /** What the person wrote when declining it. */
    reason: Nullable(Type.String()),
  },
  strict,
)
export type CaseOffer = Static<typeof CaseOffer>

/** What the merchant answered, with its files. */
export const CaseAnswer = Type.Object(
  { id: Uuid, at: Instant, text: Type.String(), evidence: Type.Array(Evidence) },
  strict,
)
export type CaseAnswer = Static<typeof CaseAnswer>

/** What was agreed, and whether it was kept. */
export const CasePromise = Type.Object(
  {
    at: Instant,
    text: Nullable(Type.String()),
    amountFen: Nullable(Type.Integer()),
    byOn: Nullable(CalendarDate),
    /** The merchant says that it is done. */
    saidKept: Nullable(Type.Object({ at: Instant, text: Type.String() }, strict)),
    outcome: Type.Enum(['waiting', 'due', 'kept', 'broken']),
    brokenText: Nullable(Type.String()),
  },
  strict,
)
export type CasePromise = Static<typeof CasePromise>

export const amountFen = Nullable(Type.Integer({ minimum: 0, maximum: complaintLimits.amountFen }))
