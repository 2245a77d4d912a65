/** What the clock suggests to the office. It decides: nothing of this is done by itself. */
import { chineseDay } from '../calendar/chinese-day'
import { chinaDate } from '../calendar/day'
import type { CaseAction, CaseEvent } from './case'
import { clock } from './clock'
import { factsOf } from './facts'
import { complaintLawOn, complaintLaws } from './law'
import { statesOf } from './transitions'

export interface Proposal {
  readonly action: CaseAction
  /** A key of `groundsOf(action)`. */
  readonly ground: string
  /** What the log shows, in Chinese as the letter is that tells of it. */
  readonly text: string
}

/**
 * 终止调解 once the term of mediation is over (令121 art. 23(5); none for cases under Order 20), 不予受理 once the day has passed until which material
 * was asked for (art. 10, 16(5)); null when nothing is due.
 * @param events the log, oldest first
 * @param now RFC 3339
 */
export function proposalOf(events: readonly CaseEvent[], now: string): Proposal | null {
  return endOfMediation(events, now) ?? missingMaterial(events, now)
}

function endOfMediation(events: readonly CaseEvent[], now: string): Proposal | null {
  const running = clock(events, now)
  const accepted = statesOf(events).find(({ state }) => state === 'accepted')
  if (running?.kind !== 'mediation' || !running.overdue || !accepted) return null
  // A case of before 2026-04-15 ran for 45 working days under article 21 of Order 20. Of its grounds our table of rules
  // has no other word, so the officer writes that letter: a ground of Order 121 would be the wrong article.
  const receivedOn = chinaDate(events[0]?.at ?? accepted.event.at)
  if (complaintLawOn(receivedOn) !== complaintLaws[0]) return null
  return {
    action: 'terminate',
    ground: '23-5',
    text: `本局于${chineseDay(accepted.event.at)}受理，调解期限到${chineseDay(running.dueOn)}为止，双方没有达成调解协议。`,
  }
}

function missingMaterial(events: readonly CaseEvent[], now: string): Proposal | null {
  const steps = statesOf(events)
  const asked = steps.filter(({ event }) => event.action === 'ask-supplement').at(-1)
  if (steps.at(-1)?.state !== 'supplement' || !asked) return null
  const request = factsOf(asked.event, 'ask-supplement')
  if (request === null || request.byOn === null || chinaDate(now) <= request.byOn) return null
  return {
    action: 'refuse',
    ground: '16-5',
    text: `本局要求在${chineseDay(request.byOn)}以前提供：${request.text}到期没有收到。`,
  }
}
