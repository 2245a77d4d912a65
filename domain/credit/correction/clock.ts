/** The legal clock of a request: 20 working days to the written answer. */
import { chinaDate } from '../../calendar/day'
import { addWorkdays, workdaysBetween } from '../../calendar/workdays'
import { say, type Text } from '../../text'
import type { CorrectionClock, CorrectionEvent, CorrectionKind } from './correction'
import { correctionKinds } from './kinds'
import { correctionState, isOver } from './transitions'

/** Working days to the written answer (条例 art. 13); of an objection, after it was accepted (名录办法 art. 12). */
const ANSWER_WORKDAYS = 20
/** Working days in which it is decided whether an objection is accepted (名录办法 art. 12). */
const ACCEPTANCE_WORKDAYS = 5

/**
 * The clock of a request. The day of receipt is not counted (令121 art. 45). Article 12 says only "及时更正": the 20
 * working days of article 13 are held for it too, and that is said.
 * @param events the log, oldest first; the first is the receipt
 * @param now RFC 3339
 * @returns null before receipt and after withdrawal: then nobody owes an answer
 * @throws RangeError when an instant cannot be read
 */
export function correctionClock(
  kind: CorrectionKind,
  events: readonly CorrectionEvent[],
  now: string,
): CorrectionClock | null {
  const [received] = events
  const state = correctionState(kind, events)
  if (!received || state === null || state === 'withdrawn') return null
  const last = events.at(-1) ?? received
  const accepted = events.find(({ action }) => action === 'accept')
  const stage = kind === 'objection' && !accepted ? 'acceptance' : 'answer'
  const start = kind === 'objection' ? (accepted ?? received) : received
  const startOn = chinaDate(start.at)
  const of = stage === 'acceptance' ? ACCEPTANCE_WORKDAYS : ANSWER_WORKDAYS
  const due = addWorkdays(startOn, of)
  const endedOn = isOver(state) ? chinaDate(last.at) : null
  const until = endedOn ?? chinaDate(now)
  return {
    stage,
    article: articleOf(kind),
    of,
    day: workdaysBetween(startOn, until),
    left: endedOn === null ? workdaysBetween(until, due.on) : 0,
    dueOn: due.on,
    lateBy: workdaysBetween(due.on, until),
    endedOn,
    provisional: due.provisional,
  }
}

function articleOf(kind: CorrectionKind): Text {
  const { article } = correctionKinds[kind]
  if (kind !== 'correction') return article
  return say(
    `${article.zh}（条文写“及时更正”，期限按第十三条的 20 个工作日算）`,
    `${article.en} (it says “in time”; the 20 working days of art. 13 are held for it)`,
  )
}
