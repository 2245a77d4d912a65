import { Type, type Static } from 'typebox'
import { families } from '../domain/codes/recognition'
import type { Operation } from './operation'
import { MerchantSummary } from './credit'
import { ProductSummary } from './trace'
import { Gtin14, Nullable, TextPair } from './vocabulary'

/** Recognition of any code, and what is known here of it. Shapes mirror `domain/codes/recognition.ts`. */

export const Verdict = Type.Enum(['ok', 'misread', 'impossible', 'unknown'])

export const Family = Type.Enum([...families])

export const CodePart = Type.Object(
  { key: Type.String(), text: Type.String(), name: TextPair, meaning: Nullable(TextPair) },
  { additionalProperties: false },
)

export const CheckResult = Type.Object(
  {
    expected: Type.String(),
    actual: Type.String(),
    holds: Type.Boolean(),
    table: Type.Object(
      { columns: Type.Array(TextPair), rows: Type.Array(Type.Array(Type.String())) },
      { additionalProperties: false },
    ),
    steps: Type.Array(TextPair),
  },
  { additionalProperties: false },
)

export const NextStep = Type.Union([
  Type.Object({ kind: Type.Literal('merchant'), uscc: Type.String() }, { additionalProperties: false }),
  Type.Object(
    {
      kind: Type.Literal('product'),
      gtin: Gtin14,
      lot: Type.Optional(Type.String()),
      serial: Type.Optional(Type.String()),
    },
    { additionalProperties: false },
  ),
  Type.Object({ kind: Type.Literal('logistic-unit'), sscc: Type.String() }, { additionalProperties: false }),
  Type.Object({ kind: Type.Literal('licence'), number: Type.String() }, { additionalProperties: false }),
  Type.Object({ kind: Type.Literal('drug'), code: Type.String() }, { additionalProperties: false }),
  Type.Object(
    { kind: Type.Literal('elsewhere'), where: TextPair, site: Nullable(Type.String()) },
    { additionalProperties: false },
  ),
  Type.Object({ kind: Type.Literal('none') }, { additionalProperties: false }),
])

export const Candidate = Type.Object(
  {
    family: Family,
    verdict: Verdict,
    normalised: Type.String(),
    name: TextPair,
    parts: Type.Array(CodePart),
    check: Nullable(CheckResult),
    notes: Type.Array(TextPair),
    suggestions: Type.Array(Type.String()),
    next: Type.Array(NextStep),
  },
  { additionalProperties: false },
)

/**
 * `ending` separates what others mix up: `misread` (check digit or structure wrong), `impossible` (region, date or
 * type that never existed), `not-known` (well formed, and nothing is known of it here), `found`.
 */
export const CodeAnswer = Type.Object(
  {
    input: Type.String(),
    family: Family,
    verdict: Verdict,
    normalised: Type.String(),
    candidates: Type.Array(Candidate),
    ending: Type.Enum(['found', 'not-known', 'impossible', 'misread', 'unrecognised']),
    merchant: Nullable(MerchantSummary),
    product: Nullable(ProductSummary),
    /** SSCC of a box or pallet that events name. */
    logisticUnit: Nullable(Type.String()),
  },
  { additionalProperties: false },
)
export type CodeAnswer = Static<typeof CodeAnswer>

export const recogniseCode = {
  id: 'recogniseCode',
  method: 'GET',
  path: '/codes',
  access: 'public',
  summary: 'Say what a code is, whether its check digit holds, and what is known here of it',
  query: Type.Object(
    {
      text: Type.String({ minLength: 1, maxLength: 8192 }),
      symbology: Type.Optional(Type.String({ maxLength: 40 })),
    },
    { additionalProperties: false },
  ),
  reply: CodeAnswer,
  status: 200,
} as const satisfies Operation
