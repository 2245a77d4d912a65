import { Type, type TSchema } from 'typebox'

/** The words that every journey's shapes are made of. */

/** One sentence in both languages; see `domain/text.ts`. */
export const TextPair = Type.Object(
  { zh: Type.String(), en: Type.String() },
  { additionalProperties: false, description: 'The same sentence in Chinese and English' },
)

/** An instant: RFC 3339 in UTC, milliseconds included, e.g. `2026-11-23T06:05:00.000Z`. */
export const Instant = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$',
  description: 'RFC 3339 instant in UTC',
})

/** A day of the calendar at UTC+08:00, e.g. `2026-11-23`. */
export const CalendarDate = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  description: 'Calendar day at UTC+08:00',
})

/** UUID in lower case; the ones we make are version 7 (sortable by time). */
export const Uuid = Type.String({
  pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
  description: 'UUID',
})

/**
 * 统一社会信用代码 as it is registered. Only its length and alphabet are demanded:
 * real codes that fail the check digit of GB 32100-2015 exist and must stay reachable.
 * Older registrations have 13 or 15 digits.
 */
export const UsccText = Type.String({
  pattern: '^[0-9A-Z]{13,18}$',
  description: '统一社会信用代码, or an older registration number of 13 or 15 digits',
})

/** A GTIN padded to 14 digits. */
export const Gtin14 = Type.String({ pattern: '^\\d{14}$', description: 'GTIN padded to 14 digits' })

/** SHA-256 in lower-case hexadecimal. */
export const Sha256 = Type.String({ pattern: '^[0-9a-f]{64}$', description: 'SHA-256, hexadecimal' })

/** An opaque place in a list: hand it back to read on. */
export const Cursor = Type.String({ minLength: 1, maxLength: 200, pattern: '^[A-Za-z0-9_-]+$' })

/** A page of a keyset-paged list; `next` is null at the end. */
export const PageOf = <Item extends TSchema>(item: Item) =>
  Type.Object(
    { items: Type.Array(item), next: Type.Union([Cursor, Type.Null()]) },
    { additionalProperties: false },
  )

/** How much of a list is asked for. */
export const pageQuery = {
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 50, default: 20 })),
  cursor: Type.Optional(Cursor),
}

export const Nullable = <Inner extends TSchema>(inner: Inner) => Type.Union([inner, Type.Null()])
