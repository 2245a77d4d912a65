/** What was agreed in the end, and whether it was kept. */
import type { CaseEvent } from './case'
import { factsOf } from './facts'
import { statesOf } from './transitions'

export interface AgreedPromise {
  /** When it was agreed, RFC 3339. */
  readonly at: string
  /** null in a case that was taken over without its wording. */
  readonly text: string | null
  readonly amountFen: number | null
  /** `YYYY-MM-DD`; null when no day was set. */
  readonly byOn: string | null
  /** The merchant says that it is done. */
  readonly saidKept: { readonly at: string; readonly text: string } | null
  /** waiting: the day is still to come; due: it has come and the person has not said whether it was kept. */
  readonly outcome: 'waiting' | 'due' | 'kept' | 'broken'
  /** What the person wrote when saying that it was not kept. */
  readonly brokenText: string | null
}

/**
 * The promise of a settled case.
 * @param events the log, oldest first
 * @param today `YYYY-MM-DD` at UTC+08:00
 * @returns null when nothing was agreed
 */
export function promiseOf(events: readonly CaseEvent[], today: string): AgreedPromise | null {
  let promise = null as AgreedPromise | null
  for (const { event } of statesOf(events)) {
    if (event.action === 'settle') {
      const { text = null, amountFen = null, byOn = null } = factsOf(event, 'settle') ?? {}
      const outcome = byOn !== null && today <= byOn ? 'waiting' : 'due'
      promise = { at: event.at, text, amountFen, byOn, saidKept: null, outcome, brokenText: null }
    } else if (promise !== null) {
      const said = factsOf(event, 'say-kept')
      if (said) promise = { ...promise, saidKept: { at: event.at, text: said.text } }
      if (event.action === 'confirm-kept') promise = { ...promise, outcome: 'kept' }
      if (event.action === 'report-broken')
        promise = {
          ...promise,
          outcome: 'broken',
          brokenText: factsOf(event, 'report-broken')?.text ?? null,
        }
    }
  }
  return promise
}
