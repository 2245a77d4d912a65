import { chinaDate } from '../domain/calendar/day'
import { demoCases, type DemoCase } from './cases'
import { demoDeskCases, type DeskCase } from './desk-cases'
import { demoChains, type DemoChains } from './chains'
import { demoMerchants, type DemoMerchant } from './merchants'
import { demoProducts, demoRecalls, type DemoProduct, type DemoRecall } from './products'

/** How large the demo world is. */
export const demoSize = { merchants: 2000, products: 300, cases: 240 } as const

/** A coherent, invented world: every maker, shop and carrier of a chain is one of the merchants. */
export interface DemoWorld {
  readonly merchants: readonly DemoMerchant[]
  readonly products: readonly DemoProduct[]
  readonly recalls: readonly DemoRecall[]
  readonly chains: DemoChains
  readonly cases: readonly DemoCase[]
  /** Of one county, whose officers can be tried. */
  readonly desk: readonly DeskCase[]
}

/**
 * The same `now` gives the same world to the letter. Days hang on `now`, so that the demo does not grow old:
 * there is always a complaint on day four of seven.
 */
export function demoWorld(
  now: string,
  size: typeof demoSize | Record<keyof typeof demoSize, number> = demoSize,
): DemoWorld {
  const today = chinaDate(now)
  const merchants = demoMerchants(size.merchants, today)
  const products = demoProducts(merchants, size.products, today)
  const recalls = demoRecalls(products, today)
  return {
    merchants,
    products,
    recalls,
    chains: demoChains(products, merchants),
    cases: demoCases(merchants, size.cases, now),
    desk: demoDeskCases(merchants, recalls, now),
  }
}
