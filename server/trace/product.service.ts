import type { ChainStep, Lot, Maker, Product, Recall } from '../../contract/trace'
import { fromJson } from '../db/json'
import type { Chain } from '../../domain/trace/chain'
import type { EpcisEvent } from '../../domain/trace/event'
import { walk } from '../../domain/trace/walk'
import { todayOn, type Clock } from '../db/clock.port'
import { fieldProblem } from '../http/field-problems'
import { ProblemError } from '../http/problem'
import { detailsOf } from './details.presenter'
import type { EventReader } from './event.reader'
import { lotKey, productKey, serialKey } from './items.rules'
import {
  certificationOf,
  concernsLot,
  itemStateOf,
  promiseCertificateOf,
  samplingFailureOf,
  testReportOf,
} from './paper.presenter'
import type { PaperRepository } from './paper.repository'
import type { ProductRepository, StoredRecall } from './product.repository'
import type { ChainActorTable, LotTable } from './tables'

const shownLots = 20
/** Longer chains are cut at their end and say so. */
const shownSteps = 2000

export interface ProductParts {
  readonly products: ProductRepository
  readonly papers: PaperRepository
  readonly events: EventReader
  readonly clock: Clock
  /**
   * The maker's registration and its credit in one line, and whether a valid licence of it carries that number;
   * null when the register does not know it. Handed in, because journeys know nothing of each other.
   */
  readonly makerOf: (uscc: string, licenceNumber: string | null) => Promise<Maker | null>
}

/** What a product code leads to. Throws `ProblemError`. */
export class ProductService {
  constructor(private readonly parts: ProductParts) {}

  /** @param code GTIN of 8, 12, 13 or 14 digits; its check digit is the recognition's business, not ours */
  async get(code: string, lot: string | undefined, serial: string | undefined): Promise<Product> {
    const { products, papers, makerOf, clock } = this.parts
    const gtin = paddedGtin(code)
    const product = await products.find(gtin)
    if (!product) throw new ProblemError('product-unknown')
    const today = todayOn(clock)
    const item = serial === undefined ? null : await papers.item(gtin, serial)
    // A code that names only the piece: its lot is known where the piece is.
    const ofLot = lot ?? item?.lot ?? null
    const known = ofLot === null ? null : await products.lot(gtin, ofLot)
    const [lots, recalls, failures, certifications, reports, promises, maker, chain] = await Promise.all([
      products.lots(gtin, shownLots),
      products.recalls(gtin),
      papers.samplingFailures(gtin),
      papers.certifications(gtin),
      papers.testReports(gtin, ofLot),
      papers.promiseCertificates(gtin, ofLot),
      product.maker_uscc === null ? null : makerOf(product.maker_uscc, product.licence_number),
      this.chainOf(startOf(gtin, lot, serial)),
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

  private async chainOf(start: readonly string[]): Promise<Product['chain']> {
    const { events, isTruncated } = await this.parts.events.gather(start)
    const chain = walk(events, start)
    const byId = new Map(events.map((event) => [event.eventID, event]))
    const actors = await this.actorsOf(chain)
    const steps = chain.steps.slice(0, shownSteps)
    return {
      steps: steps.map((step) => stepOf(step, byId.get(step.eventID), actors)),
      gaps: chain.gaps.map(({ kind, question, eventID, lastCustodianId, at }) => ({
        kind,
        question,
        afterEventId: eventID,
        lastCustodian: actorOf(lastCustodianId, actors),
        at,
      })),
      isTruncated: isTruncated || chain.truncated || steps.length < chain.steps.length,
    }
  }

  private actorsOf({ steps, gaps }: Chain): Promise<Map<string, ChainActorTable>> {
    const ids = [
      ...steps.flatMap(({ placeId, partyId }) => [placeId, partyId]),
      ...gaps.map(({ lastCustodianId }) => lastCustodianId),
    ]
    return this.parts.products.actors([...new Set(ids.filter((id) => id !== null))])
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

function startOf(gtin: string, lot: string | undefined, serial: string | undefined): string[] {
  const named = [
    ...(serial === undefined ? [] : [serialKey(gtin, serial)]),
    ...(lot === undefined ? [] : [lotKey(gtin, lot)]),
  ]
  return named.length > 0 ? named : [productKey(gtin)]
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

function stepOf(
  { eventID, at, bizStep, title, placeId, partyId }: Chain['steps'][number],
  event: EpcisEvent | undefined,
  actors: ReadonlyMap<string, ChainActorTable>,
): ChainStep {
  return {
    eventId: eventID,
    at,
    bizStep,
    title,
    place: actorOf(placeId, actors),
    party: actorOf(partyId, actors),
    details: event === undefined ? [] : detailsOf(event),
  }
}

/** Someone the directory does not know is shown by the identifier. */
function actorOf(id: string | null, actors: ReadonlyMap<string, ChainActorTable>): ChainStep['place'] {
  if (id === null) return null
  const known = actors.get(id)
  return known ? { ...known } : { id, name: id, region: null, uscc: null }
}
