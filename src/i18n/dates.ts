import { chinaDate, weekday } from '../../domain/calendar/day'
import type { Language } from './messages'

/** Days and instants as people read them. A phone's logic VM may lack Intl, so the words are ours. */

/* eslint-disable house/han-in-messages -- the calendar's own words; there is no journey whose catalogue could hold them */
const weekdays: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
}
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `2026-11-30` → `11 月 30 日（周一）` or `Mon 30 Nov`. */
export function dayWords(on: string, language: Language): string {
  const month = Number(on.slice(5, 7))
  const day = Number(on.slice(8, 10))
  const name = weekdays[language][weekday(on) - 1] ?? ''
  return language === 'zh-CN'
    ? `${month} 月 ${day} 日（${name}）`
    : `${name} ${day} ${months[month - 1] ?? ''}`
}
/* eslint-enable house/han-in-messages */

/** An instant in China, to the minute: `2026-11-23 14:05`. */
export function minuteWords(at: string): string {
  const local = new Date(Date.parse(at) + 8 * 3_600_000).toISOString()
  return `${chinaDate(at)} ${local.slice(11, 16)}`
}
