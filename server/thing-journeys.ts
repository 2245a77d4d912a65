import type { MerchantRepository } from './credit/merchant.repository'
import type { MerchantService } from './credit/merchant.service'
import type { PublicationSweep } from './credit/publication-sweep'
import { todayOn, type Clock } from './db/clock.port'
import type { NewId } from './db/new-id'
import type { Store } from './db/store'
import type { RateLimits } from './http/rate-limits'
import type { Api } from './http/serve'
import { merchantsNamed } from './named-merchant'
import { makerCredit } from './maker-credit'
import type { Settings } from './settings'
import { registerEpcis } from './trace/epcis/epcis.routes'
import { shelfSources } from './shelf-sources'
import { enterprisePhones } from './enterprise-phones'
import type { EventReader } from './trace/event.reader'
import type { PaperRepository } from './trace/paper.repository'
import { PictureRepository } from './trace/picture/picture.repository'
import { PictureStore } from './trace/picture/picture.store'
import type { ProductRepository } from './trace/product.repository'
import { registerShelfFeed } from './trace/shelf-feed/shelf-feed.routes'
import { registerItemCheck } from './trace/item-check/item-check.routes'
import { registerLabel } from './trace/label/label.routes'
import { registerTrace } from './trace/trace.routes'

interface ThingParts {
  readonly store: Store
  readonly clock: Clock
  readonly newId: NewId
  readonly settings: Settings
  readonly limits: RateLimits
  /** null: the EPCIS interface is closed. */
  readonly epcisKey: string | null
  readonly merchants: MerchantService
  readonly merchantRows: MerchantRepository
  readonly sweep: PublicationSweep
  readonly products: ProductRepository
  readonly papers: PaperRepository
  readonly events: EventReader
}

/** Products, their chains and what can be asked of a single thing. Stands here because trace knows nothing of credit. */
export async function registerThings(api: Api, parts: ThingParts): Promise<void> {
  const { store, clock, newId, settings, limits, epcisKey, merchants, merchantRows, sweep } = parts
  const { products, papers, events } = parts
  registerTrace(api, {
    products,
    papers,
    pictures: new PictureRepository(store.db),
    pictureStore: new PictureStore(settings.dataDir),
    events,
    clock,
    phonesOf: (usccs) => enterprisePhones(store.db, usccs),
    makerOf: async (uscc, licenceNumber) => {
      const maker = await merchants.find(uscc)
      if (!maker) return null
      return makerCredit(maker, licenceNumber, todayOn(clock), (number) => merchants.ofLicence(number))
    },
  })
  await registerEpcis(api, { db: store.db, clock, newId, key: epcisKey })
  registerShelfFeed(api, {
    db: store.db,
    clock,
    sources: shelfSources({ db: store.db, clock, sweep, merchantRows }),
  })
  registerItemCheck(api, {
    db: store.db,
    clock,
    isProductKnown: async (gtin) => (await products.summary(gtin)) !== null,
    perMinute: Math.ceil(limits.perMinute / 40),
  })
  registerLabel(api, {
    products,
    clock,
    merchantOf: (uscc) => merchants.find(uscc),
    holderOf: async (licence) => {
      const holder = await merchants.ofLicence(licence)
      return holder && merchants.find(holder.uscc)
    },
    namedOf: async (name) => (await merchantsNamed(merchants, name, 5)).exact,
  })
}
