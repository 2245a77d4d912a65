import { Type, type Static } from 'typebox'
import type { Operation } from './operation'
import { CalendarDate, Instant, Nullable, PageOf, TextPair, UsccText, pageQuery } from './vocabulary'

/** Looking up a merchant and its public records. Record fields mirror `domain/credit/record.ts`. */

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

const Tier = Type.Enum(['minor', 'general', 'serious'])

/** Why a record shows and until when; see `domain/credit/publicity-types.ts`. */
export const Publicity = Type.Object(
  {
    reason: TextPair,
    tier: Nullable(Tier),
    publishedFromOn: Nullable(CalendarDate),
    repairFromOn: Nullable(CalendarDate),
    stopsOn: Nullable(CalendarDate),
    article: TextPair,
  },
  { additionalProperties: false },
)
export type Publicity = Static<typeof Publicity>

const recordBase = {
  id: Type.String(),
  source: Type.String(),
  asOfAt: Instant,
  authority: Type.String(),
  decidedOn: CalendarDate,
  publishedOn: Nullable(CalendarDate),
  publicity: Publicity,
}

export const LicenceRecord = Type.Object(
  {
    ...recordBase,
    kind: Type.Literal('licence'),
    certificate: Type.String(),
    number: Type.String(),
    docNo: Nullable(Type.String()),
    content: Type.String(),
    validFrom: CalendarDate,
    validTo: Nullable(CalendarDate),
    state: Type.Enum(['valid', 'suspended', 'withdrawn', 'revoked', 'cancelled']),
  },
  { additionalProperties: false },
)

export const PenaltyRecord = Type.Object(
  {
    ...recordBase,
    kind: Type.Literal('penalty'),
    docNo: Type.String(),
    violation: Type.String(),
    facts: Type.String(),
    basis: Type.String(),
    content: Type.String(),
    fineFen: Nullable(Type.Integer()),
    confiscatedFen: Nullable(Type.Integer()),
  },
  { additionalProperties: false },
)

export const AbnormalRecord = Type.Object(
  {
    ...recordBase,
    kind: Type.Literal('abnormal'),
    ground: Type.Enum(['annual-report', 'instant-information', 'name-change', 'unreachable']),
    reason: Type.String(),
  },
  { additionalProperties: false },
)

export const SeriousRecord = Type.Object(
  { ...recordBase, kind: Type.Literal('serious'), reason: Type.String(), docNo: Nullable(Type.String()) },
  { additionalProperties: false },
)

export const InspectionRecord = Type.Object(
  {
    ...recordBase,
    kind: Type.Literal('inspection'),
    inspectionType: Type.Enum(['check', 'sampling']),
    item: Type.String(),
    result: Type.Enum(['pass', 'rectify', 'fail', 'refused']),
    finding: Type.String(),
  },
  { additionalProperties: false },
)

export const AnnualReportRecord = Type.Object(
  {
    ...recordBase,
    kind: Type.Literal('annual-report'),
    year: Type.Integer(),
    published: Type.Boolean(),
    corrected: Type.Boolean(),
  },
  { additionalProperties: false },
)

export const CommitmentRecord = Type.Object(
  {
    ...recordBase,
    kind: Type.Literal('commitment'),
    title: Type.String(),
    content: Type.String(),
    state: Type.Enum(['open', 'kept', 'broken']),
    validTo: Nullable(CalendarDate),
  },
  { additionalProperties: false },
)

export const HonourRecord = Type.Object(
  {
    ...recordBase,
    kind: Type.Literal('honour'),
    title: Type.String(),
    content: Type.String(),
    validTo: Nullable(CalendarDate),
  },
  { additionalProperties: false },
)

/** A record as it is published. What may no longer be shown never reaches this shape. */
export const PublicRecord = Type.Union([
  LicenceRecord,
  PenaltyRecord,
  AbnormalRecord,
  SeriousRecord,
  InspectionRecord,
  AnnualReportRecord,
  CommitmentRecord,
  HonourRecord,
])
export type PublicRecord = Static<typeof PublicRecord>
export type RecordKind = PublicRecord['kind']

/** "Before you pay": a level with its reasons, never a number. */
export const CreditVerdict = Type.Object(
  {
    level: Type.Enum(['good', 'note', 'caution', 'stop', 'none']),
    headline: TextPair,
    reasons: Type.Array(
      Type.Object({ recordId: Nullable(Type.String()), text: TextPair }, { additionalProperties: false }),
    ),
  },
  { additionalProperties: false },
)
export type CreditVerdict = Static<typeof CreditVerdict>

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
    authority: Nullable(Type.String()),
    source: Type.String(),
    asOfAt: Instant,
    verdict: CreditVerdict,
    /** Newest decision first. */
    records: Type.Array(PublicRecord),
  },
  { additionalProperties: false },
)
export type Merchant = Static<typeof Merchant>

export const MerchantPage = PageOf(MerchantSummary)
export type MerchantPage = Static<typeof MerchantPage>

/** What a person types: a name, pinyin, initials or a code. Longer than any real name is refused. */
const SearchText = Type.String({ minLength: 1, maxLength: 200 })

export const searchMerchants = {
  id: 'searchMerchants',
  method: 'GET',
  path: '/merchants',
  access: 'public',
  summary: 'Merchants by name, pinyin, initials or code; best match first',
  query: Type.Object({ q: SearchText, ...pageQuery }, { additionalProperties: false }),
  reply: MerchantPage,
  status: 200,
} as const satisfies Operation

export const Suggestions = Type.Object(
  { items: Type.Array(MerchantSummary, { maxItems: 10 }) },
  { additionalProperties: false },
)
export type Suggestions = Static<typeof Suggestions>

export const suggestMerchants = {
  id: 'suggestMerchants',
  method: 'GET',
  path: '/merchants/suggest',
  access: 'public',
  summary: 'At most ten merchants while typing',
  query: Type.Object({ q: SearchText }, { additionalProperties: false }),
  reply: Suggestions,
  status: 200,
} as const satisfies Operation

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
