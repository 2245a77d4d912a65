import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { itemFinding, itemLimit } from '../../../../domain/trace/item-finding'

const on = (day: number) => `2026-11-${String(day).padStart(2, '0')}`

describe('look-ups of one item', () => {
  test('a first one says so and promises nothing', () => {
    const { level, text } = itemFinding([{ on: on(1), region: '3501', n: 1 }])
    expect(level).toBe('first')
    expect(`${text.zh}${text.en}`).not.toMatch(/正品|真品|is genuine|authentic/)
    expect(itemLimit.zh).toContain('不能证明真伪')
  })

  test('several in one city over days are told without alarm', () => {
    const found = itemFinding([
      { on: on(3), region: '3501', n: 2 },
      { on: on(1), region: '3501', n: 1 },
    ])
    expect(found).toMatchObject({ level: 'again', total: 3, firstOn: on(1) })
    expect(found.places).toEqual([{ region: '3501', n: 3, firstOn: on(1), lastOn: on(3) }])
  })

  test('look-ups without a city never make a warning, however many', () => {
    expect(itemFinding([{ on: on(1), region: null, n: 900 }]).level).toBe('again')
  })

  test.each([
    ['two cities on one day', [1, 1], 'spread'],
    ['two cities on two days: a parcel travels', [1, 2], 'again'],
    ['three cities on three days', [1, 2, 3], 'spread'],
  ] as const)('%s', (_what, days, level) => {
    const cities = ['3501', '1401', '1101']
    const queries = days.map((day, at) => ({ on: on(day), region: cities[at] ?? null, n: 1 }))
    expect(itemFinding(queries).level).toBe(level)
  })

  test('the order in which they come does not matter, and nothing is lost', () => {
    const query = fc.record({
      on: fc.integer({ min: 1, max: 28 }).map(on),
      region: fc.constantFrom(null, '3501', '1401', '1101', '4401'),
      n: fc.integer({ min: 1, max: 9 }),
    })
    const unlike = fc.uniqueArray(query, { minLength: 1, selector: (each) => `${each.on} ${each.region}` })
    fc.assert(
      fc.property(unlike, (queries) => {
        const found = itemFinding(queries)
        expect(itemFinding([...queries].reverse())).toEqual(found)
        expect(found.places.reduce((sum, { n }) => sum + n, 0)).toBe(found.total)
      }),
    )
  })
})
