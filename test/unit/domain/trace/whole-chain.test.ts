import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { EpcisEvent } from '../../../../domain/trace/event'
import { walk as walkAt } from '../../../../domain/trace/walk'
import { now, object, pack, receive, sell, ship, transform, when } from './events'

const walk = (events: readonly EpcisEvent[], start: string) => walkAt(events, start, { now })

const pallet = 'https://id.gs1.org/00/106141412345678908'
const truck = 'https://id.gs1.org/00/006141410000000013'

/** Milk becomes cheese, cheese becomes pizza, pizza goes on a pallet, the pallet on a truck, to two shops. */
const world: readonly EpcisEvent[] = [
  object(1, 'commissioning', 'milk', { action: 'ADD', bizLocation: { id: 'farm' } }),
  ship(2, 'milk', 'farm', 'dairy'),
  receive(3, 'milk', 'dairy'),
  transform(4, ['milk'], ['cheese'], { bizLocation: { id: 'dairy' } }),
  ship(5, 'cheese', 'dairy', 'bakery'),
  receive(6, 'cheese', 'bakery'),
  transform(7, ['cheese'], ['pizza'], { bizLocation: { id: 'bakery' } }),
  pack(8, 'ADD', pallet, ['pizza']),
  pack(9, 'ADD', truck, [pallet]),
  ship(10, truck, 'bakery', 'shop'),
  receive(11, truck, 'shop'),
  pack(12, 'DELETE', truck, []),
  pack(13, 'DELETE', pallet, ['pizza']),
  object(14, 'stocking', 'pizza', {
    bizLocation: { id: 'shop' },
    quantityList: [{ epcClass: 'pizza', quantity: 40 }],
  }),
  { ...sell(15, 'pizza', 'shop'), quantityList: [{ epcClass: 'pizza', quantity: 3 }] },
  ship(20, truck, 'shop', 'depot'),
  receive(21, truck, 'depot'),
]

describe('onward', () => {
  test('from the raw material to the till, by what was made of it and the containers of that', () => {
    const { onward, steps } = walk(world, 'milk')
    expect(onward.made).toEqual(['cheese', 'pizza'])
    expect(onward.containers).toBe(2)
    expect(onward.places.map(({ placeId, isSale }) => `${placeId}${isSale ? ' sale' : ''}`)).toEqual([
      'dairy',
      'bakery',
      'shop',
      'shop sale',
    ])
    expect(onward.sold).toEqual({ times: 1, pieces: 3 })
    expect(steps).toHaveLength(3)
  })

  test('of a case follows what lay in it after it was opened', () => {
    expect(walk(world, pallet).onward).toMatchObject({ sold: { times: 1 }, made: [] })
  })

  test('a sale without a number of pieces is counted, its pieces are not invented', () => {
    expect(walk([...world, sell(16, 'pizza', 'shop')], 'milk').onward.sold).toEqual({
      times: 2,
      pieces: null,
    })
  })

  test('nothing sold is said as nothing known', () => {
    expect(walk(world.slice(0, 3), 'milk').onward).toMatchObject({ sold: null, made: [], containers: 0 })
  })
})

describe('the graph', () => {
  const { graph } = walk(world, 'pizza')

  test('has every thing with its distance from the start, its times and its places', () => {
    expect(graph.nodes.map(({ id, level }) => `${level} ${id}`)).toEqual([
      `0 ${truck}`,
      `0 ${pallet}`,
      '0 pizza',
      '1 cheese',
      '2 milk',
    ])
    expect(graph.nodes.find(({ id }) => id === 'cheese')).toMatchObject({
      firstAt: '2026-03-04T01:00:00.000Z',
      lastAt: '2026-03-07T01:00:00.000Z',
      placeIds: ['dairy', 'bakery'],
    })
  })

  test('binds inputs to outputs, and contents to containers until they were taken out', () => {
    expect(graph.edges.map(({ kind, from, to, until }) => [kind, from, to, until?.slice(5, 10)])).toEqual([
      ['made-from', 'milk', 'cheese', undefined],
      ['made-from', 'cheese', 'pizza', undefined],
      ['packed-in', 'pizza', pallet, '03-13'],
      ['packed-in', pallet, truck, '03-12'],
    ])
  })
})

