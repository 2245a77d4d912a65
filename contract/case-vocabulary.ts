import { Type, type Static } from 'typebox'
import { caseKinds, clockKinds } from '../domain/complaint/case'
import { complaintLimits as limits } from '../domain/complaint/limits'
import { reportedActs, saleChannels } from '../domain/complaint/jurisdiction/route'
import { letterForms } from '../domain/complaint/letters'
import { CalendarDate, Instant, Nullable, TextPair } from './vocabulary'

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

const RegionCode = Type.String({ pattern: '^\\d{6}$' })

/** How it was bought and what is reported (`domain/complaint/jurisdiction`): from this the competent offices follow. */
export const Sale = Type.Object(
  {
    channel: Nullable(Type.Enum([...saleChannels])),
    act: Type.Enum([...reportedActs]),
    actAddress: Type.String({ maxLength: limits.merchantAddress }),
    platformName: Type.String({ maxLength: limits.platformName }),
    platformRegion: Nullable(RegionCode),
    isShownAddressUseless: Type.Boolean(),
    merchantRegion: Nullable(RegionCode),
  },
  { additionalProperties: false },
)

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

/** By its number among the ten official forms. */
export const LetterForm = Type.Enum([...letterForms])

/** A letter of the office that a party of the case may read. */
export const CaseLetter = Type.Object(
  {
    form: LetterForm,
    name: TextPair,
    letterNo: Type.String(),
    at: Instant,
    /** Address of the PDF, signed and good for some minutes. */
    url: Type.String(),
  },
  { additionalProperties: false },
)
export type CaseLetter = Static<typeof CaseLetter>
