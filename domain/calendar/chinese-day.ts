import { chinaDate } from './day'

/** `2026年5月12日`, as letters write a day. @param on `YYYY-MM-DD`, or an instant (RFC 3339), whose day in China it is */
export function chineseDay(on: string): string {
  const [year = '', month = '', day = ''] = (on.length > 10 ? chinaDate(on) : on).split('-')
  return `${year}年${Number(month)}月${Number(day)}日`
}