describe('custody', () => {
  const held = (events: readonly EpcisEvent[], start: string) =>
    walkAt(events, start, { now, holderOf: (id) => id.replace('-owner', '') })
      .custody.filter(({ isDeclared }) => isDeclared)
      .map(({ holderId, from, to }) => `${holderId} ${from.slice(8, 10)}–${to?.slice(8, 10) ?? ''}`)

  test('goes from party to party by their own declarations', () => {
    expect(held(world, 'pizza')).toEqual([
      'farm-owner 01–02',
      'dairy-owner 03–05',
      'bakery-owner 06–10',
      'shop-owner 11–',
    ])
  })

  test('stays open where nobody says that the goods were handed on', () => {
    expect(held([receive(1, 'lot', 'a'), receive(5, 'lot', 'b')], 'lot')).toEqual([
      'a-owner 01–',
      'b-owner 05–',
    ])
  })

  test('of one holder that has the goods twice is told twice', () => {
    const events = [
      receive(1, 'lot', 'a'),
      ship(2, 'lot', 'a', 'b'),
      receive(3, 'lot', 'b'),
      ship(4, 'lot', 'b', 'a'),
      receive(5, 'lot', 'a'),
    ]
    expect(held(events, 'lot')).toEqual(['a-owner 01–02', 'b-owner 03–04', 'a-owner 05–'])
  })

  test('names the events it rests on, and a place where no party is declared', () => {
    const { custody } = walk(world, 'milk')
    expect(custody[0]).toMatchObject({ holderId: 'farm', isDeclared: false, eventIDs: [world[0]?.eventID] })
  })
})

describe('what is missing', () => {
  const missing = (events: readonly EpcisEvent[], start: string) =>
    walk(events, start).missing.map(({ zh }) => zh)

  test('is said: the origin, parties, places, records in error and without a time', () => {
    const bare = object(2, 'inspecting', 'lot')
    const wrong = { ...bare, eventID: 'w', errorDeclaration: { declarationTime: '2026-03-05T00:00:00Z' } }
    const undated = { ...bare, eventID: 'u', eventTime: 'yesterday' }
    expect(missing([bare, wrong, undated], 'lot')).toEqual([
      expect.stringContaining('没有它在哪里生产'),
      '1 步里有 1 步没有写明经手人。',
      '1 步里有 1 步没有写明地点。',
      expect.stringContaining('1 条记录已被申报有误'),
      expect.stringContaining('1 条记录的时间读不懂'),
    ])
  })

  test('of a thing nothing is known of is nothing to say', () => {
    expect(missing(world, 'unknown')).toEqual([])
  })
})

test('a time without a zone is in the zone of the event, not of the machine', () => {
  const plain = {
    ...object(1, 'inspecting', 'lot'),
    eventTime: '2026-03-01T09:00:00',
    eventTimeZoneOffset: '-05:00',
  }
  expect(walk([plain], 'lot').steps[0]?.at).toBe('2026-03-01T14:00:00.000Z')
})

test('a transformation told in parts is one', () => {
  const parts = [
    object(1, 'commissioning', 'flour', { action: 'ADD' }),
    transform(2, ['flour'], [], { transformationID: 'bake' }),
    transform(3, [], ['bread'], { transformationID: 'bake' }),
  ]
  expect(walk(parts, 'bread').items).toContain('flour')
  expect(walk(parts, 'flour').onward.made).toEqual(['bread'])
})

test('a pallet that comes twice shows its trips with the lot and none in between', () => {
  const events = [
    pack(1, 'ADD', pallet, ['lot']),
    receive(2, pallet, 'a'),
    pack(3, 'DELETE', pallet, ['lot']),
    receive(5, pallet, 'elsewhere'),
    pack(7, 'ADD', pallet, ['lot']),
    receive(8, pallet, 'b'),
    pack(9, 'DELETE', pallet, []),
  ]
  expect(walk(events, 'lot').steps.map(({ placeId }) => placeId)).toEqual([null, 'a', null, null, 'b', null])
})

