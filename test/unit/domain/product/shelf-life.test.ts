import { describe, expect, test } from '@jest/globals'
import { recognise } from '../../../../domain/codes/recognise'
import { codeDatesOf, codeDay, pickDates } from '../../../../domain/product/code-dates'
import { shelfLifeOf, type ShelfLifeInput } from '../../../../domain/product/shelf-life'

const today = '2026-11-23'
const lifeOf = (input: Partial<ShelfLifeInput>) =>
  shelfLifeOf({ dates: {}, lot: null, shelfLifeDays: null, today, ...input })

describe('the days of a code', () => {
  test.each([
    ['(01)06901234567892(11)260101(15)270100(10)A', { produced: '260101', bestBefore: '270100' }],
    ['https://id.gs1.org/01/06901234567892/10/A?17=271231', { expires: '271231' }],
    ['(01)06901234567892(16)261130', { sellBy: '261130' }],
    ['06901234567892', {}],
  ])('are read from %s', (text, dates) => {
    expect(codeDatesOf(recognise(text, { today }).candidates[0]?.parts ?? [])).toEqual(dates)
  })

  test('that are not six digits are left out', () => {
    const written: Record<string, string> = { produced: '2026-01-01', bestBefore: '2712', expires: '271231' }
    expect(pickDates((name) => written[name])).toEqual({ expires: '271231' })
  })

  test.each([
    ['261123', { from: '2026-11-23', to: '2026-11-23', isExact: true }],
    ['270200', { from: '2027-02-01', to: '2027-02-28', isExact: false }],
    ['280200', { from: '2028-02-01', to: '2028-02-29', isExact: false }],
    ['260230', null],
    ['261301', null],
    ['26112', null],
  ])('%s is read as the calendar has it', (text, day) => {
    expect(codeDay(text, today)).toEqual(day)
  })
})

describe('until when a product is good', () => {
  test('is said by its code before all else', () => {
    const life = lifeOf({
      dates: { bestBefore: '261201' },
      lot: { producedOn: '2026-01-01', expiresOn: '2030-01-01' },
      shelfLifeDays: 9,
    })
    expect(life).toMatchObject({ endsOn: '2026-12-01', from: 'code', kind: 'best-before', isExact: true })
  })

  test('of several days in a code the one after which it must not be used counts', () => {
    expect(lifeOf({ dates: { bestBefore: '261201', expires: '261130', sellBy: '261101' } })).toMatchObject({
      kind: 'expiry',
      endsOn: '2026-11-30',
    })
  })

  test('is said by its lot where the code is silent', () => {
    expect(lifeOf({ lot: { producedOn: '2026-11-01', expiresOn: '2026-11-22' } })).toMatchObject({
      from: 'lot',
      state: 'past',
      daysLeft: -1,
    })
  })

  test('is reckoned from the day it was made and what the maker states', () => {
    expect(lifeOf({ dates: { produced: '261101' }, shelfLifeDays: 30 })).toMatchObject({
      endsOn: '2026-12-01',
      from: 'reckoned',
      producedOn: '2026-11-01',
    })
  })

  test('a month alone is good to its last day, and is said not to be exact', () => {
    expect(lifeOf({ dates: { bestBefore: '261100' } })).toMatchObject({
      endsOn: '2026-11-30',
      isExact: false,
      state: 'soon',
    })
  })

  test('made in a month: reckoned from its first day, and no day of making is claimed', () => {
    expect(lifeOf({ dates: { produced: '261100' }, shelfLifeDays: 10 })).toMatchObject({
      producedOn: null,
      endsOn: '2026-11-11',
      isExact: false,
      state: 'past',
    })
  })

  test.each([
    ['261122', 'past', -1],
    ['261123', 'last-day', 0],
    ['261124', 'soon', 1],
    ['261130', 'soon', 7],
    ['261201', 'good', 8],
  ])('a code that ends on %s is %s', (expires, state, daysLeft) => {
    expect(lifeOf({ dates: { expires } })).toMatchObject({ state, daysLeft })
  })

  test('milk of ten days is not near its end on the day it is filled', () => {
    expect(lifeOf({ dates: { produced: '261123', bestBefore: '261203' } })?.state).toBe('good')
    expect(lifeOf({ dates: { produced: '261116', bestBefore: '261126' } })?.state).toBe('soon')
  })

  test('is not known without any day, or with one that does not exist', () => {
    expect(lifeOf({})).toBeNull()
    expect(lifeOf({ shelfLifeDays: 30 })).toBeNull()
    expect(lifeOf({ dates: { bestBefore: '261399' } })).toBeNull()
  })
})
