/** What parties are told because a day has come. */
import { chinaDate, shiftDay } from '../../calendar/day'
import type { CaseEvent } from '../case'
import { clock } from '../clock'
import { factsOf } from '../facts'
import { promiseOf } from '../promise'
import { statesOf } from '../transitions'
import type { Notice } from './notice'

/** So many days before a last day it is told that it is near. */
export const soonDays = { clock: 3, material: 2, promise: 1 } as const

/** One day that has come, with what tells it from others: a party is told once of each. */
export interface DueNotice extends Notice {
  /** `acceptance 2026-05-12`, `promise 2026-06-01` */
  readonly cause: string
}

/**
 * What is to be told today: that a legal clock is about to run out or has, that material is still asked for, and that a
 * promise is due (to the merchant) or should have been kept (to the person, who then says whether it was).
 * @param events the log, oldest first
 * @param now RFC 3339
 */
export function dueNotices(events: readonly CaseEvent[], now: string): readonly DueNotice[] {
  const today = chinaDate(now)
  return [...ofClock(events, now, today), ...ofMaterial(events, today), ...ofPromise(events, today)]
}

const plain = { clock: null, letter: null, isDemanded: false } as const

function ofClock(events: readonly CaseEvent[], now: string, today: string): DueNotice[] {
  const running = clock(events, now)
  // That mediation has ended both sides know by then; its letter is the office's affair.
  if (!running || running.kind === 'telling') return []
  // While it is paused its last day moves on every day.
  if (statesOf(events).at(-1)?.state === 'suspended') return []
  const { kind, dueOn, overdue } = running
  if (!overdue && today < shiftDay(dueOn, -soonDays.clock)) return []
  const code = overdue ? 'overdue' : 'due-soon'
  const notice = { ...plain, code, on: dueOn, clock: kind, cause: `${kind} ${dueOn}` } as const
  // In online settlement it is the merchant who has to act.
  return kind === 'odr'
    ? [
        { ...notice, reader: 'consumer' },
        { ...notice, reader: 'merchant' },
      ]
    : [{ ...notice, reader: 'consumer' }]
}

function ofMaterial(events: readonly CaseEvent[], today: string): DueNotice[] {
  const last = statesOf(events).at(-1)
  if (last?.state !== 'supplement') return []
  const on = factsOf(last.event, 'ask-supplement')?.byOn ?? null
  if (on === null || today < shiftDay(on, -soonDays.material) || today > on) return []
  return [{ ...plain, reader: 'consumer', code: 'material-due', on, cause: `material ${on}` }]
}

function ofPromise(events: readonly CaseEvent[], today: string): DueNotice[] {
  const promise = promiseOf(events, today)
  if (promise === null || promise.byOn === null) return []
  if (promise.outcome === 'kept' || promise.outcome === 'broken') return []
  const { byOn: on } = promise
  const due = { ...plain, on, cause: `promise ${on}` }
  if (today > on) return [{ ...due, reader: 'consumer', code: 'promise-passed' }]
  return today < shiftDay(on, -soonDays.promise) ? [] : [{ ...due, reader: 'merchant', code: 'promise-due' }]
}
