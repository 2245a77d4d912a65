import { chinaDate } from './day'
import { chinaMinute } from './day-text'

/** `2026年5月12日`, as letters write a day. @param on `YYYY-MM-DD`, or an instant (RFC 3339), whose day in China it is */
export function chineseDay(on: string): string {
  const [year = '', month = '', day = ''] = (on.length > 10 ? chinaDate(on) : on).split('-')
  return `${year}年${Number(month)}月${Number(day)}日`
}

/** `2026年11月23日 14:05` in China, as letters write an instant (RFC 3339). */
export const chineseMinute = (at: string): string => `${chineseDay(at)} ${chinaMinute(at).slice(11)}`
