/** Who is told what of a case when something is done to it. */
import type { CaseAction, CaseEvent, ClockKind } from '../case'
import { clock } from '../clock'
import { factsOf } from '../facts'
import type { LetterForm } from '../letters'
import { isOpenToMerchant, stateOf, transitionOf } from '../transitions'

/** The office needs no notices: its desk shows what is new and what is due. */
export type NoticeReader = 'consumer' | 'merchant'

/** What time alone brings: a last day that is near or past, of a legal clock or of a promise. */
export const dueCodes = ['due-soon', 'overdue', 'material-due', 'promise-due', 'promise-passed'] as const
export type DueCode = (typeof dueCodes)[number]

/** What happened: something that was done, or a day that came. */
export type NoticeCode = CaseAction | DueCode

export interface Notice {
  readonly reader: NoticeReader
  readonly code: NoticeCode
  /** The day that goes with it, `YYYY-MM-DD`: a last day to act, or the promised one. */
  readonly on: string | null
  /** Whose last day it is; null where no legal clock runs. */
  readonly clock: ClockKind | null
  /** The letter that was issued. */
  readonly letter: LetterForm | null
  /** Whether an official form tells this reader of it, so that the office has to tell. */
  readonly isDemanded: boolean
}

/** Forms 1 and 2 register what was filed; the others are written to the parties. */
const firstLetterToParties = 3

/** These carry a day of their own. */
const promised = ['settle', 'offer'] as const

/**
 * What the newest event of a log tells each party: what the transition table shows it, unless it did that itself; the
 * merchant nothing before the case is open to it, and nothing of a report (令121 art. 37).
 * @param events the log, oldest first
 */
export function noticesOf(events: readonly CaseEvent[]): readonly Notice[] {
  const event = events.at(-1)
  if (!event) return []
  const row = transitionOf(stateOf(events.slice(0, -1)), event.action, event.actor)
  if (!row) return []
  const running = clock(events, event.at)
  const day = ownDay(event) ?? running?.dueOn ?? null
  return row.shownTo
    .filter((reader) => reader !== event.actor && (reader === 'consumer' || isOpenToMerchant(events)))
    .map((reader) => ({
      reader,
      code: event.action,
      on: day,
      clock: ownDay(event) === null ? (running?.kind ?? null) : null,
      letter: factsOf(event, 'letter')?.form ?? null,
      isDemanded: row.letter !== null && row.letter >= firstLetterToParties,
    }))
}

/** The day that an event itself names; null for one that names none. */
function ownDay(event: CaseEvent): string | null {
  for (const action of promised) {
    const facts = factsOf(event, action)
    if (facts) return facts.byOn
  }
  return factsOf(event, 'ask-supplement')?.byOn ?? null
}
