import type { ItemState, TestedItem } from '../../contract/product-papers'
import type { CertificateKind, CertificateSpan } from '../../domain/product/certificate'
import type { Json } from '../db/json'

/** What is handed in about products: every row with its source and the instant it speaks of. */
export interface PaperTables {
  sampling_failure: SamplingFailureTable
  certification: CertificationTable
  test_report: TestReportTable
  promise_certificate: PromiseCertificateTable
  product_item: ProductItemTable
}

interface Paper {
  id: string
  /** Fourteen digits. */
  gtin: string
  source: string
  as_of_at: string
}

export interface SamplingFailureTable extends Paper {
  title: string
  authority: string
  notice_number: string | null
  item: string
  found: string | null
  limit_text: string | null
  published_on: string
  /** null: the notice names none. */
  lots: Json<readonly string[]> | null
}

export interface CertificationTable extends Paper {
  kind: CertificateKind
  /** What it is called, where its kind does not say. */
  title: string | null
  number: string
  body: string | null
  holder: string | null
  valid_from: string | null
  valid_to: string | null
  ended_on: string | null
  ending: CertificateSpan['ending']
}

export interface TestReportTable extends Paper {
  number: string
  laboratory: string
  issued_on: string
  has_passed: 0 | 1
  items: Json<readonly TestedItem[]>
  /** null: of the product, not of one lot. */
  lot: string | null
}

export interface PromiseCertificateTable extends Paper {
  product: string
  producer: string
  producer_uscc: string | null
  weight: string | null
  origin: string
  issued_on: string
  promises: Json<readonly string[]>
  lot: string | null
}

export interface ProductItemTable {
  gtin: string
  serial: string
  lot: string | null
  state: ItemState['state']
  since: string
  source: string
  as_of_at: string
}
