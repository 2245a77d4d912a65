import { englishDay, minuteText } from '../../domain/calendar/day-text'
import { weekday } from '../../domain/calendar/day'
import type { Language } from './language'

/** Days and instants as people read them. A phone's logic VM may lack Intl, so the words are ours. */

/* eslint-disable house/han-in-messages -- the calendar's own words; there is no journey whose catalogue could hold them */
const weekdays: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
}

/** `2026-11-30` or `30 Nov 2026`; a month likewise. */
export const dayIn = (on: string, language: Language): string => (language === 'en' ? englishDay(on) : on)

/** With the day of the week: `2026-11-30（周一）` or `Mon 30 Nov 2026`. */
export function weekdayIn(on: string, language: Language): string {
  const name = weekdays[language][weekday(on) - 1] ?? ''
  return language === 'en' ? `${name} ${englishDay(on)}` : `${on}（${name}）`
}
/* eslint-enable house/han-in-messages */

/** An instant to the minute in China: `2026-11-23 14:05` or `23 Nov 2026, 14:05`. */
export const minuteIn = (at: string, language: Language): string => {
  const { zh, en } = minuteText(at)
  return language === 'en' ? en : zh
}
