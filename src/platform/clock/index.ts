import { chinaDate } from '../../../domain/calendar/day'

/** The device's clock. It may be wrong: deadlines come from the server. */
export interface Clock {
  /** Milliseconds since 1970 UTC. */
  nowMs(): number
}

export const clock: Clock = { nowMs: () => Date.now() }

/** Today at UTC+08:00, `YYYY-MM-DD`. */
export const today = (from: Clock): string => chinaDate(new Date(from.nowMs()).toISOString())
