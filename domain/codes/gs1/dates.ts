/** GS1 dates (General Specifications 7.12): two-digit years by a sliding window, day 00 = last of the month. */
import { isDay } from '../../calendar/day'

/**
 * The full year of two digits, at most 49 years before and 50 after this one.
 * @param thisYear four digits.
 */
export function slideYear(yy: number, thisYear: number): number {
  const century = Math.floor(thisYear / 100) * 100
  const distance = yy - (thisYear % 100)
  if (distance >= 51) return century - 100 + yy
  if (distance <= -50) return century + 100 + yy
  return century + yy
}

/**
 * The day of `YYMMDD`.
 * @param today `YYYY-MM-DD`, for the window.
 * @returns null when no such day exists; day 00 is the month's last one where `zeroDay` allows it.
 */
export function gs1Date(text: string, today: string, zeroDay: boolean): string | null {
  if (!/^\d{6}$/.test(text)) return null
  const year = slideYear(Number(text.slice(0, 2)), Number(today.slice(0, 4)))
  const month = text.slice(2, 4)
  const day = text.slice(4)
  if (day !== '00') {
    const on = `${year}-${month}-${day}`
    return isDay(on) ? on : null
  }
  if (!zeroDay || !isDay(`${year}-${month}-01`)) return null
  return new Date(Date.UTC(year, Number(month), 0)).toISOString().slice(0, 10)
}
