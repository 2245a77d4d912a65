import { Type, type Static } from 'typebox'
import type { Operation } from './operation'
import { PublicRecord } from './records'
import { ComplaintFigures, CreditVerdict, CrossCheck, RepairStep } from './verdict'
import { CalendarDate, Instant, Nullable, TextPair, UsccText } from './vocabulary'

/** Looking up a merchant and its public records. */

export const MerchantStatus = Type.Enum(['active', 'dormant', 'revoked', 'deregistered', 'moved', 'unknown'])

/** An administrative division: its GB/T 2260 code and its names from the province down. */
export const Region = Type.Object(
  { code: Type.String({ pattern: '^\\d{6}$' }), names: Type.Array(Type.String()) },
  { additionalProperties: false },
)

export const MerchantSummary = Type.Object(
  {
    uscc: UsccText,
    name: Type.String(),
    status: MerchantStatus,
    region: Nullable(Region),
    registeredOn: Nullable(CalendarDate),
    /** false: the code breaks the check digit of GB 32100-2015; it may be a real company's all the same. */
    isUsccConsistent: Type.Boolean(),
  },
  { additionalProperties: false },
)
export type MerchantSummary = Static<typeof MerchantSummary>

export const Merchant = Type.Object(
  {
    uscc: UsccText,
    name: Type.String(),
    status: MerchantStatus,
    region: Nullable(Region),
    registeredOn: Nullable(CalendarDate),
    isUsccConsistent: Type.Boolean(),
    /** 企业类型 as registered. */
    type: Nullable(Type.String()),
    /** 法定代表人: the first character of the name, the rest masked. */
    legalRepresentative: Nullable(Type.String()),
    /** 注册资本 as registered, with its unit. */
    registeredCapital: Nullable(Type.String()),
    scope: Nullable(Type.String()),
    /** Withheld (null) for sole traders, whose registered address may be a home. */
    address: Nullable(Type.String()),
    /** 企业联系电话; withheld for sole traders, whose telephone is a person's. */
    phone: Nullable(Type.String()),
    /** 曾用名, as registered and as its 变更 records tell. */
    formerNames: Type.Array(Type.String()),
    authority: Nullable(Type.String()),
    source: Type.String(),
    asOfAt: Instant,
    verdict: CreditVerdict,
    /** What one would expect to know and no source has told. */
    missing: Type.Array(TextPair),
    checks: Type.Array(CrossCheck),
    /** Newest decision first. */
    records: Type.Array(PublicRecord),
    repair: Type.Array(RepairStep),
    complaints: ComplaintFigures,
  },
  { additionalProperties: false },
)
export type Merchant = Static<typeof Merchant>

export const getMerchant = {
  id: 'getMerchant',
  method: 'GET',
  path: '/merchants/{uscc}',
  access: 'public',
  summary: 'One merchant with all its public records and the verdict that follows from them',
  params: Type.Object(
    { uscc: Type.String({ minLength: 1, maxLength: 30 }) },
    { additionalProperties: false },
  ),
  reply: Merchant,
  status: 200,
} as const satisfies Operation
