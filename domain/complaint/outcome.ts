/** How a complaint ended, and whether and from when it may be published (令121 art. 38). */
import { chinaDate, dayNumber, shiftDay } from '../calendar/day'
import type { CaseEvent, CaseKind } from './case'
import { promiseOf } from './promise'
import { statesOf } from './transitions'

export const outcomes = ['settled', 'terminated', 'refused', 'withdrawn'] as const
export type Outcome = (typeof outcomes)[number]

/** What is published of a complaint says how it ended; one that was refused or withdrawn was not examined. */
export const publishedOutcomes = ['settled', 'terminated'] as const satisfies readonly Outcome[]
export type PublishedOutcome = (typeof publishedOutcomes)[number]

/** Between its end and its publication both sides can still say that something is wrong with it. */
export const publicationWaitDays = 7

/** Under so many complaints no figures are shown: they would tell of single people. */
export const smallestShown = 5

/** What a settlement promised, and whether the person said that it was kept; null as long as nothing was said. */
export interface PromiseMade {
  /** `YYYY-MM-DD`, by when it is carried out; null where no day was agreed. */
  readonly byOn: string | null
  readonly isKept: boolean | null
}

export interface Ending {
  readonly outcome: Outcome
  /** `YYYY-MM-DD` */
  readonly endedOn: string
  /** Calendar days from the filing. */
  readonly days: number
  /** What was agreed; null of an end without agreement. */
  readonly promise: PromiseMade | null
}

/**
 * How it ended.
 * @param events the log, oldest first
 * @returns null as long as it goes on
 */
export function endingOf(events: readonly CaseEvent[]): Ending | null {
  const steps = statesOf(events)
  const [filed] = steps
  const end = steps.find(({ state }) => isOutcome(state))
  const last = steps.at(-1)
  if (!filed || !end || !last || !isOutcome(end.state)) return null
  // Taken up again it has not ended.
  if (!isOutcome(last.state) && last.state !== 'closed') return null
  const endedOn = chinaDate(end.event.at)
  return {
    outcome: end.state,
    endedOn,
    days: dayNumber(endedOn) - dayNumber(chinaDate(filed.event.at)),
    promise: promiseMade(events, endedOn),
  }
}

function promiseMade(events: readonly CaseEvent[], today: string): PromiseMade | null {
  const promise = promiseOf(events, today)
  if (promise === null) return null
  const { byOn, outcome } = promise
  return { byOn, isKept: outcome === 'kept' ? true : outcome === 'broken' ? false : null }
}

/**
 * The first day on which a case may be public: of complaints whose author agreed and that were examined to their end.
 * A report never is, for its author is protected (art. 37).
 * @returns `YYYY-MM-DD`; null: never
 */
export function publishedFrom(
  kind: CaseKind,
  consentPublish: boolean,
  ending: Pick<Ending, 'outcome' | 'endedOn'> | null,
): string | null {
  if (kind !== 'complaint' || !consentPublish || ending === null) return null
  return isPublished(ending.outcome) ? shiftDay(ending.endedOn, publicationWaitDays) : null
}

function isOutcome(state: string): state is Outcome {
  return (outcomes as readonly string[]).includes(state)
}

function isPublished(outcome: Outcome): outcome is PublishedOutcome {
  return (publishedOutcomes as readonly Outcome[]).includes(outcome)
}
