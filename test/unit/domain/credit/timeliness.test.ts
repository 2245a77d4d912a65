import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { shiftDay } from '../../../../domain/calendar/day'
import { workdaysBetween } from '../../../../domain/calendar/workdays'
import { publishLimit, timeliness } from '../../../../domain/credit/timeliness'
import { abnormal, licence, penalty, society } from './records'

const today = '2026-11-23'

describe('the time an authority has to publish', () => {
  test('is 20 working days in 福州, 7 in 山西, 20 elsewhere and for what the state demands', () => {
    const days = (region: string | null) => publishLimit('penalty', region)?.workdays
    expect([days('350102'), days('140105'), days('110101'), days(null)]).toEqual([20, 7, 20, 20])
    expect(publishLimit('serious', '140105')?.workdays).toBe(20)
    expect(publishLimit('society', '140105')).toBeNull()
  })

  test('is counted over holidays and transferred working days', () => {
    const onLastDay = penalty({ decidedOn: '2026-09-29', publishedOn: '2026-10-14' })
    expect(timeliness(onLastDay, '140105', today)).toMatchObject({ state: 'in-time', dueOn: '2026-10-14' })
    const oneLater = penalty({ decidedOn: '2026-09-29', publishedOn: '2026-10-15' })
    expect(timeliness(oneLater, '140105', today)).toMatchObject({ state: 'late', lateBy: 1 })
    expect(timeliness(oneLater, '350102', today)).toMatchObject({ state: 'in-time' })
  })

  test('when missed, is said to be the authority’s delay and not the merchant’s', () => {
    const late = timeliness(licence({ decidedOn: '2026-03-02', publishedOn: '2026-06-01' }), '140105', today)
    expect(late?.text.zh).toMatch(/机关公示晚了，不怪商家/)
    expect(late?.text.en).toMatch(/not the merchant's/)
  })

  test('is not judged where the holidays of the year are not announced', () => {
    const old = penalty({ decidedOn: '2014-03-10', publishedOn: '2015-03-20' })
    expect(timeliness(old, '350102', today)).toMatchObject({ state: 'unsure', lateBy: 0 })
    const next = penalty({ decidedOn: '2026-12-20', publishedOn: '2027-06-20' })
    expect(timeliness(next, '350102', '2027-07-01')?.state).toBe('unsure')
  })

  test('runs on while nothing is published', () => {
    const open = abnormal({ decidedOn: '2026-11-20', publishedOn: null })
    expect(timeliness(open, '350102', today)?.state).toBe('due')
    expect(timeliness({ ...open, decidedOn: '2026-01-05' }, '350102', today)?.state).toBe('late')
    expect(timeliness(society(), '350102', today)).toBeNull()
  })

  test('says one day as one day', () => {
    const record = penalty({ decidedOn: '2026-10-29', publishedOn: '2026-11-29' })
    expect(timeliness(record, '350102', '2026-11-29')?.text.en).toContain(', 1 working day late.')
  })

  test('is late exactly when more working days than the limit went by', () => {
    const within = fc.integer({ min: 0, max: 3_500 }).map((count) => shiftDay('2016-01-04', count))
    fc.assert(
      fc.property(within, fc.integer({ min: 0, max: 90 }), (decidedOn, wait) => {
        const publishedOn = shiftDay(decidedOn, wait)
        const result = timeliness(penalty({ decidedOn, publishedOn }), '350102', '2027-01-01')
        const used = workdaysBetween(decidedOn, publishedOn)
        expect(result?.state).toBe(used > 20 ? 'late' : 'in-time')
        expect(result?.lateBy).toBe(Math.max(0, used - 20))
      }),
    )
  })
})
