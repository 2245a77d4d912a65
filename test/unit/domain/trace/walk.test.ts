import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { EpcisEvent, ObjectEvent } from '../../../../domain/trace/event'
import { walk } from '../../../../domain/trace/walk'

const lot = 'https://id.gs1.org/01/06901234567892/10/A1'
const flour = 'https://id.gs1.org/01/06901234500014/10/F7'
const pallet = 'https://id.gs1.org/00/106141412345678908'

let count = 0
const when = (day: number, hour = 9) => ({
  eventTime: `2026-03-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00+08:00`,
  eventTimeZoneOffset: '+08:00',
})
const object = (
  day: number,
  bizStep: string,
  thing: string,
  more: Partial<ObjectEvent> = {},
): ObjectEvent => ({
  type: 'ObjectEvent',
  action: 'OBSERVE',
  eventID: `urn:uuid:${bizStep}-${day}-${(count += 1)}`,
  ...when(day),
  bizStep,
  quantityList: [{ epcClass: thing }],
  ...more,
})
const ship = (day: number, thing: string, from: string, to: string) =>
  object(day, 'shipping', thing, {
    bizLocation: { id: from },
    sourceList: [{ type: 'possessing_party', source: `${from}-owner` }],
    destinationList: [{ type: 'location', destination: to }],
  })
const receive = (day: number, thing: string, at: string) =>
  object(day, 'receiving', thing, {
    bizLocation: { id: at },
    destinationList: [{ type: 'possessing_party', destination: `${at}-owner` }],
  })
const bake: EpcisEvent = {
  type: 'TransformationEvent',
  eventID: 'urn:uuid:bake',
  ...when(5),
  bizStep: 'commissioning',
  inputQuantityList: [{ epcClass: flour, quantity: 50, uom: 'KGM' }],
  outputQuantityList: [{ epcClass: lot, quantity: 1_000 }],
}
const pack = (day: number, action: 'ADD' | 'DELETE', children: string[], parentID = pallet): EpcisEvent => ({
  type: 'AggregationEvent',
  eventID: `urn:uuid:pack-${action}-${day}-${(count += 1)}`,
  ...when(day),
  action,
  bizStep: action === 'ADD' ? 'packing' : 'unpacking',
  parentID,
  childEPCs: children,
})
const told = (events: readonly EpcisEvent[], start: string = lot) =>
  walk(events, start).steps.map(({ at, bizStep }) => `${at.slice(5, 10)} ${bizStep}`)

const whole: readonly EpcisEvent[] = [
  object(1, 'commissioning', flour, { action: 'ADD' }),
  ship(2, flour, 'mill', 'bakery'),
  receive(3, flour, 'bakery'),
  bake,
  pack(6, 'ADD', [lot]),
  ship(7, pallet, 'bakery', 'shop'),
  receive(8, pallet, 'shop'),
  pack(9, 'DELETE', [lot]),
  object(10, 'stocking', lot, { bizLocation: { id: 'shop' } }),
]

