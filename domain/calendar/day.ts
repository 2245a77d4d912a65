/** Calendar days at UTC+08:00 as `YYYY-MM-DD`. China has had no summer time since 1992, so the offset is fixed. */

const MS_PER_DAY = 86_400_000
const CHINA_OFFSET_MS = 8 * 3_600_000
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/

/** Days that were asked for, both ways: records of a merchant name the same few hundred again and again. */
const numbers = new Map<string, number>()
const names = new Map<number, string>()
/** More than a century of days is nobody's records. */
const MAX_KNOWN = 40_000

/**
 * Days since 1970-01-01 of a calendar day.
 * @throws RangeError when `on` is not an existing `YYYY-MM-DD` day.
 */
export function dayNumber(on: string): number {
  const known = numbers.get(on)
  if (known !== undefined) return known
  const match = PATTERN.exec(on)
  const number = match ? Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / MS_PER_DAY : NaN
  if (Number.isNaN(number) || dayOf(number) !== on)
    throw new RangeError(`not a calendar day: ${on.slice(0, 40)}`)
  if (numbers.size < MAX_KNOWN) numbers.set(on, number)
  return number
}

/** The calendar day that lies `number` days after 1970-01-01. */
export function dayOf(number: number): string {
  const known = names.get(number)
  if (known !== undefined) return known
  const on = new Date(number * MS_PER_DAY).toISOString().slice(0, 10)
  if (names.size < MAX_KNOWN) names.set(number, on)
  return on
}

/** Whether the text is an existing `YYYY-MM-DD` day. */
export function isDay(text: string): boolean {
  if (!PATTERN.test(text)) return false
  const ms = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === text
}

/** `count` calendar days later (earlier when negative), without any rolling. */
export function shiftDay(on: string, count: number): string {
  return dayOf(dayNumber(on) + count)
}

/** `count` months later; where the month lacks the day, its last one (民法典 art. 202). */
export function shiftMonths(on: string, count: number): string {
  const start = new Date(dayNumber(on) * MS_PER_DAY)
  const year = start.getUTCFullYear()
  const month = start.getUTCMonth() + count
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return dayOf(Date.UTC(year, month, Math.min(start.getUTCDate(), lastOfMonth)) / MS_PER_DAY)
}

/** ISO weekday: 1 Monday … 7 Sunday. */
export function weekday(on: string): number {
  return weekdayOf(dayNumber(on))
}

/** ISO weekday of a day number; 1970-01-01 was a Thursday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

/**
 * The calendar day in China at an instant.
 * @param instant RFC 3339, any offset.
 * @throws RangeError when it is not an instant.
 */
export function chinaDate(instant: string): string {
  const ms = Date.parse(instant)
  if (Number.isNaN(ms)) throw new RangeError(`not an instant: ${instant.slice(0, 40)}`)
  return new Date(ms + CHINA_OFFSET_MS).toISOString().slice(0, 10)
}
