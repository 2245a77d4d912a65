import { chinaDate } from '../../../../domain/calendar/day'

const CHINA_OFFSET_MS = 8 * 3_600_000

/** Month, day and minute at UTC+08:00: `10-08 14:05`. @param instant RFC 3339 */
export function chinaMinute(instant: string): string {
  const time = new Date(Date.parse(instant) + CHINA_OFFSET_MS).toISOString().slice(11, 16)
  return `${chinaDate(instant).slice(5)} ${time}`
}
