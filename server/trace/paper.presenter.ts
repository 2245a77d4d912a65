import type {
  Certification,
  ItemState,
  PromiseCertificate,
  SamplingFailure,
  TestReport,
} from '../../contract/product-papers'
import { certificateNames, certificateState, isNumberOfKind } from '../../domain/product/certificate'
import { say } from '../../domain/text'
import { fromJson } from '../db/json'
import type {
  CertificationTable,
  ProductItemTable,
  PromiseCertificateTable,
  SamplingFailureTable,
  TestReportTable,
} from './paper-tables'

/** Whether a notice of these lots concerns the one that was asked for; null when none was named. */
export function concernsLot(lots: readonly string[] | null, lot: string | null): boolean | null {
  return lot === null ? null : lots === null || lots.includes(lot)
}

/** A sampling failure: one sample of one lot, so that without a lot in the notice nothing is said of any. */
export function samplingFailureOf(row: SamplingFailureTable, lot: string | null): SamplingFailure {
  const lots = row.lots === null ? null : [...fromJson(row.lots)]
  return {
    id: row.id,
    title: row.title,
    authority: row.authority,
    noticeNumber: row.notice_number,
    item: row.item,
    found: row.found,
    limit: row.limit_text,
    publishedOn: row.published_on,
    lots,
    concernsThisLot: lots === null ? null : concernsLot(lots, lot),
    source: row.source,
    asOfAt: row.as_of_at,
  }
}

/** @param today the day for which its state is told */
export function certificationOf(row: CertificationTable, today: string): Certification {
  const span = {
    validFrom: row.valid_from,
    validTo: row.valid_to,
    endedOn: row.ended_on,
    ending: row.ending,
  }
  return {
    id: row.id,
    kind: row.kind,
    name: row.title === null ? { ...certificateNames[row.kind] } : { zh: row.title, en: row.title },
    number: row.number,
    body: row.body,
    holder: row.holder,
    ...span,
    state: certificateState(span, today),
    numberDoubt: isNumberOfKind(row.kind, row.number, today) === false ? { ...doubt } : null,
    source: row.source,
    asOfAt: row.as_of_at,
  }
}

const doubt = say(
  '编号和这类证书的通常写法不一样，可以到发证机构核对',
  'The number is not written as such numbers usually are; the body that gave it can tell',
)

export function testReportOf(row: TestReportTable): TestReport {
  return {
    id: row.id,
    number: row.number,
    laboratory: row.laboratory,
    issuedOn: row.issued_on,
    hasPassed: row.has_passed === 1,
    items: [...fromJson(row.items)],
    lot: row.lot,
    source: row.source,
    asOfAt: row.as_of_at,
  }
}

export function promiseCertificateOf(row: PromiseCertificateTable): PromiseCertificate {
  return {
    id: row.id,
    product: row.product,
    producer: row.producer,
    producerUscc: row.producer_uscc,
    weight: row.weight,
    origin: row.origin,
    issuedOn: row.issued_on,
    promises: [...fromJson(row.promises)],
    lot: row.lot,
    source: row.source,
    asOfAt: row.as_of_at,
  }
}

export function itemStateOf(row: ProductItemTable): ItemState {
  return {
    serial: row.serial,
    lot: row.lot,
    state: row.state,
    since: row.since,
    source: row.source,
    asOfAt: row.as_of_at,
  }
}
