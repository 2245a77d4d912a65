import type { Lot, Maker, Product, Recall } from '../../contract/trace'
import { fromJson } from '../db/json'
import { todayOn } from '../db/clock.port'
import { fieldProblem } from '../http/field-problems'
import { ProblemError } from '../http/problem'
import { ChainService, type ChainParts } from './chain.service'
import {
  certificationOf,
  concernsLot,
  itemStateOf,
  promiseCertificateOf,
  samplingFailureOf,
  testReportOf,
} from './paper.presenter'
import type { PaperRepository } from './paper.repository'
import type { PictureRepository } from './picture/picture.repository'
import { pictureUrl } from './picture/picture.routes'
import type { StoredRecall } from './product.repository'
import type { LotTable, ProductPictureTable } from './tables'

const shownLots = 20

export interface ProductParts extends ChainParts {
  readonly papers: PaperRepository
  readonly pictures: PictureRepository
  /**
   * The maker's registration and its credit in one line, and whether a valid licence of it carries that number;
   * null when the register does not know it. Handed in, because journeys know nothing of each other.
   */
  readonly makerOf: (uscc: string, licenceNumber: string | null) => Promise<Maker | null>
}

/** What a product code leads to. Throws `ProblemError`. */
export class ProductService {
  private readonly chains: ChainService

  constructor(private readonly parts: ProductParts) {
    this.chains = new ChainService(parts)
  }

  /** @param code GTIN of 8, 12, 13 or 14 digits; its check digit is the recognition's business, not ours */
  async get(code: string, lot: string | undefined, serial: string | undefined): Promise<Product> {
    const { products, pictures, papers, makerOf, clock } = this.parts
    const gtin = paddedGtin(code)
    const product = await products.find(gtin)
    if (!product) throw new ProblemError('product-unknown')
    const today = todayOn(clock)
    const item = serial === undefined ? null : await papers.item(gtin, serial)
    // A code that names only the piece: its lot is known where the piece is.
    const ofLot = lot ?? item?.lot ?? null
    const known = ofLot === null ? null : await products.lot(gtin, ofLot)
    const [picture, lots, recalls, failures, certifications, reports, promises, maker, chain] =
      await Promise.all([
        pictures.find(gtin),
        products.lots(gtin, shownLots),
        products.recalls(gtin),
        papers.samplingFailures(gtin),
        papers.certifications(gtin),
        papers.testReports(gtin, ofLot),
        papers.promiseCertificates(gtin, ofLot),
        product.maker_uscc === null ? null : makerOf(product.maker_uscc, product.licence_number),
        this.chains.of({ gtin, lot: ofLot ?? undefined, serial }),
      ])
    return {
      gtin,
      name: product.name,
      brand: product.brand,
      spec: product.spec,
      category: product.category,
      netContent: product.net_content,
      allergens: product.allergens === null ? null : [...fromJson(product.allergens)],
      shelfLife: product.shelf_life,
      shelfLifeDays: product.shelf_life_days,
      storage: product.storage,
      picture: picture && pictureOf(picture),
      source: product.source,
      asOfAt: product.as_of_at,
      maker,
      recalls: recalls.map((recall) => recallOf(recall, ofLot)),
      samplingFailures: failures.map((row) => samplingFailureOf(row, ofLot)),
      certifications: certifications.map((row) => certificationOf(row, today)),
      testReports: reports.map(testReportOf),
      promiseCertificates: promises.map(promiseCertificateOf),
      item: item && itemStateOf(item),
      lots: lots.map((each) => lotOf(each, today)),
      lot: known === null ? null : lotOf(known, today),
      isLotUnknown: lot !== undefined && known === null,
      chain,
    }
  }
}

function paddedGtin(code: string): string {
  if (![8, 12, 13, 14].includes(code.length)) {
    const message = {
      zh: '商品条码应为 8、12、13 或 14 位。',
      en: 'A product code has 8, 12, 13 or 14 digits.',
    }
    throw new ProblemError('invalid-input', { fields: [fieldProblem('gtin', 'length', message)] })
  }
  return code.padStart(14, '0')
}

function pictureOf({ sha256, width, height, source, as_of_at }: ProductPictureTable): Product['picture'] {
  return { url: pictureUrl(sha256), width, height, source, asOfAt: as_of_at }
}

function recallOf({ lots, ...recall }: StoredRecall, lot: string | null): Recall {
  return {
    ...recall,
    lots: lots === null ? null : [...lots],
    concernsThisLot: concernsLot(lots, lot),
  }
}

function lotOf({ lot, produced_on, expires_on }: LotTable, today: string): Lot {
  return {
    lot,
    producedOn: produced_on,
    expiresOn: expires_on,
    isExpired: expires_on === null ? null : expires_on < today,
  }
}
