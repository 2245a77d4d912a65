import { Type, type Static } from 'typebox'
import type { Operation } from './operation'
import { Strict } from './record-base'
import { CalendarDate, Cursor, Gtin14, Nullable, UsccText } from './vocabulary'

/**
 * What a phone needs to watch over the things on its shelf. The same for everybody: which of it concerns a person is
 * found out on her phone, and nobody learns what she owns.
 */

export const ShelfFeedEntry = Type.Object(
  {
    /** Stays the same when the facts change; for replacing and withdrawing. */
    id: Type.String({ minLength: 1, maxLength: 200 }),
    kind: Type.Enum(['recall', 'sampling-failure', 'penalty', 'licence-expiry']),
    /** The product it is about; null: it is about everything of the maker. */
    gtin: Nullable(Gtin14),
    /** First digits of the 14 of every product it is about. */
    gtinPrefix: Nullable(Type.String({ pattern: '^\\d{7,13}$' })),
    makerUscc: Nullable(UsccText),
    /** null: every lot; of a sampling failure, that the notice names none. */
    lots: Nullable(Type.Array(Type.String())),
    title: Type.String(),
    /** Day of the recall or the decision; of a licence the last day it is valid. */
    day: CalendarDate,
    /** First day on which it may not be shown any more; a phone drops it then also without network. */
    stopsOn: Nullable(CalendarDate),
    source: Type.String(),
  },
  Strict,
)
export type ShelfFeedEntry = Static<typeof ShelfFeedEntry>

export const ShelfFeed = Type.Object(
  {
    /** New, or in place of the entry with the same id; those that changed longest ago first. */
    items: Type.Array(ShelfFeedEntry),
    /** Ids of entries that may not be shown any more: forget them. */
    withdrawn: Type.Array(Type.String()),
    /** Hand it back as `since`, now or later. */
    next: Cursor,
    /** More is there already. */
    hasMore: Type.Boolean(),
  },
  Strict,
)
export type ShelfFeed = Static<typeof ShelfFeed>

export const getShelfFeed = {
  id: 'getShelfFeed',
  method: 'GET',
  path: '/shelf-feed',
  access: 'public',
  summary:
    'Recalls, penalties of makers, and licences of makers that end, for matching on the phone; at most 500 changes an answer, with an ETag',
  query: Type.Object({ since: Type.Optional(Cursor) }, Strict),
  reply: ShelfFeed,
  status: 200,
} as const satisfies Operation
