import { describe, expect, test } from '@jest/globals'
import type { ChainFacts } from '../../../../domain/trace/facts'
import type { EpcisEvent } from '../../../../domain/trace/event'
import { pointOfGeo, pointOfProvince } from '../../../../domain/regions/distance'
import { walk } from '../../../../domain/trace/walk'
import { now, object, pack, receive, sell, ship, transform, when } from './events'

const lot = 'lot'
const item = 'item-7'
const pallet = 'https://id.gs1.org/00/106141412345678908'

const chain = (events: readonly EpcisEvent[], start = lot, facts: Partial<ChainFacts> = {}) =>
  walk(events, start, { now, ...facts })
const gaps = (events: readonly EpcisEvent[], start = lot, facts: Partial<ChainFacts> = {}) =>
  chain(events, start, facts).gaps.map(
    ({ kind, lastCustodianId, at }) => `${at.slice(5, 10)} ${kind} ${lastCustodianId}`,
  )

test('every question is a question in both languages', () => {
  const events = [
    transform(1, ['flour'], [lot]),
    ship(2, lot, 'maker', 'shop'),
    sell(3, lot, 'shop'),
    pack(4, 'DELETE', pallet, [lot]),
  ]
  const found = chain(events, lot, { expiresOn: '2026-03-02', recalledOn: '2026-03-02' }).gaps
  expect(found.map(({ kind }) => kind)).toEqual([
    'unknown-input',
    'shipped-not-received',
    'sold-after-expiry',
    'sold-after-recall',
    'parent-without-child',
  ])
  for (const { question } of found) {
    expect(question.zh).toMatch(/？/)
    expect(question.en).toMatch(/\?$/)
  }
})

describe('a shipment', () => {
  test('without receipt names the last custodian', () => {
    expect(gaps([ship(7, lot, 'bakery', 'shop')])).toEqual(['03-07 shipped-not-received bakery-owner'])
  })

  test('asks nothing while the goods may be on the road, and says after how long it asks', () => {
    const sent = [ship(7, lot, 'bakery', 'shop')]
    const days = (count: number) => ({ now: Date.parse('2026-03-07T09:00:00+08:00') + count * 86_400_000 })
    expect(gaps(sent, lot, days(9.9))).toEqual([])
    expect(chain(sent, lot, days(10)).gaps[0]?.question.zh).toContain('10 天')
  })

  test('is asked about at once when the goods are seen elsewhere', () => {
    const events = [
      ship(7, lot, 'bakery', 'shop'),
      object(8, 'stocking', lot, { bizLocation: { id: 'shop' } }),
    ]
    const at = { now: Date.parse('2026-03-08T12:00:00+08:00') }
    expect(gaps(events, lot, at)).toEqual(['03-07 shipped-not-received bakery-owner'])
  })

  test('to two shops asks only about the one that never received it', () => {
    const events = [
      ship(1, lot, 'maker', 'shop-a'),
      ship(2, lot, 'maker', 'shop-b'),
      receive(4, lot, 'shop-a'),
    ]
    expect(gaps(events)).toEqual(['03-02 shipped-not-received maker-owner'])
  })

  test('after a receipt asks about the last leg', () => {
    expect(gaps([receive(2, lot, 'depot'), ship(3, lot, 'depot', 'shop')])).toEqual([
      '03-03 shipped-not-received depot-owner',
    ])
  })

  test('that was cancelled asks nothing', () => {
    expect(gaps([ship(1, lot, 'maker', 'shop'), object(2, 'void_shipping', lot)])).toEqual([])
  })

  test('without destinations is closed by the receipt it precedes', () => {
    const plain = ['shipping', 'receiving', 'shipping', 'receiving'].map((step, at) =>
      object(at + 1, step, lot),
    )
    expect(gaps(plain)).toEqual([])
    expect(gaps(plain.slice(0, 3))).toHaveLength(1)
  })

  test('declared in error is no gap, and the event that corrects it counts', () => {
    const wrong = ship(1, lot, 'maker', 'nowhere')
    const right = ship(1, lot, 'maker', 'shop')
    const declared = {
      ...wrong,
      errorDeclaration: { declarationTime: '2026-03-02T00:00:00Z', correctiveEventIDs: [right.eventID] },
    }
    expect(gaps([wrong, right, declared, receive(2, lot, 'shop')])).toEqual([])
    expect(gaps([declared, wrong])).toEqual([])
  })
})

test('a receipt before its shipment is one question, not two', () => {
  expect(gaps([receive(3, lot, 'shop'), ship(4, lot, 'maker', 'shop')])).toEqual([
    '03-03 received-before-shipped maker-owner',
  ])
})

