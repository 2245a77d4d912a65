import { Type, type Static } from 'typebox'
import { certificateKinds, certificateStates } from '../domain/product/certificate'
import { CalendarDate, Instant, Nullable, TextPair, UsccText } from './vocabulary'

/** What authorities, laboratories and makers hand in about a product, a lot or an item; each with its source. */

const Strict = { additionalProperties: false }

const recorded = {
  source: Type.String(),
  asOfAt: Instant,
}

/** 抽检不合格: a sample of this product failed an official test. */
export const SamplingFailure = Type.Object(
  {
    id: Type.String(),
    title: Type.String(),
    authority: Type.String(),
    noticeNumber: Nullable(Type.String()),
    /** What failed, e.g. 菌落总数, with what was found and what the standard allows, as published. */
    item: Type.String(),
    found: Nullable(Type.String()),
    limit: Nullable(Type.String()),
    publishedOn: CalendarDate,
    /** null: the notice names none. */
    lots: Nullable(Type.Array(Type.String())),
    /** Whether the lot that was asked for is among them; null when that cannot be told. */
    concernsThisLot: Nullable(Type.Boolean()),
    ...recorded,
  },
  Strict,
)
export type SamplingFailure = Static<typeof SamplingFailure>

/** 有机、绿色食品、地理标志 and others. */
export const Certification = Type.Object(
  {
    id: Type.String(),
    kind: Type.Enum([...certificateKinds]),
    name: TextPair,
    number: Type.String(),
    body: Nullable(Type.String()),
    holder: Nullable(Type.String()),
    validFrom: Nullable(CalendarDate),
    /** Last day, itself included. */
    validTo: Nullable(CalendarDate),
    endedOn: Nullable(CalendarDate),
    ending: Nullable(Type.Enum(['suspended', 'withdrawn'])),
    /** On the day of the answer. */
    state: Type.Enum([...certificateStates]),
    /** Said where the number is not written as numbers of its kind are. */
    numberDoubt: Nullable(TextPair),
    ...recorded,
  },
  Strict,
)
export type Certification = Static<typeof Certification>

export const TestedItem = Type.Object(
  {
    name: Type.String(),
    found: Nullable(Type.String()),
    limit: Nullable(Type.String()),
    hasPassed: Nullable(Type.Boolean()),
  },
  Strict,
)
export type TestedItem = Static<typeof TestedItem>

/** 检验报告 of a laboratory. */
export const TestReport = Type.Object(
  {
    id: Type.String(),
    number: Type.String(),
    laboratory: Type.String(),
    issuedOn: CalendarDate,
    hasPassed: Type.Boolean(),
    items: Type.Array(TestedItem),
    /** null: of the product, not of one lot. */
    lot: Nullable(Type.String()),
    ...recorded,
  },
  Strict,
)
export type TestReport = Static<typeof TestReport>

/** 承诺达标合格证 (食用农产品市场销售质量安全监督管理办法; 农产品质量安全法 art. 39): what the grower promises. */
export const PromiseCertificate = Type.Object(
  {
    id: Type.String(),
    product: Type.String(),
    /** A natural person is masked. */
    producer: Type.String(),
    producerUscc: Nullable(UsccText),
    weight: Nullable(Type.String()),
    /** 产地, down to the county. */
    origin: Type.String(),
    issuedOn: CalendarDate,
    promises: Type.Array(Type.String()),
    lot: Nullable(Type.String()),
    ...recorded,
  },
  Strict,
)
export type PromiseCertificate = Static<typeof PromiseCertificate>

export const itemStates = ['in-trade', 'sold', 'recalled', 'returned', 'destroyed'] as const

/** One piece with a serial number, as its maker or shop last told. */
export const ItemState = Type.Object(
  {
    serial: Type.String(),
    lot: Nullable(Type.String()),
    state: Type.Enum([...itemStates]),
    since: CalendarDate,
    ...recorded,
  },
  Strict,
)
export type ItemState = Static<typeof ItemState>