describe('any tangle of events', () => {
  const thing = fc.constantFrom('a', 'b', 'item-c', 'item-d', pallet)
  const day = fc.integer({ min: 1, max: 28 })
  const place = fc.constantFrom('x', 'y', 'geo:26,119', 'geo:45,126')
  const event: fc.Arbitrary<EpcisEvent> = fc.oneof(
    fc
      .tuple(day, fc.constantFrom('ADD' as const, 'DELETE' as const), thing, thing)
      .map(([at, action, parent, child]) => pack(at, action, parent, [child])),
    fc.tuple(day, thing, thing).map(([at, input, output]) => transform(at, [input], [output])),
    fc.tuple(day, thing, place, place).map(([at, what, from, to]) => ship(at, what, from, to)),
    fc.tuple(day, thing, place).map(([at, what, where]) => receive(at, what, where)),
    fc.tuple(day, thing, place).map(([at, what, where]) => sell(at, what, where)),
    fc.tuple(day, thing).map(([at, what]) => ({
      ...object(at, 'inspecting', what),
      errorDeclaration: { declarationTime: when(at).eventTime },
    })),
  )
  const tangle = fc.array(event, { maxLength: 40 })

  test('is walked to its end', () => {
    fc.assert(fc.property(tangle, (events) => expect(walk(events, 'a').truncated).toBe(false)))
  })

  test('gives the same answer in any order and with repeats', () => {
    const shuffled = tangle.chain((events) =>
      fc.tuple(
        fc.constant(events),
        fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 }),
      ),
    )
    fc.assert(
      fc.property(shuffled, ([events, again]) => {
        expect(walk(again, 'a')).toEqual(walk(events, 'a'))
      }),
    )
  })

  test('under one id with different bytes counts once, whichever comes first', () => {
    const [one, other] = [receive(3, 'a', 'x'), receive(4, 'a', 'y')]
    const twin = { ...other, eventID: one.eventID }
    expect(walk([one, twin], 'a')).toEqual(walk([twin, one], 'a'))
    const later = { ...one, recordTime: '2026-03-09T00:00:00Z' }
    expect(walk([later, twin], 'a').steps[0]?.placeId).toBe('x')
  })
})

describe('100 000 events of one lot', () => {
  const many = (make: (n: number) => readonly EpcisEvent[]) =>
    Array.from({ length: 25_000 }, (_, n) => make(n)).flat()
  const numbered = (n: number) => `https://id.gs1.org/00/${String(n).padStart(18, '0')}`
  const shapes: Readonly<Record<string, readonly EpcisEvent[]>> = {
    'each on its own pallet': many((n) => [
      pack(1, 'ADD', numbered(n), ['lot']),
      ship(2, numbered(n), 'maker', `shop-${n}`),
      receive(3, numbered(n), `shop-${n}`),
      pack(4, 'DELETE', numbered(n), ['lot']),
    ]),
    'on one pallet again and again': many((n) => {
      const at = { eventTime: new Date(Date.parse('2026-01-01') + n * 600_000).toISOString() }
      return [
        { ...pack(1, 'ADD', pallet, ['lot']), ...at },
        { ...ship(1, pallet, 'maker', 'shop'), ...at },
        { ...receive(1, pallet, 'shop'), ...at },
        { ...pack(1, 'DELETE', pallet, ['lot']), ...at },
      ]
    }),
    'made of 50 000 inputs': many((n) => [
      object(1, 'commissioning', `in-${n}`, { action: 'ADD' }),
      object(1, 'commissioning', `in2-${n}`, { action: 'ADD' }),
      transform(2, [`in-${n}`], ['lot']),
      transform(2, [`in2-${n}`], ['lot']),
    ]),
  }

  test.each(Object.keys(shapes))(
    '%s are walked in time that grows with their number',
    (shape) => {
      const events = shapes[shape] ?? []
      expect(walk(events, 'lot').readings).toHaveLength(100_000)
    },
    // A walk that grows with the square of their number takes many minutes; `bench:trace` measures it.
    60_000,
  )
})
