import { gtinCheckDigit } from '../../../domain/codes/check-digits'
import type { EpcisEvent } from '../../../domain/trace/event'

/** The events of the bench: usual lots of ten events each, and one large lot. */

const link = 'https://id.gs1.org'
const START_MS = Date.parse('2018-01-01T00:00:00Z')
/** Between two events: long enough for any way. */
const TICK_MS = 30 * 3_600_000

/** Lots of one product. */
const LOTS_OF_PRODUCT = 50
/** Firms of each kind that stand in the chains. */
export const FIRMS = 2_000

export const usualEvents = 10
/** 20 of its making over six levels and 495 pallets with four events each. */
export const largeEvents = 2_000
const PALLETS = 495

const checked = (body: string) => body + (gtinCheckDigit(body) ?? '')
/** GS1 keeps prefix 952 for demonstrations. */
export const gtinOf = (product: number) => checked(`0952${String(product).padStart(9, '0')}`)
const ssccOf = (number: number) => `${link}/00/${checked(`0952${String(number).padStart(13, '0')}`)}`
const lotAt = (gtin: string, lot: string) => `${link}/01/${gtin}/10/${lot}`
export const partyOf = (firm: number) =>
  `${link}/417/${checked(`952${String(firm % FIRMS).padStart(9, '0')}`)}`
export const placeOf = (firm: number) =>
  `${link}/414/${checked(`952${String(firm % FIRMS).padStart(9, '0')}`)}`

export interface BenchLot {
  readonly gtin: string
  readonly lot: string
}

export const largeLot: BenchLot = { gtin: gtinOf(999_999), lot: 'LARGE' }
export const usualLot = (number: number): BenchLot => ({
  gtin: gtinOf(Math.floor(number / LOTS_OF_PRODUCT)),
  lot: `L${number}`,
})

/** Events of one lot, in the order of time; ids are made of a number that counts on. */
class Teller {
  readonly events: EpcisEvent[] = []

  constructor(
    private readonly firstId: number,
    private readonly beginMs: number,
  ) {}

  tell(firm: number, bizStep: string, rest: object): void {
    const at = new Date(this.beginMs + this.events.length * TICK_MS).toISOString()
    const number = String(this.firstId + this.events.length).padStart(12, '0')
    const event: unknown = {
      eventID: `urn:uuid:be9c0000-0000-7000-8000-${number}`,
      eventTime: at,
      eventTimeZoneOffset: '+08:00',
      recordTime: at,
      bizStep: `https://ref.gs1.org/cbv/BizStep-${bizStep}`,
      readPoint: { id: placeOf(firm) },
      bizLocation: { id: placeOf(firm) },
      ...rest,
    }
    this.events.push(event as EpcisEvent)
  }

  make(firm: number, inputs: readonly string[], output: string): void {
    this.tell(firm, 'commissioning', {
      type: 'TransformationEvent',
      inputQuantityList: inputs.map((epcClass) => ({ epcClass, quantity: 120, uom: 'KGM' })),
      outputQuantityList: [{ epcClass: output, quantity: 240 }],
      ilmd: { lotNumber: output.slice(-8) },
    })
  }

  grow(firm: number, thing: string): void {
    this.tell(firm, 'commissioning', {
      type: 'ObjectEvent',
      action: 'ADD',
      quantityList: [{ epcClass: thing, quantity: 120, uom: 'KGM' }],
      bizTransactionList: [{ type: 'cert', bizTransaction: `urn:bench:certificate:${this.firstId}` }],
    })
  }

  look(firm: number, bizStep: string, thing: string): void {
    this.tell(firm, bizStep, {
      type: 'ObjectEvent',
      action: 'OBSERVE',
      quantityList: [{ epcClass: thing, quantity: 240 }],
    })
  }

  pack(firm: number, action: 'ADD' | 'DELETE', pallet: string, thing: string): void {
    this.tell(firm, action === 'ADD' ? 'packing' : 'unpacking', {
      type: 'AggregationEvent',
      action,
      parentID: pallet,
      childQuantityList: [{ epcClass: thing, quantity: 24 }],
    })
  }

  move(bizStep: 'shipping' | 'receiving', at: number, from: number, to: number, pallet: string): void {
    this.tell(at, bizStep, {
      type: 'ObjectEvent',
      action: 'OBSERVE',
      epcList: [pallet],
      sourceList: [{ type: 'https://ref.gs1.org/cbv/SDT-possessing_party', source: partyOf(from) }],
      destinationList: [
        { type: 'https://ref.gs1.org/cbv/SDT-possessing_party', destination: partyOf(to) },
        { type: 'https://ref.gs1.org/cbv/SDT-location', destination: placeOf(to) },
      ],
      sensorElementList: [
        { sensorReport: [{ type: 'gs1:Temperature', minValue: 2, maxValue: 6, uom: 'CEL' }] },
      ],
    })
  }
}

/** @param number from 0; its events take the ids from `number * usualEvents` on */
export function usualLotEvents(number: number): readonly EpcisEvent[] {
  const { gtin, lot } = usualLot(number)
  const [thing, raw] = [lotAt(gtin, lot), lotAt(gtin, `RAW${lot}`)]
  const pallet = ssccOf(number)
  const [farm, maker, carrier, shop] = [number, number + 7, number + 501, number + 1_003]
  const teller = new Teller(number * usualEvents, START_MS + number * 60_000)
  teller.grow(farm, raw)
  teller.make(maker, [raw], thing)
  teller.look(maker, 'inspecting', thing)
  teller.pack(maker, 'ADD', pallet, thing)
  teller.move('shipping', maker, maker, carrier, pallet)
  teller.move('receiving', carrier, maker, carrier, pallet)
  teller.move('shipping', carrier, carrier, shop, pallet)
  teller.move('receiving', shop, carrier, shop, pallet)
  teller.pack(shop, 'DELETE', pallet, thing)
  teller.look(shop, 'stocking', thing)
  return teller.events
}

/** Six levels: three raw materials become one another four times and then the lot, which goes out on 495 pallets. */
export function largeLotEvents(firstId: number): readonly EpcisEvent[] {
  const { gtin, lot } = largeLot
  const thing = lotAt(gtin, lot)
  const at = (level: number, part: number) => lotAt(gtin, `LEVEL${level}-${part}`)
  const teller = new Teller(firstId, START_MS)
  for (let part = 0; part < 3; part += 1) teller.grow(part, at(5, part))
  for (let level = 4; level >= 1; level -= 1)
    for (let part = 0; part < 3; part += 1)
      teller.make(level * 3 + part, [at(level + 1, part), at(level + 1, (part + 1) % 3)], at(level, part))
  teller.make(100, [at(1, 0), at(1, 1), at(1, 2)], thing)
  for (let look = 0; look < 4; look += 1) teller.look(100, 'inspecting', thing)
  for (let number = 0; number < PALLETS; number += 1) {
    const pallet = ssccOf(900_000_000 + number)
    const shop = 200 + number
    teller.pack(100, 'ADD', pallet, thing)
    teller.move('shipping', 100, 100, shop, pallet)
    teller.move('receiving', shop, 100, shop, pallet)
    teller.pack(shop, 'DELETE', pallet, thing)
  }
  return teller.events
}
