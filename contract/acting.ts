import { Type, type Static } from 'typebox'
import { CodeSent, Phone } from './account'
import type { Operation } from './operation'
import { CaseUnit } from './case-vocabulary'
import { Instant, UsccText, Uuid } from './vocabulary'

/** Signing in on behalf of a merchant or an office. Such a session opens nothing of a person's own. */

const code = Type.String({ pattern: '^\\d{6}$' })

export const ActingMerchant = Type.Object(
  { uscc: UsccText, name: Type.String() },
  { additionalProperties: false },
)
export type ActingMerchant = Static<typeof ActingMerchant>

export const ActingOfficer = Type.Object(
  {
    id: Uuid,
    name: Type.String(),
    /** 经办人 or 负责人 */
    role: Type.Enum(['handler', 'supervisor']),
    unit: CaseUnit,
  },
  { additionalProperties: false },
)
export type ActingOfficer = Static<typeof ActingOfficer>

export const requestMerchantCode = {
  id: 'requestMerchantCode',
  method: 'POST',
  path: '/account/merchant-codes',
  access: 'public',
  summary: 'Send a one-time code to the phone that the office registered for a merchant',
  body: Type.Object({ uscc: UsccText }, { additionalProperties: false }),
  reply: Type.Object(
    {
      ...CodeSent.properties,
      /** `138****0000` */
      phone: Type.String(),
    },
    { additionalProperties: false },
  ),
  status: 200,
} as const satisfies Operation

export const MerchantSession = Type.Object(
  { token: Type.String(), expiresAt: Instant, merchant: ActingMerchant },
  { additionalProperties: false },
)
export type MerchantSession = Static<typeof MerchantSession>

export const signInForMerchant = {
  id: 'signInForMerchant',
  method: 'POST',
  path: '/account/sessions/merchant',
  access: 'public',
  summary: "Exchange a merchant's code for a session on its behalf",
  body: Type.Object({ uscc: UsccText, code }, { additionalProperties: false }),
  reply: MerchantSession,
  status: 200,
} as const satisfies Operation

export const OfficerSession = Type.Object(
  { token: Type.String(), expiresAt: Instant, officer: ActingOfficer },
  { additionalProperties: false },
)
export type OfficerSession = Static<typeof OfficerSession>

export const signInAtOffice = {
  id: 'signInAtOffice',
  method: 'POST',
  path: '/account/sessions/officer',
  access: 'public',
  summary: "Exchange an officer's phone and its one-time code for a session at the desk",
  body: Type.Object({ phone: Phone, code }, { additionalProperties: false }),
  reply: OfficerSession,
  status: 200,
} as const satisfies Operation

export const whichMerchant = {
  id: 'whichMerchant',
  method: 'GET',
  path: '/account/merchant',
  access: 'merchant',
  summary: 'The merchant of this session',
  reply: ActingMerchant,
  status: 200,
} as const satisfies Operation

export const whichOfficer = {
  id: 'whichOfficer',
  method: 'GET',
  path: '/account/officer',
  access: 'officer',
  summary: 'The officer of this session',
  reply: ActingOfficer,
  status: 200,
} as const satisfies Operation
