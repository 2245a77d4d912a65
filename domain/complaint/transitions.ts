/** The state of a case from its log, and what each party may do and read. */
import type { Actor, CaseAction, CaseEvent, CaseKind, CaseState, Transition } from './case'
import { transitions } from './transition-table'

/** What of an event moves a case. */
type Step = Pick<CaseEvent, 'action' | 'actor'>

/** The row that lets `actor` do this to a case in `state`; null when nothing does. */
export function transitionOf(state: CaseState, action: CaseAction, actor: Actor): Transition | null {
  return (
    transitions.find(
      (row) => row.action === action && row.from.includes(state) && row.actors.includes(actor),
    ) ?? null
  )
}

/** What `actor` may do to a case in `state`, in the order of the table. */
export function actionsOf(state: CaseState, actor: Actor): readonly CaseAction[] {
  return transitions
    .filter((row) => row.from.includes(state) && row.actors.includes(actor))
    .map((row) => row.action)
}

/** The state after each event that the table allows; an event it does not allow changes nothing. */
export function statesOf<Event extends Step>(
  events: readonly Event[],
): readonly { event: Event; state: CaseState }[] {
  let state: CaseState = 'draft'
  const allowed: { event: Event; state: CaseState }[] = []
  for (const event of events) {
    const row = transitionOf(state, event.action, event.actor)
    if (!row) continue
    if (row.to !== 'same') state = row.to
    allowed.push({ event, state })
  }
  return allowed
}

/** The state of a case from its log, oldest event first; a case without events is a draft. */
export function stateOf(events: readonly Step[]): CaseState {
  const steps = statesOf(events)
  return steps[steps.length - 1]?.state ?? 'draft'
}

/** The action that files a case of this kind. */
export const filingAction = { complaint: 'submit', report: 'submit-report' } as const satisfies Readonly<
  Record<CaseKind, CaseAction>
>

/**
 * Whether a merchant may open the case: from online settlement or acceptance on, and never a report, whose author is
 * protected (令121 art. 37).
 * @param events the log, oldest first
 */
export function isOpenToMerchant(events: readonly Step[]): boolean {
  return statesOf(events).some(({ state }) => state === 'odr' || state === 'accepted')
}

/** The events that a party reads: its own and those of the rows that are shown to it. The office reads all. */
export function eventsFor<Event extends Step>(
  events: readonly Event[],
  party: 'consumer' | 'merchant',
): readonly Event[] {
  let state: CaseState = 'draft'
  return events.filter((event) => {
    const row = transitionOf(state, event.action, event.actor)
    if (!row) return false
    if (row.to !== 'same') state = row.to
    return event.actor === party || row.shownTo.includes(party)
  })
}
