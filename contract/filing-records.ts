import { Type } from 'typebox'
import { recordBase, Strict } from './record-base'
import { CalendarDate, Nullable } from './vocabulary'

/** Records of what a merchant filed; see `domain/credit/filing-records.ts`. */

/** There where both values are left out: a sole trader's place may be its home. */
const placeWithheld = Type.Optional(Type.Literal(true))

const BeforeAfter = Type.Object(
  { item: Type.String(), before: Type.String(), after: Type.String(), on: CalendarDate, placeWithheld },
  Strict,
)

export const AlterationRecord = Type.Object(
  {
    ...recordBase,
    kind: Type.Literal('alteration'),
    item: Type.String(),
    before: Type.String(),
    after: Type.String(),
    placeWithheld,
  },
  Strict,
)

export const AnnualReportRecord = Type.Object(
  {
    ...recordBase,
    kind: Type.Literal('annual-report'),
    year: Type.Integer(),
    published: Type.Boolean(),
    corrected: Type.Boolean(),
    /** Before and after are both public. */
    corrections: Type.Array(BeforeAfter),
  },
  Strict,
)

export const InstantRecord = Type.Object(
  {
    ...recordBase,
    kind: Type.Literal('instant'),
    topic: Type.Enum(['contribution', 'equity-change', 'ip-pledge']),
    /** Natural persons are masked. */
    party: Type.String(),
    content: Type.String(),
    amountStated: Nullable(Type.String()),
  },
  Strict,
)

export const EncumbranceRecord = Type.Object(
  {
    ...recordBase,
    kind: Type.Literal('encumbrance'),
    topic: Type.Enum(['equity-pledge', 'chattel-mortgage', 'judicial-assistance']),
    docNo: Type.String(),
    /** Natural persons are masked. */
    party: Type.String(),
    content: Type.String(),
    amountStated: Nullable(Type.String()),
    state: Type.Enum(['valid', 'released']),
    releasedOn: Nullable(CalendarDate),
  },
  Strict,
)
