import { shiftDay } from '../domain/calendar/day'
import type { EpcisEvent, SensorElement } from '../domain/trace/event'
import {
  Directory,
  demoEventPrefix,
  lotId,
  resolver,
  ssccOf,
  type DemoActor,
  type Site,
} from './chain-places'
import { dice, type Dice } from './dice'
import type { DemoMerchant } from './merchants'
import type { DemoLot, DemoProduct } from './products'
import { deepMakingOf, soldTwiceOf } from './special-chains'

export { demoEventPrefix } from './chain-places'

export interface DemoChains {
  readonly actors: readonly DemoActor[]
  readonly events: readonly EpcisEvent[]
}

/** A clock that only goes forward, in working hours at UTC+08:00. */
const calendarFrom = (throwDice: Dice, startOn: string): ((days: number) => string) => {
  let day = startOn
  let hour = 8
  return (days) => {
    if (days > 0) {
      day = shiftDay(day, days)
      hour = 8
    } else hour = Math.min(hour + 2, 20)
    return `${day}T${String(hour).padStart(2, '0')}:${String(throwDice.whole(0, 59)).padStart(2, '0')}:00+08:00`
  }
}

/** What cold food should stay between, ℃, under a prefix of ours: EPCIS has no field for it. */
const limits = { 'example:lowerLimit': 0, 'example:upperLimit': 8 }
const readingsOnTheWay = 12

/** A reading every half hour until the goods are there; now and then the lorry's door stands open. */
const coldReadings = (throwDice: Dice, at: string): SensorElement[] => {
  const end = Date.parse(at)
  const isWarm = throwDice.chance(0.06)
  return [
    {
      sensorMetadata: { time: at },
      sensorReport: Array.from({ length: readingsOnTheWay }, (_, index) => ({
        type: 'Temperature',
        value: throwDice.whole(20, 60) / 10 + (isWarm && index > 6 ? 5 : 0),
        uom: 'CEL',
        time: new Date(end - (readingsOnTheWay - index) * 1_800_000).toISOString(),
        ...limits,
      })),
    },
  ]
}

