import { say, type Text } from '../text'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * A day for English readers: `8 May 2026` of `2026-05-08`, `May 2026` of `2026-05`; anything else stays as it is.
 * Chinese keeps the digits of GB/T 7408.1, which packages and licences bear too; letters and other papers of form write
 * `chineseDay`. Data (codes, files, queries) stays `YYYY-MM-DD` in either language.
 */
export const englishDay = (on: string): string =>
  on.replace(/^(\d{4})-(\d\d)(?:-(\d\d))?$/, (whole, year: string, month: string, day?: string) => {
    const name = months[Number(month) - 1]
    return name === undefined ? whole : `${day === undefined ? '' : `${Number(day)} `}${name} ${year}`
  })

/** A day or a month for readers: `2026-05-08`, `8 May 2026`. */
export const dayText = (on: string): Text => say(on, englishDay(on))

/** An instant (RFC 3339) at UTC+08:00: `2026-11-23 14:05`. China has no summer time. */
export const chinaMinute = (at: string): string =>
  new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')

/** An instant to the minute in China, for readers: `2026-11-23 14:05`, `23 Nov 2026, 14:05`. */
export function minuteText(at: string): Text {
  const [on = '', time = ''] = chinaMinute(at).split(' ')
  return say(`${on} ${time}`, `${englishDay(on)}, ${time}`)
}
