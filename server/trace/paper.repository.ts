import type { Db } from '../db/schema'
import type {
  CertificationTable,
  ProductItemTable,
  PromiseCertificateTable,
  SamplingFailureTable,
  TestReportTable,
} from './paper-tables'

/** More of one kind nobody reads on a phone. */
const shownPapers = 20

/** What is handed in about products. Each list is that of one product, newest first. */
export class PaperRepository {
  constructor(private readonly db: Db) {}

  samplingFailures(gtin: string): Promise<SamplingFailureTable[]> {
    return this.db
      .selectFrom('sampling_failure')
      .selectAll()
      .where('gtin', '=', gtin)
      .orderBy('published_on', 'desc')
      .orderBy('id')
      .limit(shownPapers)
      .execute()
  }

  certifications(gtin: string): Promise<CertificationTable[]> {
    return this.db
      .selectFrom('certification')
      .selectAll()
      .where('gtin', '=', gtin)
      .orderBy((row) => row.fn.coalesce('valid_from', row.val('')), 'desc')
      .orderBy('id')
      .limit(shownPapers)
      .execute()
  }

  /** Those of the lot, and those that speak of the product as a whole. */
  testReports(gtin: string, lot: string | null): Promise<TestReportTable[]> {
    return this.db
      .selectFrom('test_report')
      .selectAll()
      .where('gtin', '=', gtin)
      .where((row) => row.or([row('lot', 'is', null), ...(lot === null ? [] : [row('lot', '=', lot)])]))
      .orderBy('issued_on', 'desc')
      .orderBy('id')
      .limit(shownPapers)
      .execute()
  }

  /** Those of the lot, and those that speak of the product as a whole. */
  promiseCertificates(gtin: string, lot: string | null): Promise<PromiseCertificateTable[]> {
    return this.db
      .selectFrom('promise_certificate')
      .selectAll()
      .where('gtin', '=', gtin)
      .where((row) => row.or([row('lot', 'is', null), ...(lot === null ? [] : [row('lot', '=', lot)])]))
      .orderBy('issued_on', 'desc')
      .orderBy('id')
      .limit(shownPapers)
      .execute()
  }

  async item(gtin: string, serial: string): Promise<ProductItemTable | null> {
    const row = await this.db
      .selectFrom('product_item')
      .selectAll()
      .where('gtin', '=', gtin)
      .where('serial', '=', serial)
      .executeTakeFirst()
    return row ?? null
  }
}
