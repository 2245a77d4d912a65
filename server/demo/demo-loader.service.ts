import { chinaDate } from '../../domain/calendar/day'
import { demoAccounts } from '../../mock/cases'
import type { DemoCase } from '../../mock/cases'
import type { DemoMerchant } from '../../mock/merchants'
import { demoLabel } from '../../mock/product-papers'
import type { DemoProduct } from '../../mock/products'
import { demoQuality } from '../../mock/quality'
import { demoRecords } from '../../mock/records'
import { demoSource } from '../../mock/source'
import { demoSize, demoWorld } from '../../mock/world'
import { PersonRepository } from '../account/person.repository'
import { unitOfRegion } from '../../domain/complaint/unit'
import { insertCases, type SeedCase } from '../complaint/case-seed.service'
import { writeMerchants, type MerchantWriter } from '../credit/merchant.writer'
import { QualityRepository } from '../credit/quality.repository'
import { nowAt, type Clock } from '../db/clock.port'
import { toJson } from '../db/json'
import type { NewId } from '../db/new-id'
import type { Store } from '../db/store'
import {
  insertActors,
  insertEvents,
  insertLots,
  insertProducts,
  insertRecalls,
} from '../trace/trace-seed.service'
import { loadDemoPapers } from './demo-papers'
import { loadDemoPictures } from './demo-pictures'
import { WorldRepository } from '../world/world.repository'

export interface DemoParts {
  readonly store: Store
  readonly clock: Clock
  readonly newId: NewId
  readonly dataDir: string
  /** From 0 to 1. */
  readonly onProgress: (share: number) => void
  readonly size?: typeof demoSize | Record<keyof typeof demoSize, number>
}

/** Merchants, or events, that are written in one transaction. */
const batchSize = 250

const batches = <Item>(items: readonly Item[]): (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / batchSize) }, (_, index) =>
    items.slice(index * batchSize, (index + 1) * batchSize),
  )

/**
 * Fills an empty database with the demo world of `mock/`. The mark that it is a demo is set first, so that a start
 * that is cut short is still known as one; loading again completes it.
 */
export async function loadDemo(parts: DemoParts): Promise<void> {
  const { store, clock, onProgress } = parts
  const now = nowAt(clock)
  const world = demoWorld(now, parts.size ?? demoSize)
  await new WorldRepository(store.db).setDemo(true)
  const merchantBatches = batches(world.merchants)
  const eventBatches = batches(world.chains.events)
  const steps = merchantBatches.length + eventBatches.length + 2
  let done = 0
  const step = (): void => onProgress((done += 1) / steps)

  for (const merchants of merchantBatches) {
    await writeMerchants(store, clock, (writer) => putMerchants(writer, merchants, now))
    step()
  }
  await insertProducts(
    store.db,
    world.products.map((product) => ({
      gtin: product.gtin,
      name: product.name,
      brand: product.brand,
      spec: product.spec,
      category: product.category,
      net_content: product.netContent,
      maker_uscc: product.maker.uscc,
      licence_number: product.licenceNumber,
      ...labelOf(product),
      source: demoSource,
      as_of_at: now,
    })),
  )
  await loadDemoPictures(store.db, parts.dataDir, world.products, now)
  await insertLots(
    store.db,
    world.products.flatMap(({ gtin, lots }) =>
      lots.map(({ lot, producedOn, expiresOn }) => ({
        gtin,
        lot,
        produced_on: producedOn,
        expires_on: expiresOn,
        source: demoSource,
        as_of_at: now,
      })),
    ),
  )
  await insertRecalls(
    store.db,
    world.recalls.map(({ publishedOn, ...recall }) => ({
      ...recall,
      published_on: publishedOn,
      source: demoSource,
    })),
  )
  await loadDemoPapers(store.db, world.products, chinaDate(now), now)
  await insertActors(store.db, world.chains.actors)
  step()
  for (const events of eventBatches) {
    await insertEvents(store.db, events)
    step()
  }
  await loadCases(parts, world.cases, now)
  const quality = new QualityRepository(store.db)
  for (const source of demoQuality(now)) await quality.add({ ...source, id: parts.newId() })
  step()
}

function labelOf(product: DemoProduct) {
  const { allergens, shelfLife, storage } = demoLabel(product)
  return {
    allergens: toJson(allergens),
    shelf_life: shelfLife,
    shelf_life_days: product.shelfLifeDays,
    storage,
  }
}

async function putMerchants(
  writer: MerchantWriter,
  merchants: readonly DemoMerchant[],
  now: string,
): Promise<void> {
  await writer.put(
    merchants.map((merchant) => ({
      uscc: merchant.uscc,
      name: merchant.name,
      otherNames: [],
      status: merchant.status,
      regionCode: merchant.regionCode,
      registeredOn: merchant.registeredOn,
      isUsccConsistent: true,
      type: merchant.type,
      legalRepresentative: merchant.legalRepresentative,
      registeredCapital: merchant.registeredCapital === '' ? null : merchant.registeredCapital,
      scope: merchant.scope,
      address: merchant.address,
      phone: null,
      isSoleTrader: merchant.isSoleTrader,
      authority: merchant.authority,
      source: demoSource,
      asOfAt: now,
    })),
  )
  for (const merchant of merchants)
    await writer.putRecords(merchant.uscc, demoRecords(merchant, chinaDate(now)))
}

async function loadCases(parts: DemoParts, cases: readonly DemoCase[], now: string): Promise<void> {
  const people = new PersonRepository(parts.store.db)
  const idOf = new Map<string, string>()
  for (const { phone } of demoAccounts) {
    const person = await people.ofPhone(phone, { id: parts.newId(), createdAt: now })
    idOf.set(phone, person.id)
  }
  await insertCases(
    parts.store.db,
    cases.map((each) => seedOf(each, idOf.get(each.account.phone) ?? '', parts.newId)),
    now,
  )
}

const seedOf = (each: DemoCase, personId: string, newId: NewId): SeedCase => ({
  id: newId(),
  personId,
  unit: unitOfRegion(each.merchant.regionCode),
  form: {
    merchantUscc: each.merchant.uscc,
    merchantName: each.merchant.name,
    merchantAddress: each.merchant.address,
    productName: each.productName,
    gtin: null,
    lot: null,
    orderNo: '',
    happenedOn: each.happenedOn,
    amountFen: each.amountFen,
    requests: [...each.requests],
    story: each.story,
    contactName: each.contactName,
    contactPhone: each.account.phone,
    contactAddress: each.merchant.address,
    consentPublish: true,
    consentMediation: true,
  },
  events: each.events.map((event) => ({ ...event, id: newId() })),
})
