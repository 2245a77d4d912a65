import { describe, expect, test } from '@jest/globals'
import { nextChangeOn, publicity } from '../../../../domain/credit/publicity'
import type { Reorganisation } from '../../../../domain/credit/reorganisation'
import { verdict } from '../../../../domain/credit/verdict'
import { abnormal, blacklist, penalty, serious } from './records'

const plan = (over: Partial<Reorganisation> = {}): Reorganisation => ({
  fromOn: '2026-04-10',
  toOn: null,
  mode: 'hidden',
  ...over,
})
const nothing = { merchantStatus: 'active', records: [] } as const

describe('a record of a merchant in reorganisation (令107 art. 22)', () => {
  test.each([
    ['penalty', penalty({ reorganisation: plan() })],
    ['entry among the abnormal', abnormal({ reorganisation: plan() })],
    ['entry among the serious', serious({ reorganisation: plan() })],
    ['entry in a blacklist', blacklist({ reorganisation: plan() })],
  ])('is hidden from the day of the temporary repair on: %s', (_kind, record) => {
    expect(publicity(record, '2026-04-09').shown).toBe(true)
    expect(publicity(record, '2026-04-10')).toMatchObject({
      shown: false,
      endedBy: 'hidden',
      reason: { zh: expect.stringContaining('重整计划或者和解协议执行中') },
    })
  })

  test('returns when the plan ends unfulfilled', () => {
    const record = penalty({ reorganisation: plan({ toOn: '2026-09-01' }) })
    expect(publicity(record, '2026-08-31').shown).toBe(false)
    expect(publicity(record, '2026-09-01')).toMatchObject({ shown: true, endedBy: null })
  })

  test('does not return when its publication has ended meanwhile', () => {
    const record = penalty({ reorganisation: plan({ toOn: '2027-06-01' }) })
    expect(publicity(record, '2027-06-01')).toMatchObject({ shown: false, endedBy: 'lapsed' })
  })

  test('stays with the statement, where that was chosen, and without it afterwards', () => {
    const record = penalty({ reorganisation: plan({ mode: 'stated', toOn: '2026-09-01' }) })
    expect(publicity(record, '2026-05-01')).toMatchObject({
      shown: true,
      reason: {
        zh: expect.stringMatching(/第八条公示；重整计划或者和解协议执行中（总局令第107号第二十二条）$/),
      },
    })
    expect(publicity(record, '2026-09-01').reason.zh).not.toContain('重整')
  })

  test('is looked at again on the day it begins and on the day it ends', () => {
    const record = penalty({ reorganisation: plan({ toOn: '2026-09-01' }) })
    expect(nextChangeOn(record, '2026-04-01', nothing)).toBe('2026-04-10')
    expect(nextChangeOn(record, '2026-04-10', nothing)).toBe('2026-09-01')
    expect(nextChangeOn(record, '2026-09-01', nothing)).toBe('2027-03-20')
  })

  test('weighs nothing in the verdict while it is hidden', () => {
    const weigh = (today: string) => verdict([penalty({ reorganisation: plan() })], 'active', today).level
    expect([weigh('2026-04-09'), weigh('2026-04-10')]).toEqual(['note', 'none'])
  })
})
