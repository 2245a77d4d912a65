import type { LicenceRecord } from '../../../domain/credit/record'
import type { EpcisEvent } from '../../../domain/trace/event'
import { writeMerchants } from '../../../server/credit/merchant.writer'
import { systemClock } from '../../../server/db/clock.port'
import type { Store } from '../../../server/db/store'
import {
  insertActors,
  insertEvents,
  insertLots,
  insertProducts,
  insertRecalls,
} from '../../../server/trace/trace-seed.service'

/** One juice, its maker, two lots and a chain: small enough to know by heart. */
export const gtin = '06901234567892'
export const makerUscc = '91350100MA2Y0000XP'
export const licenceNumber = 'SC10635010000015'
const asOfAt = '2026-11-01T00:00:00.000Z'
const link = 'https://id.gs1.org'
const lotOf = (lot: string) => `${link}/01/${gtin}/10/${lot}`
const place = (name: string) => `${link}/414/${name}`

function licence(): LicenceRecord {
  return {
    id: 'licence-juice',
    kind: 'licence',
    source: '示例',
    asOfAt,
    authority: '示例局',
    decidedOn: '2024-01-10',
    publishedOn: '2024-01-12',
    certificate: '食品生产许可证',
    number: licenceNumber,
    docNo: null,
    content: '饮料',
    validFrom: '2024-01-10',
    validTo: '2029-01-09',
    state: 'valid',
  }
}

type Common = Pick<
  EpcisEvent,
  'eventID' | 'eventTime' | 'eventTimeZoneOffset' | 'bizStep' | 'readPoint' | 'bizLocation'
>

function at(day: number, eventID: string, bizStep: string, where: string): Common {
  return {
    eventID: `urn:test:${eventID}`,
    eventTime: `2026-10-${String(day).padStart(2, '0')}T08:00:00+08:00`,
    eventTimeZoneOffset: '+08:00',
    bizStep,
    bizLocation: { id: place(where) },
  }
}

/** Fruit is pressed into lot A; A goes on a pallet, by lorry to the shop; B is made and never arrives. */
const events: EpcisEvent[] = [
  {
    ...at(1, 'harvest', 'commissioning', 'farm'),
    type: 'ObjectEvent',
    action: 'ADD',
    quantityList: [{ epcClass: 'urn:epc:class:lgtin:6901234.056788.FRUIT', quantity: 90, uom: 'KGM' }],
    bizTransactionList: [{ type: 'cert', bizTransaction: 'urn:test:cert:C-77' }],
  },
  {
    ...at(3, 'press', 'commissioning', 'plant'),
    type: 'TransformationEvent',
    inputQuantityList: [{ epcClass: 'urn:epc:class:lgtin:6901234.056788.FRUIT', quantity: 90, uom: 'KGM' }],
    outputQuantityList: [{ epcClass: lotOf('A'), quantity: 300 }],
  },
  {
    ...at(4, 'pack', 'packing', 'plant'),
    type: 'AggregationEvent',
    action: 'ADD',
    // The same pallet as below in its other spelling.
    parentID: 'urn:epc:id:sscc:6901234.0000000012',
    childQuantityList: [{ epcClass: lotOf('A'), quantity: 300 }],
  },
  {
    ...at(5, 'ship', 'shipping', 'plant'),
    type: 'ObjectEvent',
    action: 'OBSERVE',
    epcList: [`${link}/00/069012340000000122`],
    sourceList: [{ type: 'possessing_party', source: `${link}/417/maker` }],
    destinationList: [{ type: 'location', destination: place('shop') }],
    sensorElementList: [{ sensorReport: [{ type: 'Temperature', minValue: 2, maxValue: 6, uom: 'CEL' }] }],
  },
  {
    ...at(6, 'receive', 'receiving', 'shop'),
    type: 'ObjectEvent',
    action: 'OBSERVE',
    epcList: [`${link}/00/069012340000000122`],
  },
  {
    ...at(7, 'make-b', 'commissioning', 'plant'),
    type: 'ObjectEvent',
    action: 'ADD',
    quantityList: [{ epcClass: lotOf('B'), quantity: 10 }],
  },
  {
    ...at(8, 'ship-b', 'shipping', 'plant'),
    type: 'ObjectEvent',
    action: 'OBSERVE',
    quantityList: [{ epcClass: lotOf('B'), quantity: 10 }],
    sourceList: [{ type: 'possessing_party', source: `${link}/417/maker` }],
    destinationList: [{ type: 'location', destination: place('shop') }],
  },
]

export async function fillJuiceWorld(store: Store): Promise<void> {
  await writeMerchants(store, systemClock, async (writer) => {
    await writer.put([
      {
        uscc: makerUscc,
        name: '福州示例果汁有限公司',
        otherNames: [],
        phone: null,
        status: 'active',
        regionCode: '350100',
        registeredOn: '2020-01-01',
        isUsccConsistent: false,
        type: '有限责任公司',
        legalRepresentative: null,
        registeredCapital: null,
        scope: null,
        address: null,
        isSoleTrader: false,
        authority: null,
        source: '示例',
        asOfAt,
      },
    ])
    await writer.putRecord(makerUscc, licence())
  })
  const product = {
    brand: '示例',
    spec: '1 L',
    category: '饮料',
    net_content: '1 L',
    source: '示例',
    as_of_at: asOfAt,
  }
  await insertProducts(store.db, [
    { ...product, gtin, name: '示例橙汁', maker_uscc: makerUscc, licence_number: licenceNumber },
    { ...product, gtin: '00000096385074', name: '示例糖果', maker_uscc: null, licence_number: null },
  ])
  await insertLots(store.db, [
    { gtin, lot: 'A', produced_on: '2026-10-03', expires_on: '2026-11-22' },
    { gtin, lot: 'B', produced_on: '2026-10-07', expires_on: '2027-10-07' },
  ])
  const recall = { gtin, reason: '异物', action: '停止食用', published_on: '2026-11-02', source: '示例' }
  await insertRecalls(store.db, [
    { ...recall, id: 'recall-a', title: '召回 A 批', lots: ['A'] },
    { ...recall, id: 'recall-all', title: '召回全部', published_on: '2026-11-01', lots: null },
  ])
  await insertActors(store.db, [
    { id: place('plant'), name: '示例果汁厂', region: '福州市', uscc: makerUscc },
    { id: `${link}/417/maker`, name: '福州示例果汁有限公司', region: '福州市', uscc: makerUscc },
  ])
  await insertEvents(store.db, events)
  await insertEvents(store.db, events)
}
