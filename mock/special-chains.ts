import { shiftDay } from '../domain/calendar/day'
import type { EpcisEvent } from '../domain/trace/event'
import { demoEventPrefix, lotId, resolver, type Site } from './chain-places'
import type { DemoLot, DemoProduct } from './products'

/** Ways of the demo world that show what the usual ones do not. */

/** The number of the item that two shops sold. */
export const soldTwiceSerial = 'DEMO0001'

/** Ids far from those of the usual ways. */
const idOf = (group: number, number: number): string =>
  `${demoEventPrefix}${String(900_000_000 + group * 1000 + number).padStart(12, '0')}`

const at = (day: string, hour: number, site: Site) => ({
  eventTime: `${day}T${String(hour).padStart(2, '0')}:00:00+08:00`,
  eventTimeZoneOffset: '+08:00',
  readPoint: { id: site.place },
  bizLocation: { id: site.place },
  sourceList: [{ type: 'owning_party', source: site.party }],
})

/** One item of the lot that was sold at one shop and, days later, at another one. */
export function soldTwiceOf(
  { gtin }: DemoProduct,
  { producedOn }: DemoLot,
  first: Site,
  second: Site,
): EpcisEvent[] {
  const epcList = [`${resolver}/01/${gtin}/21/${soldTwiceSerial}`]
  const sale = (number: number, days: number, shop: Site): EpcisEvent => ({
    ...at(shiftDay(producedOn, days), 17, shop),
    eventID: idOf(1, number),
    type: 'ObjectEvent',
    action: 'OBSERVE',
    bizStep: 'retail_selling',
    disposition: 'retail_sold',
    epcList,
  })
  return [sale(1, 9, first), sale(2, 11, second)]
}

/** What the raw material of the lot was made of, and that, over three levels more than usual. */
export function deepMakingOf(
  { gtin }: DemoProduct,
  { lot, producedOn }: DemoLot,
  { farm, maker }: { readonly farm: Site; readonly maker: Site },
): EpcisEvent[] {
  const names = [
    lotId(gtin, `RAW${lot}`),
    ...['FLOUR', 'BEAN', 'HARVEST', 'SEED'].map((name) => lotId(gtin, `${name}${lot}`)),
  ]
  const [seed, ...made] = [...names].reverse()
  if (seed === undefined) return []
  const grown: EpcisEvent = {
    ...at(shiftDay(producedOn, -120), 8, farm),
    eventID: idOf(2, 0),
    type: 'ObjectEvent',
    action: 'ADD',
    bizStep: 'commissioning',
    quantityList: [{ epcClass: seed, quantity: 40, uom: 'KGM' }],
  }
  const steps = made.map((output, index): EpcisEvent => ({
    ...at(shiftDay(producedOn, -90 + index * 20), 9, index < 2 ? farm : maker),
    eventID: idOf(2, index + 1),
    type: 'TransformationEvent',
    bizStep: 'commissioning',
    inputQuantityList: [{ epcClass: made[index - 1] ?? seed, quantity: 40 + index * 10, uom: 'KGM' }],
    outputQuantityList: [{ epcClass: output, quantity: 50 + index * 10, uom: 'KGM' }],
  }))
  return [grown, ...steps]
}
