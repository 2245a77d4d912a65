import type { Merchant } from '../../contract/credit'
import type { Product } from '../../contract/trace'
import { chinaDate } from '../../domain/calendar/day'
import { ssccOf } from '../../mock/chain-places'
import { demoMerchants } from '../../mock/merchants'
import { demoProducts } from '../../mock/products'
import { soldTwiceSerial } from '../../mock/special-chains'
import { demoSize } from '../../mock/world'
import { apiOf } from './api'

/** Places of the demo world that tests and pictures visit. */
export interface DemoPlaces {
  /** A maker with records of many kinds. */
  readonly merchant: Merchant
  /** Another maker, to compare with. */
  readonly otherMerchant: Merchant
  /** A product of that maker, or of another one, with a whole chain. */
  readonly product: Product
  /** Its maker made it over six levels. */
  readonly deep: { readonly gtin: string; readonly lot: string }
  /** One item of it was sold at two shops. */
  readonly soldTwice: { readonly gtin: string; readonly serial: string }
  /** Its certificate is past its end. */
  readonly uncertified: { readonly gtin: string; readonly lot: string }
  /** The SSCC of a pallet that came from maker to shop. */
  readonly pallet: string
  readonly recalled: { readonly gtin: string; readonly lot: string }
}

/** What the same world says on any machine: the maker with most records, its product with the longest way. */
export async function demoPlaces(origin: string): Promise<DemoPlaces> {
  const api = apiOf(origin)
  const today = chinaDate(new Date().toISOString())
  const products = demoProducts(demoMerchants(demoSize.merchants, today), demoSize.products, today)
  const looked = await Promise.all(
    products.slice(0, 40).map(async ({ gtin, maker }) => {
      const { lots } = await api.get<Product>(`/products/${gtin}`)
      return {
        merchant: await api.get<Merchant>(`/merchants/${maker.uscc}`),
        product: await api.get<Product>(`/products/${gtin}?lot=${lots[0]?.lot ?? ''}`),
      }
    }),
  )
  const weight = ({ merchant, product }: (typeof looked)[number]): number =>
    new Set(merchant.records.map(({ kind }) => kind)).size * 10 +
    product.chain.steps.length -
    (product.recalls.length +
      product.samplingFailures.length +
      product.chain.gaps.length +
      Number(product.lot?.isExpired)) *
      100
  const [best] = [...looked].sort((one, other) => weight(other) - weight(one))
  const recalled = looked.flatMap(({ product }) =>
    product.recalls.flatMap(({ lots }) => (lots ?? []).map((lot) => ({ gtin: product.gtin, lot }))),
  )[0]
  const refs = looked.flatMap(({ product }) =>
    product.lot ? [{ gtin: product.gtin, lot: product.lot.lot, product }] : [],
  )
  const [deep] = [...refs].sort((one, other) => other.product.chain.levels - one.product.chain.levels)
  const uncertified = refs.find(({ product }) =>
    product.certifications.some(({ state }) => state === 'expired'),
  )
  const first = looked[0]?.product
  const otherMerchant = looked.find(({ merchant }) => merchant.uscc !== best?.merchant.uscc)?.merchant
  if (!best || !recalled || !otherMerchant || !deep || !uncertified || !first)
    throw new Error('the demo world lacks what the tests visit')
  const soldTwice = { gtin: first.gtin, serial: soldTwiceSerial }
  const pallet = ssccOf(1)
  return { ...best, recalled, pallet, otherMerchant, deep, uncertified, soldTwice }
}