/** The way of one lot from its origin to a shelf. One lot in twelve lacks a receipt: a broken thread to look at. */
function lotEvents(
  product: DemoProduct,
  lot: DemoLot,
  sites: { farm: Site; maker: Site; carrier: Site; shop: Site },
  index: number,
): EpcisEvent[] {
  const throwDice = dice(`chain ${product.gtin} ${lot.lot}`)
  const id = lotId(product.gtin, lot.lot)
  const raw = `${resolver}/01/${product.gtin}/10/RAW${lot.lot}`
  const pallet = `${resolver}/00/${ssccOf(index)}`
  const pieces = throwDice.whole(20, 60) * 12
  const when = calendarFrom(throwDice, shiftDay(lot.producedOn, -3))
  const hasLostReceipt = index % 12 === 5
  let sequence = 0
  const base = (at: string, bizStep: string, site: Site) => ({
    eventID: `${demoEventPrefix}${String(index * 100 + (sequence += 1)).padStart(12, '0')}`,
    eventTime: at,
    eventTimeZoneOffset: '+08:00',
    bizStep,
    readPoint: { id: site.place },
    bizLocation: { id: site.place },
  })
  const handOver = (from: Site, to: Site) => ({
    sourceList: [{ type: 'possessing_party', source: from.party }],
    destinationList: [{ type: 'possessing_party', destination: to.party }],
  })
  const readings = (at: string) => (product.isCold ? { sensorElementList: coldReadings(throwDice, at) } : {})
  const ship = (from: Site, to: Site, days: number): EpcisEvent => ({
    ...base(when(days), 'shipping', from),
    ...handOver(from, to),
    type: 'ObjectEvent',
    action: 'OBSERVE',
    disposition: 'in_transit',
    epcList: [pallet],
    bizTransactionList: [
      { type: 'bol', bizTransaction: `urn:demo:bill-of-lading:BL${lot.lot}${sequence}` },
      { type: 'desadv', bizTransaction: `urn:demo:despatch-advice:DA${lot.lot}${sequence}` },
    ],
  })
  const receive = (from: Site, to: Site, days: number): EpcisEvent => {
    const at = when(days)
    return {
      ...base(at, 'receiving', to),
      ...handOver(from, to),
      ...readings(at),
      type: 'ObjectEvent',
      action: 'OBSERVE',
      disposition: 'in_progress',
      epcList: [pallet],
    }
  }
  const { farm, maker, carrier, shop } = sites
  return [
    {
      ...base(when(0), 'commissioning', farm),
      type: 'ObjectEvent',
      action: 'ADD',
      disposition: 'active',
      quantityList: [{ epcClass: raw, quantity: pieces, uom: 'KGM' }],
      sourceList: [{ type: 'possessing_party', source: farm.party }],
      bizTransactionList: [{ type: 'cert', bizTransaction: `urn:demo:promise-certificate:${lot.lot}` }],
    },
    {
      ...base(when(3), 'commissioning', maker),
      type: 'TransformationEvent',
      disposition: 'active',
      inputQuantityList: [{ epcClass: raw, quantity: pieces, uom: 'KGM' }],
      outputQuantityList: [{ epcClass: id, quantity: pieces }],
      sourceList: [{ type: 'possessing_party', source: maker.party }],
      ilmd: { productionDate: lot.producedOn, bestBeforeDate: lot.expiresOn, lotNumber: lot.lot },
    },
    {
      ...base(when(1), 'inspecting', maker),
      type: 'ObjectEvent',
      action: 'OBSERVE',
      disposition: 'conformant',
      quantityList: [{ epcClass: id, quantity: pieces }],
      bizTransactionList: [{ type: 'testres', bizTransaction: `urn:demo:test-report:${lot.lot}` }],
    },
    {
      ...base(when(0), 'packing', maker),
      type: 'AggregationEvent',
      action: 'ADD',
      disposition: 'in_progress',
      parentID: pallet,
      childQuantityList: [{ epcClass: id, quantity: pieces }],
    },
    ship(maker, carrier, 1),
    receive(maker, carrier, 0),
    ship(carrier, shop, 2),
    ...(hasLostReceipt ? [] : [receive(carrier, shop, 1)]),
    {
      ...base(when(1), 'unpacking', shop),
      type: 'AggregationEvent',
      action: 'DELETE',
      disposition: 'in_progress',
      parentID: pallet,
      childQuantityList: [{ epcClass: id, quantity: pieces }],
    },
    {
      ...base(when(0), 'stocking', shop),
      type: 'ObjectEvent',
      action: 'OBSERVE',
      disposition: 'sellable_accessible',
      quantityList: [{ epcClass: id, quantity: pieces }],
    },
  ]
}

/** A cake: it is made over six levels, from the seed to the shelf. */
const deepMakingPlace = 9

/** The chains of every lot, and everyone who stands in them. */
export function demoChains(products: readonly DemoProduct[], merchants: readonly DemoMerchant[]): DemoChains {
  const throwDice = dice('chains')
  const directory = new Directory()
  const inTrade = (key: string): DemoMerchant[] =>
    merchants.filter(({ trade, status }) => trade.key === key && status === 'active')
  const carriers = inTrade('logistics')
  const shops = inTrade('supermarket')
  let index = 0
  const events = products.flatMap((product, place) =>
    product.lots.flatMap((lot, lotPlace) => {
      const sites = {
        farm: directory.farm(product.maker),
        maker: directory.party(product.maker),
        carrier: directory.party(throwDice.pick(carriers)),
        shop: directory.party(throwDice.pick(shops)),
      }
      const way = lotEvents(product, lot, sites, (index += 1))
      if (lotPlace > 0) return way
      if (place === 0)
        return [...way, ...soldTwiceOf(product, lot, sites.shop, directory.party(throwDice.pick(shops)))]
      return place === deepMakingPlace ? [...way, ...deepMakingOf(product, lot, sites)] : way
    }),
  )
  return { actors: directory.actors, events }
}
