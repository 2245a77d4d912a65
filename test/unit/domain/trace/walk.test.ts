import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { EpcisEvent } from '../../../../domain/trace/event'
import { walk as walkAt } from '../../../../domain/trace/walk'
import { now, object, pack, receive, ship, transform } from './events'

const lot = 'https://id.gs1.org/01/06901234567892/10/A1'
const flour = 'https://id.gs1.org/01/06901234500014/10/F7'
const pallet = 'https://id.gs1.org/00/106141412345678908'

const walk = (events: readonly EpcisEvent[], start: string) => walkAt(events, start, { now })
const bake = transform(5, [flour], [lot])
const told = (events: readonly EpcisEvent[], start: string = lot) =>
  walk(events, start).steps.map(({ at, bizStep }) => `${at.slice(5, 10)} ${bizStep}`)

const whole: readonly EpcisEvent[] = [
  object(1, 'commissioning', flour, { action: 'ADD' }),
  ship(2, flour, 'mill', 'bakery'),
  receive(3, flour, 'bakery'),
  bake,
  pack(6, 'ADD', pallet, [lot]),
  ship(7, pallet, 'bakery', 'shop'),
  receive(8, pallet, 'shop'),
  pack(9, 'DELETE', pallet, [lot]),
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
      pack(6, 'ADD', pallet, ['urn:other']),
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
          .map(([at, action, parent, child]) => pack(at, action, parent, [child])),
        fc.tuple(day, thing, thing).map(([at, input, output]) => transform(at, [input], [output])),
      ),
      { maxLength: 60 },
    )
    fc.assert(fc.property(tangle, (events) => expect(walk(events, 'a').truncated).toBe(false)))
  })
})
