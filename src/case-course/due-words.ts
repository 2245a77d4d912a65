import type { CaseClock } from '../../contract/case-vocabulary'
import { weekday } from '../../domain/calendar/day'
import type { Say } from '../i18n/messages'
import type { courseMessages } from './messages'

const dueWords = {
  acceptance: 'dueAccept',
  mediation: 'dueMediate',
  odr: 'dueOdr',
  telling: 'dueTell',
  verification: 'dueVerify',
} as const
const weekdays = ['weekday0', 'weekday1', 'weekday2', 'weekday3', 'weekday4', 'weekday5', 'weekday6'] as const

/** What is due by the clock, and by when. */
export function dueSentence({ kind, dueOn }: CaseClock, say: Say<typeof courseMessages.zh>): string {
  const weekdayKey = weekdays[weekday(dueOn)] ?? 'weekday0'
  return say(dueWords[kind], { date: dueOn, weekday: say(weekdayKey) })
}
