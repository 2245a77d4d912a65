import { Type, type Static } from 'typebox'
import { caseKinds, clockKinds } from '../domain/complaint/case'
import { CalendarDate, TextPair } from './vocabulary'

/** Words of cases that the person's, the merchant's and the office's calls share. */

export const CaseKind = Type.Enum([...caseKinds])

export const CaseState = Type.Enum([
  'draft',
  'submitted',
  'supplement',
  'accepted',
  'refused',
  'odr',
  'mediating',
  'suspended',
  'terminated',
  'settled',
  'withdrawn',
  'transferred',
  'reported',
  'verifying',
  'case-opened',
  'no-case',
  'closed',
])
export type CaseState = Static<typeof CaseState>

export const ComplaintRequest = Type.Enum([
  'repair',
  'redo',
  'replace',
  'return',
  'supply-shortage',
  'refund',
  'compensate',
])

/** An office by its county (six digits of GB/T 2260). */
export const CaseUnit = Type.Object(
  { code: Type.String({ pattern: '^\\d{6}$' }), name: Type.String({ minLength: 1, maxLength: 100 }) },
  { additionalProperties: false },
)
export type CaseUnit = Static<typeof CaseUnit>

export const CaseClock = Type.Object(
  {
    kind: Type.Enum([...clockKinds]),
    article: TextPair,
    day: Type.Integer(),
    of: Type.Integer(),
    unit: Type.Enum(['workday', 'day']),
    dueOn: CalendarDate,
    overdue: Type.Boolean(),
    provisional: Type.Boolean(),
  },
  { additionalProperties: false },
)
export type CaseClock = Static<typeof CaseClock>
