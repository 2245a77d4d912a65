import { demoPapers } from '../../mock/product-papers'
import type { DemoProduct } from '../../mock/products'
import { demoSource } from '../../mock/source'
import { toJson } from '../db/json'
import type { Db } from '../db/schema'
import { insertPapers } from '../trace/paper.writer'

/** Puts the invented papers of the demo's products in place. @param now RFC 3339 UTC */
export async function loadDemoPapers(
  db: Db,
  products: readonly DemoProduct[],
  today: string,
  now: string,
): Promise<void> {
  const papers = demoPapers(products, today)
  const from = { source: demoSource, as_of_at: now }
  await insertPapers(
    db,
    'sampling_failure',
    papers.failures.map(({ noticeNumber, limit, publishedOn, lots, ...rest }) => ({
      ...rest,
      ...from,
      notice_number: noticeNumber,
      limit_text: limit,
      published_on: publishedOn,
      lots: toJson(lots),
    })),
  )
  await insertPapers(
    db,
    'certification',
    papers.certifications.map(({ validFrom, validTo, kind, ...rest }) => ({
      ...rest,
      kind,
      ...from,
      valid_from: validFrom,
      valid_to: validTo,
      title: kind === 'other' ? 'HACCP' : null,
      ended_on: null,
      ending: null,
    })),
  )
  await insertPapers(
    db,
    'test_report',
    papers.reports.map(({ issuedOn, hasPassed, items, ...rest }) => ({
      ...rest,
      ...from,
      issued_on: issuedOn,
      has_passed: hasPassed ? 1 : 0,
      items: toJson(items),
    })),
  )
  await insertPapers(
    db,
    'promise_certificate',
    papers.promises.map(({ issuedOn, promises, ...rest }) => ({
      ...rest,
      ...from,
      producer_uscc: null,
      issued_on: issuedOn,
      promises: toJson(promises),
    })),
  )
  await insertPapers(
    db,
    'product_item',
    papers.items.map((item) => ({ ...item, ...from })),
  )
}
