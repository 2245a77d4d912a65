/** What the clock suggests to the office. It decides: nothing of this is done by itself. */
import type { CaseAction, CaseEvent } from './case'
import { clock } from './clock'

export interface Proposal {
  readonly action: CaseAction
  readonly ground: string
}

/** 终止调解 once the term of mediation is over (令121 art. 23(5)); null when nothing is due. @param now RFC 3339 */
export function proposalOf(events: readonly CaseEvent[], now: string): Proposal | null {
  const running = clock(events, now)
  if (running?.kind !== 'mediation' || !running.overdue) return null
  return { action: 'terminate', ground: '23-5' }
}
