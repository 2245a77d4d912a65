/** When an ended complaint may be filed again, with everything that was in it. */
import type { CaseEvent } from './case'
import { statesOf } from './transitions'

/**
 * Grounds of refusal (令121 art. 16) that the person can cure: the wrong office, a dispute that was not shown, missing
 * material, an identity that was not proved. Not: handled elsewhere, more than three years, a bar set by law.
 */
const curable: readonly string[] = ['16-1', '16-3', '16-5', '16-6']

export interface Refiling {
  readonly after: 'refused' | 'withdrawn'
  /** The ground of the refusal, a key of art. 16. */
  readonly ground: string | null
  /** It was withdrawn after the office had accepted it: the office may hold that it has dealt with it (art. 16(2)). */
  readonly wasAccepted: boolean
}

/** How a case that has ended may be taken up by a new one; null when it may not. */
export function refilingOf(events: readonly CaseEvent[]): Refiling | null {
  const steps = statesOf(events)
  const end = steps.find(({ state }) => state === 'refused' || state === 'withdrawn')
  if (!end) return null
  const wasAccepted = steps.some(({ state }) => state === 'accepted')
  if (end.state === 'withdrawn') return { after: 'withdrawn', ground: null, wasAccepted }
  const { ground } = end.event
  if (ground === undefined || !curable.includes(ground)) return null
  return { after: 'refused', ground, wasAccepted }
}
