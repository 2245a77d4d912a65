/** Counting working days and calendar days of a legal period (期间). */
import { dayNumber, dayOf, weekdayOf } from './day'
import { coveredYears, holidayYears } from './holidays'
import type { WorkdayResult } from './workday'

/** Longest period counted, in days: a bound against input, ten years. */
const MAX_COUNT = 3_660

const first = dayNumber(`${coveredYears.from}-01-01`)
const last = dayNumber(`${coveredYears.to}-12-31`)

interface Table {
  readonly holidays: ReadonlySet<number>
  readonly transferred: ReadonlySet<number>
  /** The working days of the covered years, in order. */
  readonly working: readonly number[]
  /** Before each covered day, by its distance from the first: how many working days lie before it. */
  readonly before: readonly number[]
}

let table: Table | undefined

/** The day numbers of the table, expanded at the first use. */
function days(): Table {
  if (table) return table
  const holidays = new Set<number>()
  const transferred = new Set<number>()
  for (const [year, facts] of Object.entries(holidayYears)) {
    const number = (mmdd: string) => dayNumber(`${year}-${mmdd.slice(0, 2)}-${mmdd.slice(2)}`)
    for (const span of facts.off.split(' ')) {
      const [from = '', to = from] = span.split('-')
      for (let day = number(from); day <= number(to); day++) holidays.add(day)
    }
    for (const day of facts.work.split(' ')) transferred.add(number(day))
  }
  const working: number[] = []
  const before: number[] = []
  for (let day = first; day <= last; day++) {
    before.push(working.length)
    if (!holidays.has(day) && (transferred.has(day) || weekdayOf(day) <= 5)) working.push(day)
  }
  table = { holidays, transferred, working, before }
  return table
}

function works(day: number): boolean {
  const { holidays, transferred } = days()
  if (holidays.has(day)) return false
  return transferred.has(day) || weekdayOf(day) <= 5
}

function covered(day: number): boolean {
  return day >= first && day <= last
}

/** Whether the holidays of the day's year are announced; outside, only weekends are known. */
export function isCovered(on: string): boolean {
  return covered(dayNumber(on))
}

/** 工作日: Monday to Friday and transferred days, less holidays; outside the covered years Monday to Friday. */
export function isWorkday(on: string): boolean {
  return works(dayNumber(on))
}

/** 法定节假日 as announced, the weekend days inside a holiday included; a plain weekend is none. */
export function isHoliday(on: string): boolean {
  return days().holidays.has(dayNumber(on))
}

/**
 * The n-th working day after a day, which is itself not counted (令121 art. 45).
 * @throws RangeError when `startOn` is no day or `count` not an integer of 0 to 3 660.
 */
export function addWorkdays(startOn: string, count: number): WorkdayResult {
  let day = checkedStart(startOn, count)
  const { working, before } = days()
  const place = (before[day + 1 - first] ?? Infinity) + count - 1
  const counted = count === 0 ? day : working[place]
  if (covered(day) && counted !== undefined) return { on: dayOf(counted), provisional: false }
  let provisional = !covered(day)
  for (let left = count; left > 0;) {
    day += 1
    provisional ||= !covered(day)
    if (works(day)) left -= 1
  }
  return { on: dayOf(day), provisional }
}

/** Working days after `startOn` up to and including `endOn`; 0 when `endOn` is not later. */
export function workdaysBetween(startOn: string, endOn: string): number {
  const start = dayNumber(startOn)
  const end = dayNumber(endOn)
  const { before } = days()
  const from = before[start + 1 - first]
  const to = before[end + 1 - first]
  if (from !== undefined && to !== undefined) return Math.max(0, to - from)
  let count = 0
  for (let day = start + 1; day <= end; day++) if (works(day)) count += 1
  return count
}

/**
 * The last day of a period of calendar days: the start day is not counted, and a last day on a statutory
 * holiday moves to the first day after that holiday (令121 art. 45).
 * @throws RangeError as `addWorkdays`.
 */
export function addDays(startOn: string, count: number): WorkdayResult {
  let day = checkedStart(startOn, count) + count
  while (days().holidays.has(day)) day += 1
  return { on: dayOf(day), provisional: !covered(day) }
}

function checkedStart(startOn: string, count: number): number {
  if (!Number.isInteger(count) || count < 0 || count > MAX_COUNT)
    throw new RangeError(`not a period: ${count}`)
  return dayNumber(startOn)
}