describe('a container', () => {
  test('from which comes what was never put in', () => {
    expect(gaps([pack(2, 'DELETE', pallet, [lot])])).toEqual(['03-02 parent-without-child null'])
  })

  test('that was packed asks nothing', () => {
    expect(gaps([pack(1, 'ADD', pallet, [lot]), pack(2, 'DELETE', pallet, [lot])])).toEqual([])
  })

  test('that is received, and nobody packed it', () => {
    expect(gaps([receive(2, pallet, 'shop')], pallet)).toEqual(['03-02 parent-without-child shop-owner'])
    expect(gaps([pack(1, 'ADD', pallet, [lot]), receive(2, pallet, 'shop')], pallet)).toEqual([])
  })
})

describe('an input', () => {
  test('that has no events is asked about, with the maker', () => {
    const made = transform(5, ['flour', 'sugar'], [lot], {
      sourceList: [{ type: 'possessing_party', source: 'baker' }],
    })
    const events = [object(1, 'commissioning', 'flour', { action: 'ADD' }), made]
    expect(gaps(events)).toEqual(['03-05 unknown-input baker'])
    expect(chain(events).gaps[0]?.question.zh).toContain('1 种')
    expect(gaps([...events, object(2, 'commissioning', 'sugar', { action: 'ADD' })])).toEqual([])
  })
})

describe('a sale', () => {
  test('of one serial number twice is asked about, with who sold it first', () => {
    const first = { ...sell(3, item, 'shop-a'), sourceList: [{ type: 'owning_party', source: 'a' }] }
    expect(gaps([first, sell(9, item, 'shop-b')], item)).toEqual(['03-09 sold-twice a'])
  })

  test('recorded twice, or after a return, is not', () => {
    const sale = sell(3, item, 'shop')
    expect(gaps([sale, { ...sale, eventID: 'urn:again' }], item)).toEqual([])
    expect(gaps([sale, object(4, 'returning', item), sell(5, item, 'shop')], item)).toEqual([])
  })

  test('of a lot again and again is nothing to ask about', () => {
    expect(gaps([sell(3, lot, 'shop'), sell(4, lot, 'shop')])).toEqual([])
  })

  test('after the last day or a recall is asked about, on that day it is not', () => {
    const sold = [sell(3, lot, 'shop')]
    expect(gaps(sold, lot, { expiresOn: '2026-03-02' })).toEqual(['03-03 sold-after-expiry null'])
    expect(gaps(sold, lot, { recalledOn: '2026-03-01' })).toEqual(['03-03 sold-after-recall null'])
    expect(gaps(sold, lot, { expiresOn: '2026-03-03', recalledOn: '2026-03-03' })).toEqual([])
  })

  test('late in the evening is on its own day in China', () => {
    const late = { ...sell(3, lot, 'shop'), eventTime: '2026-03-02T17:00:00Z' }
    expect(gaps([late], lot, { expiresOn: '2026-03-02' })).toHaveLength(1)
  })
})

describe('speed', () => {
  const pointOf = (id: string) =>
    pointOfGeo(id) ?? (id.startsWith('province ') ? pointOfProvince(id.slice(9)) : null)
  const seen = (hour: number, place: string) =>
    object(3, 'inspecting', item, { ...when(3, hour), bizLocation: { id: place } })

  test('that nothing has is asked about, with the limit in words', () => {
    const events = [seen(9, 'geo:26.08,119.30'), seen(10, 'geo:45.80,126.53')]
    expect(gaps(events, item, { pointOf })).toEqual(['03-03 impossible-speed null'])
    expect(chain(events, item, { pointOf }).gaps[0]?.question.zh).toMatch(/22\d\d 公里.*1 小时.*1000 公里/)
  })

  test('that a lorry has is not, nor what may be next door', () => {
    expect(gaps([seen(9, 'geo:26.08,119.30'), seen(12, 'geo:26.5,119.5')], item, { pointOf })).toEqual([])
    expect(gaps([seen(9, 'province 35'), seen(10, 'province 36')], item, { pointOf })).toEqual([])
  })

  test('between provinces far apart is asked about', () => {
    expect(gaps([seen(9, 'province 46'), seen(10, 'province 23')], item, { pointOf })).toHaveLength(1)
  })

  test('of a lot is looked at between a shipment and its receipt only', () => {
    const [north, south] = ['province 23', 'province 46']
    const leg = [
      { ...ship(3, lot, north, south), ...when(3, 9) },
      { ...receive(3, lot, south), ...when(3, 10) },
    ]
    expect(gaps(leg, lot, { pointOf })).toEqual([`03-03 impossible-speed ${north}-owner`])
    const inTwoPlaces = [
      object(3, 'stocking', lot, { ...when(3, 9), bizLocation: { id: north } }),
      object(3, 'stocking', lot, { ...when(3, 10), bizLocation: { id: south } }),
    ]
    expect(gaps(inTwoPlaces, lot, { pointOf })).toEqual([])
  })

  test('of places nobody knows asks nothing', () => {
    expect(gaps([seen(9, 'somewhere'), seen(9, 'elsewhere')], item, { pointOf })).toEqual([])
  })
})
