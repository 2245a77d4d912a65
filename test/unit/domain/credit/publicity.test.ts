import { describe, expect, test } from '@jest/globals'
import { publicity } from '../../../../domain/credit/publicity'
import { abnormal, inspection, licence, penalty, serious } from './records'

const today = '2026-05-01'

describe('a penalty under Order 107', () => {
  test('of a warning alone is never shown', () => {
    expect(publicity(penalty({ measures: ['warning'], fineFen: null }), today)).toMatchObject({
      shown: false,
      tier: 'minor',
    })
  })

  test('of a low fine in the lighter step stops after three months', () => {
    const low = penalty({ mitigated: true, fineFen: 5_000_000 })
    expect(publicity(low, '2026-06-19')).toMatchObject({ shown: true, tier: 'minor', stopsOn: '2026-06-20' })
    expect(publicity(low, '2026-06-20').shown).toBe(false)
  })

  test('of a person counts as low only up to 5 000 yuan', () => {
    const fined = (fineFen: number) =>
      publicity(penalty({ mitigated: true, subject: 'person', fineFen }), today).tier
    expect([fined(500_000), fined(500_001)]).toEqual(['minor', 'general'])
  })

  test('of the general kind can be repaired after three months and stops after a year', () => {
    expect(publicity(penalty(), today)).toMatchObject({
      shown: true,
      tier: 'general',
      publishedFromOn: '2026-03-20',
      repairFromOn: '2026-06-20',
      stopsOn: '2027-03-20',
      article: { zh: '总局令第107号第八条', en: 'SAMR Order 107, art. 8' },
    })
  })

  test('in food, or that halts the business, is serious: one year to three', () => {
    const serious = { tier: 'serious', repairFromOn: '2027-03-20', stopsOn: '2029-03-20' }
    expect(publicity(penalty({ area: 'food' }), today)).toMatchObject(serious)
    expect(publicity(penalty({ measures: ['fine', 'halt-business'] }), today)).toMatchObject(serious)
    expect(publicity(penalty({ area: 'food', mitigated: true, fineFen: 100_000 }), today).tier).toBe('minor')
  })

  test('that revokes a licence has no early repair', () => {
    expect(publicity(penalty({ measures: ['revoke'] }), today)).toMatchObject({
      repairFromOn: null,
      stopsOn: '2029-03-20',
    })
  })

  test('with a longer restriction is shown as long as that', () => {
    const banned = penalty({ measures: ['restrict-occupation'], measureUntilOn: '2031-03-10' })
    expect(publicity(banned, today).stopsOn).toBe('2031-03-11')
  })

  test('that was repaired, annulled, not published yet, or whose merchant is gone, is not shown', () => {
    expect(publicity(penalty({ repairedOn: '2026-04-30' }), today).shown).toBe(false)
    expect(publicity(penalty({ annulledOn: '2026-04-30' }), today).shown).toBe(false)
    expect(publicity(penalty({ publishedOn: null }), today)).toMatchObject({ shown: false, stopsOn: null })
    expect(publicity(penalty(), today, { merchantStatus: 'deregistered', records: [] }).shown).toBe(false)
  })
})

describe('a penalty decided before 2025-12-25', () => {
  test('keeps the three-year regime', () => {
    const old = penalty({ decidedOn: '2025-12-24', publishedOn: '2026-01-05' })
    expect(publicity(old, today)).toMatchObject({
      tier: 'general',
      repairFromOn: '2026-07-05',
      stopsOn: '2029-01-05',
    })
    expect(publicity(penalty({ decidedOn: '2025-12-25' }), today).stopsOn).toBe('2027-03-20')
  })
})

describe('lists and inspections', () => {
  test('the serious list can be left after a year and ends after three', () => {
    expect(publicity(serious(), today)).toMatchObject({
      repairFromOn: '2027-03-20',
      stopsOn: '2029-03-20',
      shown: true,
    })
    expect(publicity(serious({ removedOn: '2026-04-01' }), today).shown).toBe(false)
  })

  test('the abnormal list has no end of its own and stops being shown on removal', () => {
    expect(publicity(abnormal(), today)).toMatchObject({ shown: true, stopsOn: null })
    expect(publicity(abnormal({ removedOn: '2026-04-01' }), today).shown).toBe(false)
  })

  test('an adverse inspection stops after three months, or with its penalty', () => {
    const failed = inspection({ result: 'fail', penaltyId: 'p9' })
    expect(publicity(failed, today).stopsOn).toBe('2026-06-20')
    const records = [penalty({ id: 'p9', area: 'food' })]
    expect(publicity(failed, today, { merchantStatus: 'active', records }).stopsOn).toBe('2029-03-20')
  })

  test('a licence simply shows', () => {
    expect(publicity(licence(), today)).toMatchObject({ shown: true, tier: null, stopsOn: null })
  })
})
