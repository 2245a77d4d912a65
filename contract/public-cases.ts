import { Type, type Static } from 'typebox'
import { publishedOutcomes } from '../domain/complaint/outcome'
import { tradeIds } from '../domain/credit/trades'
import { ComplaintRequest } from './case-vocabulary'
import type { Operation } from './operation'
import { Strict } from './record-base'
import { CalendarDate, Cursor, Nullable, UsccText, pageQuery } from './vocabulary'

/**
 * Complaints that are public (令121 art. 38): with the consent of who filed them, after their end, and without anything
 * of the person.
 */

const Count = Type.Integer({ minimum: 0 })

export const PublicCase = Type.Object(
  {
    /** Made for this list: it opens nothing else. */
    id: Type.String(),
    merchantUscc: UsccText,
    merchantName: Type.String(),
    trade: Nullable(Type.Enum([...tradeIds])),
    /** Six digits of GB/T 2260; null where the register has none. */
    regionCode: Nullable(Type.String()),
    product: Type.String(),
    requests: Type.Array(ComplaintRequest),
    outcome: Type.Enum([...publishedOutcomes]),
    endedOn: CalendarDate,
    /** Calendar days from the filing to the end. */
    days: Count,
    /** Whether the person says that what was agreed was done; null where nothing was said. */
    isKept: Nullable(Type.Boolean()),
    /** What the merchant said of it; null where it said nothing. */
    answer: Nullable(Type.String()),
  },
  Strict,
)
export type PublicCase = Static<typeof PublicCase>

export const CaseFigures = Type.Object(
  {
    fromOn: CalendarDate,
    toOn: CalendarDate,
    /** Filed on these days and not withdrawn, whether or not they are public. */
    received: Count,
    /** Of them: ended in any way. */
    ended: Count,
    /** Of those that ended: by agreement. */
    settled: Count,
    /** Half of those that ended took no longer, in calendar days; null while none has ended. */
    medianDays: Nullable(Count),
  },
  Strict,
)
export type CaseFigures = Static<typeof CaseFigures>

export const PublicCasePage = Type.Object(
  {
    items: Type.Array(PublicCase),
    next: Nullable(Cursor),
    /** Of the same merchant, region, trade and request; null under five complaints, and on later pages. */
    figures: Nullable(CaseFigures),
  },
  Strict,
)
export type PublicCasePage = Static<typeof PublicCasePage>

const filters = {
  request: Type.Optional(ComplaintRequest),
  outcome: Type.Optional(Type.Enum([...publishedOutcomes])),
  /** Of its end: `2026-11`. */
  month: Type.Optional(Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$' })),
}

export const listPublicCases = {
  id: 'listPublicCases',
  method: 'GET',
  path: '/cases',
  access: 'public',
  summary: 'Published complaints, the one that became public last first, with figures to hold them against',
  query: Type.Object(
    {
      ...pageQuery,
      ...filters,
      /** Beginning of a GB/T 2260 code of the merchant: two, four or six digits. */
      region: Type.Optional(Type.String({ pattern: '^\\d{2}(\\d{2}(\\d{2})?)?$' })),
      trade: Type.Optional(Type.Enum([...tradeIds])),
    },
    Strict,
  ),
  reply: PublicCasePage,
  status: 200,
} as const satisfies Operation

export const listPublicMerchantCases = {
  id: 'listPublicMerchantCases',
  method: 'GET',
  path: '/merchants/{uscc}/cases',
  access: 'public',
  summary: 'Published complaints about one merchant',
  params: Type.Object({ uscc: Type.String({ minLength: 1, maxLength: 30 }) }, Strict),
  query: Type.Object({ ...pageQuery, ...filters }, Strict),
  reply: PublicCasePage,
  status: 200,
} as const satisfies Operation
