import { Type, type Static } from 'typebox'
import type { Operation } from './operation'
import { CalendarDate, Gtin14, Nullable, TextPair, Uuid } from './vocabulary'

/**
 * How often one very item (a product with a serial number) was looked up here, by day and city alone. Asking is itself
 * a look-up and is counted: once a day for one device. No person, address or place is kept; the city is what the
 * person chose to say.
 */

const Strict = { additionalProperties: false } as const

/** The beginning of a GB/T 2260 code: a prefecture. */
const Prefecture = Type.String({ pattern: '^\\d{4}$' })

export const ItemCheckAsk = Type.Object(
  {
    gtin: Gtin14,
    /** AI (21) as it is on the pack. */
    serial: Type.String({ minLength: 1, maxLength: 40, pattern: '^[\\x21-\\x7e]+$' }),
    /**
     * A random number that the device made for this item and keeps: a reload is not a second look-up. Only a hash of
     * it with item and day is kept, until that day is over.
     */
    device: Uuid,
    region: Nullable(Prefecture),
  },
  Strict,
)
export type ItemCheckAsk = Static<typeof ItemCheckAsk>

export const ItemCheck = Type.Object(
  {
    level: Type.Enum(['first', 'again', 'spread']),
    text: TextPair,
    /** What cannot be told from it. */
    limit: TextPair,
    /** This look-up among them. */
    total: Type.Integer({ minimum: 1 }),
    /** There were more, which were not counted any more. */
    isMore: Type.Boolean(),
    firstOn: CalendarDate,
    /** Most look-ups first, at most twenty. */
    places: Type.Array(
      Type.Object(
        {
          /** null: the person did not say. */
          region: Nullable(Type.Object({ code: Prefecture, name: Type.String() }, Strict)),
          n: Type.Integer({ minimum: 1 }),
          firstOn: CalendarDate,
          lastOn: CalendarDate,
        },
        Strict,
      ),
      { maxItems: 20 },
    ),
  },
  Strict,
)
export type ItemCheck = Static<typeof ItemCheck>

export const checkItem = {
  id: 'checkItem',
  method: 'POST',
  path: '/item-checks',
  access: 'public',
  summary: 'How often one serialised item was looked up here, by day and city; asking counts as a look-up',
  body: ItemCheckAsk,
  reply: ItemCheck,
  status: 200,
} as const satisfies Operation
