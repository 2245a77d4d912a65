import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { chinaDate, dayNumber, dayOf, isDay, shiftMonths, weekday } from '../../../../domain/calendar/day'
import {
  addDays,
  addWorkdays,
  isCovered,
  isHoliday,
  isWorkday,
  workdaysBetween,
} from '../../../../domain/calendar/workdays'
import { describeWithShared, readSharedJson, sharedPath } from '../../../shared-data'

describe('working days', () => {
  test('a holiday on a weekday is off, a transferred Saturday is on', () => {
    expect(isWorkday('2026-10-05')).toBe(false)
    expect(isWorkday('2026-10-10')).toBe(true)
    expect(isHoliday('2026-10-04')).toBe(true)
    expect(isHoliday('2026-10-11')).toBe(false)
  })

  test('seven working days over the National Day holiday, start day not counted', () => {
    expect(addWorkdays('2026-09-29', 7)).toEqual({ on: '2026-10-14', provisional: false })
    expect(workdaysBetween('2026-09-29', '2026-10-14')).toBe(7)
  })

  test('a period that leaves the announced years is provisional', () => {
    expect(addWorkdays('2026-12-28', 3).provisional).toBe(false)
    expect(addWorkdays('2026-12-28', 4)).toEqual({ on: '2027-01-01', provisional: true })
    expect(addDays('2026-12-01', 60).provisional).toBe(true)
    expect(isCovered('2015-12-31')).toBe(false)
  })

  test('are counted as one would with a finger on the calendar, inside the announced years and beyond', () => {
    const day = fc.integer({ min: dayNumber('2015-10-01'), max: dayNumber('2027-04-01') }).map(dayOf)
    fc.assert(
      fc.property(day, fc.nat(60), (start, count) => {
        let on = start
        for (let left = count; left > 0;) {
          on = dayOf(dayNumber(on) + 1)
          if (isWorkday(on)) left--
        }
        expect(addWorkdays(start, count).on).toBe(on)
        expect(workdaysBetween(start, on)).toBe(count)
        expect(workdaysBetween(on, start)).toBe(0)
      }),
    )
  })

  test('sixty days that end in a holiday end on the first day after it', () => {
    expect(addDays('2026-08-04', 60).on).toBe('2026-10-08')
  })

  test('sixty days that end on a plain Saturday end there: article 45 speaks of statutory holidays', () => {
    expect(weekday('2026-07-11')).toBe(6)
    expect(addDays('2026-05-12', 60).on).toBe('2026-07-11')
  })

  test('a count that is no period is refused', () => {
    expect(() => addWorkdays('2026-01-01', -1)).toThrow(RangeError)
    expect(() => addWorkdays('2026-02-30', 1)).toThrow(RangeError)
    expect(() => addDays('2026-01-01', 1.5)).toThrow(RangeError)
  })
})

describe('days', () => {
  test('an instant late in the UTC day is already tomorrow in China', () => {
    expect(chinaDate('2026-01-31T16:00:00Z')).toBe('2026-02-01')
    expect(chinaDate('2026-01-31T15:59:59.999Z')).toBe('2026-01-31')
    expect(() => chinaDate('soon')).toThrow(RangeError)
  })

  test('only existing days are days', () => {
    expect(isDay('2024-02-29')).toBe(true)
    expect(isDay('2026-02-29')).toBe(false)
    expect(isDay('2026-2-9')).toBe(false)
    expect(() => dayNumber('2026-13-01')).toThrow(RangeError)
  })

  test('months are added to the same day or the last of the month', () => {
    expect(shiftMonths('2025-11-30', 3)).toBe('2026-02-28')
    expect(shiftMonths('2025-12-25', 36)).toBe('2028-12-25')
  })
})

interface Deadline {
  readonly start: string
  readonly working_days: number
  readonly due: string
}

describeWithShared('the published tables', () => {
  test('all days of 2016 to 2026 agree', () => {
    const lines = readFileSync(sharedPath('data/holidays/cn_workdays_2016_2026.csv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
    expect(lines).toHaveLength(4018)
    const wrong = lines.filter((line) => {
      const [on = '', iso, off, kind] = line.split(',')
      return (
        String(weekday(on)) !== iso ||
        isWorkday(on) !== (off === '0') ||
        isHoliday(on) !== (kind === 'holiday')
      )
    })
    expect(wrong).toEqual([])
  })

  test('every computed deadline agrees', () => {
    const vectors = readSharedJson<readonly Deadline[]>('data/holidays/deadline_vectors.json')
    const found = vectors.map(({ start, working_days: count }) => addWorkdays(start, count).on)
    expect(found).toEqual(vectors.map(({ due }) => due))
  })
})
