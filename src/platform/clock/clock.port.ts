import { chinaDate } from '../../../domain/calendar/day'

/** The device's clock. It may be wrong: deadlines come from the server. */
export interface Clock {
  /** Milliseconds since 1970 UTC. */
  nowMs(): number
  /** Calls back once, `delayMs` from now; the answer prevents it. */
  later(delayMs: number, callback: () => void): () => void
}

/** Today at UTC+08:00, `YYYY-MM-DD`. */
export const today = (clock: Clock): string => chinaDate(new Date(clock.nowMs()).toISOString())
