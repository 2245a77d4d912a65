/** What a settlement promised, and what became of it. */
import type { CaseEvent } from './case'
import { factsOf } from './facts'
import { statesOf } from './transitions'

export interface PromiseMade {
  /** `YYYY-MM-DD`, by when it is carried out; null where no day was agreed. */
  readonly byOn: string | null
  /** What the person said of it (令121 art. 24); null as long as nothing. */
  readonly isKept: boolean | null
}

/**
 * The promise of a settled case.
 * @param events the log, oldest first
 * @returns null of a case that was not settled
 */
export function promiseOf(events: readonly CaseEvent[]): PromiseMade | null {
  const done = statesOf(events).map(({ event }) => event)
  const settled = done.find(({ action }) => action === 'settle')
  if (!settled) return null
  const said = [...done]
    .reverse()
    .find(({ action }) => action === 'confirm-kept' || action === 'report-broken')
  return {
    byOn: factsOf(settled, 'settle')?.byOn ?? null,
    isKept: said === undefined ? null : said.action === 'confirm-kept',
  }
}
