import type { Identified } from './identified'
import { codeLevel, productLevels, type KnownActor, type KnownProduct, type Level } from './offers'

/** Where the resolver asks what is known here; the composition root hands it over. */
export interface ResolverLookups {
  /** @param gtin fourteen digits */
  readonly product: (gtin: string) => Promise<KnownProduct | null>
  /** Whether any step of a chain names this product, lot or item. */
  readonly isTraced: (gtin: string, lot: string | null, serial: string | null) => Promise<boolean>
  /** @param path `/417/…` or `/414/…` */
  readonly actor: (path: string) => Promise<KnownActor | null>
}

/** Keys that name a trade item: its GTIN stands first in the value (GTIN, ITIP). */
const productKeys = new Set(['01', '8006'])

/** What is offered for a thing that was read without fault. */
export class ResolverService {
  constructor(private readonly lookups: ResolverLookups) {}

  /**
   * The most special level first.
   * @param origin where we are, for the page that explains a code shows its whole address
   * @returns null for a product of which nothing is known here; any other key can always be explained
   */
  async levels(asked: Identified, origin: string): Promise<Level[] | null> {
    const { lookups } = this
    const { key, value, keyPath, lot, serial } = asked
    if (!productKeys.has(key)) {
      const actor = key === '414' || key === '417' ? await lookups.actor(keyPath) : null
      return [codeLevel(asked, origin + asked.full, actor)]
    }
    const gtin = value.slice(0, 14)
    const product = await lookups.product(gtin)
    if (!product) return null
    const isNamed = lot !== null || serial !== null
    const [ofProduct, ofLot, ofSerial] = await Promise.all([
      lookups.isTraced(gtin, null, null),
      lot !== null && lookups.isTraced(gtin, lot, null),
      serial !== null && lookups.isTraced(gtin, null, serial),
    ])
    const isAskedTraced = isNamed ? ofLot || ofSerial : ofProduct
    return productLevels(asked, product, { product: ofProduct, lot: ofLot, asked: isAskedTraced })
  }
}
