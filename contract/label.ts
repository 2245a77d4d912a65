import { Type, type Static } from 'typebox'
import type { Operation } from './operation'
import { CalendarDate, Nullable, TextPair, UsccText } from './vocabulary'

/** What stands on a label, held against the registry. */

const Strict = { additionalProperties: false } as const
const Typed = (maxLength: number) => Type.Optional(Type.String({ minLength: 1, maxLength }))

export const LabelCheck = Type.Object(
  {
    findings: Type.Array(
      Type.Object(
        {
          field: Type.Enum(['licence', 'gtin', 'maker', 'address', 'lot', 'producedOn', 'expiresOn']),
          /** A difference is a question; unknown: there is nothing here to compare with. */
          outcome: Type.Enum(['agrees', 'differs', 'unknown']),
          text: TextPair,
        },
        Strict,
      ),
    ),
    /** The merchant that the label was compared with, for looking it up or complaining about it. */
    maker: Nullable(Type.Object({ uscc: UsccText, name: Type.String() }, Strict)),
    /** The source of the registration and its day; null where there is none. */
    source: Nullable(Type.Object({ name: Type.String(), asOf: CalendarDate }, Strict)),
  },
  Strict,
)
export type LabelCheck = Static<typeof LabelCheck>

export const checkLabel = {
  id: 'checkLabel',
  method: 'GET',
  path: '/label-check',
  access: 'public',
  summary:
    'Licence number, code, maker, address and dates of a label against the registry; differences as questions',
  query: Type.Object(
    {
      licence: Typed(40),
      gtin: Typed(20),
      maker: Typed(100),
      address: Typed(200),
      lot: Typed(40),
      producedOn: Type.Optional(CalendarDate),
      expiresOn: Type.Optional(CalendarDate),
    },
    Strict,
  ),
  reply: LabelCheck,
  status: 200,
} as const satisfies Operation
