import type { MerchantService } from './credit/merchant.service'
import type { ResolverLookups } from './resolver/resolver.service'
import type { EventReader } from './trace/event.reader'
import { lotKey, productKey, serialKey } from './trace/items.rules'
import type { ProductRepository } from './trace/product.repository'

/** Identifiers of places and parties are kept under the canonical domain. */
const CANONICAL = 'https://id.gs1.org'

/** What the resolver may know of the journeys. Stands here because they know nothing of each other. */
export function resolverLookups(
  products: ProductRepository,
  events: EventReader,
  merchants: MerchantService,
): ResolverLookups {
  return {
    product: async (gtin) => {
      const product = await products.find(gtin)
      if (!product) return null
      const { name, brand, spec, maker_uscc: uscc } = product
      return {
        gtin,
        // Many names begin with their brand already.
        description: [name.startsWith(brand ?? '') ? null : brand, name, spec]
          .filter((part) => part !== null && part !== '')
          .join(' '),
        maker: uscc === null ? null : await merchants.summary(uscc),
      }
    },
    isTraced: async (gtin, lot, serial) => {
      if (serial !== null) return events.names(serialKey(gtin, serial))
      if (lot !== null) return events.names(lotKey(gtin, lot))
      return (await products.lots(gtin, 1)).length > 0 || events.names(productKey(gtin))
    },
    actor: async (path) => {
      const actor = (await products.actors([CANONICAL + path])).get(CANONICAL + path)
      if (!actor) return null
      const merchant = actor.uscc === null ? null : await merchants.summary(actor.uscc)
      return { name: actor.name, uscc: merchant && merchant.uscc }
    },
  }
}