describe('a walk', () => {
  test('tells the chain from the raw material to the shelf', () => {
    const chain = walk(whole, lot)
    expect(chain.steps.map(({ title }) => title.zh)).toEqual([
      '赋码生产',
      '发货',
      '收货',
      '赋码生产',
      '装箱',
      '发货',
      '收货',
      '拆箱',
      '上架',
    ])
    expect(chain.steps[1]).toMatchObject({ placeId: 'mill', partyId: 'mill-owner', items: [flour] })
    expect(chain.steps[6]).toMatchObject({ placeId: 'shop', partyId: 'shop-owner', items: [pallet] })
    expect(chain).toMatchObject({ gaps: [], truncated: false })
  })

  test('leaves out what the container did before and after, and its other contents', () => {
    const others = [
      receive(4, pallet, 'elsewhere'),
      pack(6, 'ADD', ['urn:other']),
      object(7, 'sampling', 'urn:other'),
      ship(12, pallet, 'shop', 'depot'),
    ]
    expect(told([...others, ...whole])).toEqual(told(whole))
  })

  test('of a raw material does not tell what was made of it', () => {
    expect(told(whole, flour)).toEqual(['03-01 commissioning', '03-02 shipping', '03-03 receiving'])
  })

  test('of a case tells the history of what lies in it', () => {
    expect(told(whole, pallet)).toContain('03-01 commissioning')
    expect(told(whole, pallet)).toContain('03-07 shipping')
  })

  test('understands the vocabulary as addresses and as names', () => {
    const named = object(1, 'urn:epcglobal:cbv:bizstep:shipping', lot, {
      sourceList: [{ type: 'https://ref.gs1.org/cbv/SDT-possessing_party', source: 'maker' }],
    })
    expect(walk([named], lot).steps[0]).toMatchObject({
      bizStep: 'shipping',
      partyId: 'maker',
      title: { en: 'Shipped' },
    })
  })

  test('leaves out events in error, repeated events and events without a time', () => {
    const wrong = object(4, 'inspecting', lot)
    const declared = { ...wrong, errorDeclaration: { declarationTime: '2026-03-05T00:00:00Z' } }
    const undated = { ...object(4, 'inspecting', lot), eventTime: 'yesterday' }
    expect(told([...whole, ...whole, wrong, declared, undated])).toEqual(told(whole))
  })

  test('does not depend on the order of the events', () => {
    const expected = walk(whole, lot)
    fc.assert(
      fc.property(fc.shuffledSubarray([...whole], { minLength: whole.length }), (shuffled) => {
        expect(walk(shuffled, lot)).toEqual(expected)
      }),
    )
  })

  test('of an unknown thing is empty', () => {
    expect(walk(whole, 'urn:nothing')).toMatchObject({ steps: [], gaps: [], truncated: false })
  })

  test('ends on any tangle of containers and transformations', () => {
    const thing = fc.constantFrom('a', 'b', 'c', 'd')
    const day = fc.integer({ min: 1, max: 28 })
    const tangle = fc.array(
      fc.oneof(
        fc
          .tuple(day, fc.constantFrom('ADD' as const, 'DELETE' as const), thing, thing)
          .map(([at, action, parent, child]) => pack(at, action, [child], parent)),
        fc.tuple(day, thing, thing).map(([at, input, output]): EpcisEvent => ({
          type: 'TransformationEvent',
          eventID: `t${(count += 1)}`,
          ...when(at),
          inputEPCList: [input],
          outputEPCList: [output],
        })),
      ),
      { maxLength: 60 },
    )
    fc.assert(fc.property(tangle, (events) => expect(walk(events, 'a').truncated).toBe(false)))
  })
})

describe('gaps', () => {
  const gaps = (events: readonly EpcisEvent[], start = lot) =>
    walk(events, start).gaps.map(
      ({ kind, lastCustodianId, at }) => `${at.slice(5, 10)} ${kind} ${lastCustodianId}`,
    )

  test('a shipment without receipt names the last custodian', () => {
    const open = whole.filter(
      (event) => !(event.bizStep === 'receiving' && event.eventTime.includes('03-08')),
    )
    expect(gaps(open)).toEqual(['03-07 shipped-not-received bakery-owner'])
    expect(walk(open, lot).gaps[0]?.question.zh).toMatch(/？$/)
  })

  test('a receipt before its shipment is one question, not two', () => {
    expect(gaps([receive(3, lot, 'shop'), ship(4, lot, 'maker', 'shop')])).toEqual([
      '03-03 received-before-shipped maker-owner',
    ])
  })

  test('a lot sent to two shops asks only about the one that never received it', () => {
    const events = [
      ship(1, lot, 'maker', 'shop-a'),
      ship(2, lot, 'maker', 'shop-b'),
      receive(4, lot, 'shop-a'),
    ]
    expect(gaps(events)).toEqual(['03-02 shipped-not-received maker-owner'])
  })

  test('goods received, and passed on without receipt, ask about the last leg', () => {
    const events = [receive(2, lot, 'depot'), ship(3, lot, 'depot', 'shop')]
    expect(gaps(events)).toEqual(['03-03 shipped-not-received depot-owner'])
  })

  test('a cancelled shipment asks nothing', () => {
    expect(gaps([ship(1, lot, 'maker', 'shop'), object(2, 'void_shipping', lot)])).toEqual([])
  })

  test('a receipt without destinations still closes the leg it follows', () => {
    const plain = [
      object(1, 'shipping', lot),
      object(2, 'receiving', lot),
      object(3, 'shipping', lot),
      object(4, 'receiving', lot),
    ]
    expect(gaps(plain)).toEqual([])
    expect(gaps(plain.slice(0, 3))).toHaveLength(1)
  })
})

describe('a large chain', () => {
  test('of 20 000 events is walked whole', () => {
    const events = Array.from({ length: 10_000 }, (_, index) => [
      ship(1 + (index % 13), lot, 'maker', `shop-${index}`),
      receive(14 + (index % 13), lot, `shop-${index}`),
    ]).flat()
    const chain = walk(events, lot)
    expect(chain.steps).toHaveLength(20_000)
    expect(chain.gaps).toEqual([])
  })
})
