import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { CreditRecord } from '../../../../domain/credit/record'
import { verdict } from '../../../../domain/credit/verdict'
import { abnormal, annualReport, encumbrance, inspection, licence, penalty, serious } from './records'

const today = '2026-05-01'

describe('before you pay', () => {
  test('no record is "no record", not "good"', () => {
    expect(verdict([], 'active', today)).toMatchObject({ level: 'none', headline: { zh: '没有公示记录' } })
    expect(verdict([penalty({ measures: ['warning'], fineFen: null })], 'active', today).level).toBe('none')
  })

  test('a licence, a passed inspection and a report are good, each with its record', () => {
    const good = verdict(
      [licence({ id: 'a' }), inspection({ id: 'b' }), annualReport({ id: 'c' })],
      'active',
      today,
    )
    expect(good.level).toBe('good')
    expect(good.reasons.map(({ recordId }) => recordId)).toEqual(['a', 'b', 'c'])
  })

  test('an inspection that found nothing to inspect speaks neither for nor against', () => {
    const idle = inspection({ result: 'no-activity', finding: '未发现开展本次抽查涉及的经营活动' })
    expect(verdict([idle], 'active', today)).toMatchObject({ level: 'none', reasons: [{ recordId: null }] })
    const { reasons } = verdict([idle, licence({ id: 'a' })], 'active', today)
    expect(reasons.map(({ recordId }) => recordId)).toEqual(['a'])
  })

  test('a general penalty asks for attention, a serious one and the abnormal list for care', () => {
    expect(verdict([licence(), penalty({ id: 'p' })], 'active', today)).toMatchObject({
      level: 'note',
      reasons: [{ recordId: 'p', text: { zh: '2026-03-10 受行政处罚（一般）：虚假宣传' } }],
    })
    expect(verdict([penalty({ area: 'food' })], 'active', today).level).toBe('caution')
    expect(verdict([abnormal()], 'active', today).level).toBe('caution')
  })

  test('each reason names the term that explains its record, which its words need not', () => {
    const termsOf = (...records: readonly CreditRecord[]) =>
      verdict(records, 'active', today).reasons.map(({ term }) => term)
    expect(termsOf(licence({ id: 'a' }), annualReport({ id: 'b' }), inspection({ id: 'c' }))).toEqual([
      'licence',
      'annual-report',
      'inspection',
    ])
    expect(termsOf(abnormal())).toEqual(['abnormal-list'])
    expect(termsOf(inspection({ inspectionType: 'sampling', result: 'fail' }))).toEqual(['failed-sampling'])
    expect(termsOf(inspection({ inspectionType: 'sampling', result: 'pass' }))).toEqual(['inspection'])
    expect(termsOf(encumbrance({ topic: 'judicial-assistance' }))).toEqual(['judicial-assistance'])
    expect(verdict([], 'revoked', today).reasons.map(({ term }) => term)).toEqual([null])
  })

  test('the serious list, a revoked or a deregistered merchant say do not pay', () => {
    expect(verdict([serious(), licence()], 'active', today)).toMatchObject({
      level: 'stop',
      headline: { zh: '勿付' },
    })
    expect(verdict([licence()], 'revoked', today).level).toBe('stop')
    expect(verdict([], 'deregistered', today)).toMatchObject({ level: 'stop', reasons: [{ recordId: null }] })
  })

  test('an expired licence counts unless a newer one took its place', () => {
    const old = licence({ id: 'old', validTo: '2026-01-01' })
    expect(verdict([old], 'active', today).level).toBe('caution')
    expect(verdict([old, licence({ id: 'new' })], 'active', today).level).toBe('good')
  })

  test('an expired licence tells its last day as each language writes days', () => {
    const { reasons } = verdict([licence({ validTo: '2026-01-01' })], 'active', today)
    expect(reasons[0]?.text.zh).toContain('许可已于 2026-01-01 到期')
    expect(reasons[0]?.text.en).toContain('Licence expired on 1 Jan 2026')
  })

  test('a licence that begins later neither holds today nor takes the place of one that is over', () => {
    const later = licence({ id: 'later', validFrom: '2026-05-02' })
    expect(verdict([later], 'active', today).level).toBe('none')
    expect(verdict([later], 'active', '2026-05-02').level).toBe('good')
    expect(verdict([later, licence({ id: 'old', validTo: '2026-04-30' })], 'active', today)).toMatchObject({
      level: 'caution',
      reasons: [{ recordId: 'old' }],
    })
  })

  test('a licence that was cancelled for a new one is no reason to take note', () => {
    const old = licence({ id: 'old', state: 'cancelled' })
    expect(verdict([old], 'active', today).level).toBe('note')
    expect(verdict([old, licence({ id: 'new' })], 'active', today)).toMatchObject({
      level: 'good',
      reasons: [{ recordId: 'new' }],
    })
  })

  test('a record past its day counts no more', () => {
    expect(verdict([penalty({ mitigated: true, fineFen: 100 })], 'active', '2026-06-20').level).toBe('none')
  })

  test('never is a number, and does not depend on the order of the records', () => {
    const records: CreditRecord[] = [
      licence({ id: 'a' }),
      penalty({ id: 'b' }),
      abnormal({ id: 'c' }),
      serious({ id: 'd' }),
      inspection({ id: 'e', result: 'rectify', finding: '责令整改' }),
    ]
    const expected = verdict(records, 'active', today)
    expect(expected.reasons.map(({ recordId }) => recordId)).toEqual(['d', 'c', 'b', 'e'])
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
        expect(verdict(shuffled, 'active', today)).toEqual(expected)
      }),
    )
  })
})
