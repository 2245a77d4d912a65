import { shiftDay } from '../domain/calendar/day'
import { gtinCheckDigit } from '../domain/codes/check-digits'
import type { EpcisEvent, SensorElement } from '../domain/trace/event'
import { dice, type Dice } from './dice'
import type { DemoMerchant } from './merchants'
import type { DemoLot, DemoProduct } from './products'

/** A place or a party of the chains: its GS1 identifier and who that is. */
export interface DemoActor {
  readonly id: string
  readonly name: string
  readonly region: string
  readonly uscc: string | null
}

export interface DemoChains {
  readonly actors: readonly DemoActor[]
  readonly events: readonly EpcisEvent[]
}

const resolver = 'https://id.gs1.org'

/** The identifier under which the events name a lot (GS1 Digital Link). */
export const lotId = (gtin: string, lot: string): string => `${resolver}/01/${gtin}/10/${lot}`

/** Every demo event's id begins like this: by it they are found when the demo is removed. */
export const demoEventPrefix = 'urn:uuid:00000000-0000-7000-8000-'

/** A Global Location Number under the demonstration prefix. */
const glnOf = (index: number): string => {
  const body = `9529${String(index).padStart(8, '0')}`
  return body + (gtinCheckDigit(body) ?? '')
}
const ssccOf = (index: number): string => {
  const body = `0952${String(index).padStart(13, '0')}`
  return body + (gtinCheckDigit(body) ?? '')
}

/** Each merchant's place of business and the merchant as a party share one number. */
class Directory {
  private readonly numbers = new Map<string, number>()
  readonly actors: DemoActor[] = []

  private add(key: string, name: string, region: string, uscc: string | null): number {
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    const number = this.numbers.size
    this.numbers.set(key, number)
    const gln = glnOf(number)
    this.actors.push({ id: `${resolver}/417/${gln}`, name, region, uscc })
    this.actors.push({ id: `${resolver}/414/${gln}`, name, region, uscc })
    return number
  }

  party(merchant: DemoMerchant): Site {
    const region = `${merchant.city}${merchant.county}`
    return siteOf(this.add(merchant.uscc, merchant.name, region, merchant.uscc))
  }

  farm(merchant: DemoMerchant): Site {
    const region = `${merchant.city}${merchant.county}`
    return siteOf(this.add(`farm ${merchant.uscc}`, `${merchant.county}示例种植养殖基地`, region, null))
  }
}

interface Site {
  readonly party: string
  readonly place: string
}
const siteOf = (number: number): Site => ({
  party: `${resolver}/417/${glnOf(number)}`,
  place: `${resolver}/414/${glnOf(number)}`,
})

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

const coldReadings = (throwDice: Dice, at: string): SensorElement[] => [
  {
    sensorMetadata: { time: at },
    sensorReport: [
      {
        type: 'Temperature',
        minValue: throwDice.whole(1, 3),
        maxValue: throwDice.whole(5, throwDice.chance(0.06) ? 12 : 7),
        uom: 'CEL',
      },
    ],
  },
]

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

/** The chains of every lot, and everyone who stands in them. */
export function demoChains(products: readonly DemoProduct[], merchants: readonly DemoMerchant[]): DemoChains {
  const throwDice = dice('chains')
  const directory = new Directory()
  const inTrade = (key: string): DemoMerchant[] =>
    merchants.filter(({ trade, status }) => trade.key === key && status === 'active')
  const carriers = inTrade('logistics')
  const shops = inTrade('supermarket')
  let index = 0
  const events = products.flatMap((product) =>
    product.lots.flatMap((lot) =>
      lotEvents(
        product,
        lot,
        {
          farm: directory.farm(product.maker),
          maker: directory.party(product.maker),
          carrier: directory.party(throwDice.pick(carriers)),
          shop: directory.party(throwDice.pick(shops)),
        },
        (index += 1),
      ),
    ),
  )
  return { actors: directory.actors, events }
}
