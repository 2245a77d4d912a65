import type { Product } from '../../../contract/trace'
import { chinaDate, dayNumber } from '../../../domain/calendar/day'
import type { Kept } from '../../kept-answers/kept-answers'
import { verdictUnseen } from '../messages/offline'

/**
 * Names the form of a product's answer: the beginning of the SHA-256 of its schema. A test fails when the contract
 * changes and this does not, and says the new one: an answer of another form is never put on the page.
 */
export const productShape = '4f44c991'

export const productKey = (gtin: string, lot: string | null, serial: string | null): string =>
  `product/${gtin}/${lot ?? ''}/${serial ?? ''}`

/** Days after which a maker's record is no longer shown from the device: what ended since must not live on there. */
const verdictDays = 7

/**
 * A kept answer as it may be shown today: a lot that has passed its date since says so, and the maker's record, which
 * changes and whose parts end by law (令107 art. 19), is left out after a week.
 * @param todayOn `YYYY-MM-DD` at UTC+08:00
 */
export function reopened({ value, at }: Kept<Product>, todayOn: string): Product {
  const { maker, lot, lots } = value
  const isOld = dayNumber(todayOn) - dayNumber(chinaDate(at)) > verdictDays
  const aged = <Lot extends Product['lots'][number]>(each: Lot): Lot => ({
    ...each,
    isExpired: each.expiresOn === null ? null : each.expiresOn < todayOn,
  })
  return {
    ...value,
    maker:
      maker && isOld
        ? { ...maker, verdict: { level: 'none', headline: { ...verdictUnseen }, reasons: [] } }
        : maker,
    lot: lot && aged(lot),
    lots: lots.map(aged),
  }
}
