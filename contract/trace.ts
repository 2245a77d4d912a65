import { Type, type Static } from 'typebox'
import { Chain } from './chain'
import { MerchantStatus } from './credit'
import type { Operation } from './operation'
import { Certification, ItemState, PromiseCertificate, SamplingFailure, TestReport } from './product-papers'
import { CreditVerdict } from './verdict'
import { CalendarDate, Gtin14, Instant, Nullable, TextPair, UsccText } from './vocabulary'

/** A product, its lot, the chain of events from origin to shelf, and who answers for it. */

export const ProductSummary = Type.Object(
  { gtin: Gtin14, name: Type.String(), brand: Nullable(Type.String()), spec: Nullable(Type.String()) },
  { additionalProperties: false },
)
export type ProductSummary = Static<typeof ProductSummary>

export const Recall = Type.Object(
  {
    id: Type.String(),
    title: Type.String(),
    reason: Type.String(),
    action: Type.String(),
    publishedOn: CalendarDate,
    source: Type.String(),
    /** null: every lot. */
    lots: Nullable(Type.Array(Type.String())),
    /** Whether the lot that was asked for is among them; null when no lot was named. */
    concernsThisLot: Nullable(Type.Boolean()),
  },
  { additionalProperties: false },
)
export type Recall = Static<typeof Recall>

export const Lot = Type.Object(
  {
    lot: Type.String(),
    producedOn: Nullable(CalendarDate),
    expiresOn: Nullable(CalendarDate),
    isExpired: Nullable(Type.Boolean()),
  },
  { additionalProperties: false },
)
export type Lot = Static<typeof Lot>

/** The maker and its credit in one line. */
export const Maker = Type.Object(
  {
    uscc: UsccText,
    name: Type.String(),
    status: MerchantStatus,
    verdict: CreditVerdict,
    /** 生产许可 printed on the label, and whether a valid licence of this maker carries that number. */
    licence: Nullable(
      Type.Object(
        {
          number: Type.String(),
          isValid: Type.Boolean(),
          /** Whose that number is by the records here: the maker's, another's, or not known. */
          finding: TextPair,
        },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
)
export type Maker = Static<typeof Maker>

export const Product = Type.Object(
  {
    gtin: Gtin14,
    name: Type.String(),
    brand: Nullable(Type.String()),
    spec: Nullable(Type.String()),
    category: Nullable(Type.String()),
    netContent: Nullable(Type.String()),
    /** As declared; empty: declared to have none; null: not stated. */
    allergens: Nullable(Type.Array(Type.String())),
    /** As stated on the label, e.g. 12 个月, and in days where that can be reckoned. */
    shelfLife: Nullable(Type.String()),
    shelfLifeDays: Nullable(Type.Integer({ minimum: 1 })),
    /** 贮存条件. */
    storage: Nullable(Type.String()),
    /** As whoever sent it shows the product; null: none was sent. */
    picture: Nullable(
      Type.Object(
        {
          /** Below the API's host; the content behind it never changes. */
          url: Type.String(),
          width: Type.Integer({ minimum: 1 }),
          height: Type.Integer({ minimum: 1 }),
          source: Type.String(),
          asOfAt: Instant,
        },
        { additionalProperties: false },
      ),
    ),
    source: Type.String(),
    asOfAt: Instant,
    maker: Nullable(Maker),
    recalls: Type.Array(Recall),
    samplingFailures: Type.Array(SamplingFailure),
    certifications: Type.Array(Certification),
    /** Of the lot that was asked for, and of the product; newest first, at most twenty of each. */
    testReports: Type.Array(TestReport),
    promiseCertificates: Type.Array(PromiseCertificate),
    /** The very piece that was asked for; null when no serial number was named or nothing is known of it. */
    item: Nullable(ItemState),
    /** Known lots, newest first, at most twenty. */
    lots: Type.Array(Lot),
    /** The lot that was asked for; null when none was named or it is not known here. */
    lot: Nullable(Lot),
    /** A lot was named and nothing is known of it here. */
    isLotUnknown: Type.Boolean(),
    chain: Chain,
  },
  { additionalProperties: false },
)
export type Product = Static<typeof Product>

export const getProduct = {
  id: 'getProduct',
  method: 'GET',
  path: '/products/{gtin}',
  access: 'public',
  summary: 'One product; with `lot` (and `serial`) the chain of that very lot or item',
  params: Type.Object(
    { gtin: Type.String({ minLength: 8, maxLength: 14, pattern: '^\\d+$' }) },
    { additionalProperties: false },
  ),
  query: Type.Object(
    {
      lot: Type.Optional(Type.String({ minLength: 1, maxLength: 40 })),
      serial: Type.Optional(Type.String({ minLength: 1, maxLength: 40 })),
    },
    { additionalProperties: false },
  ),
  reply: Product,
  status: 200,
} as const satisfies Operation
