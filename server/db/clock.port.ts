import { chinaDate } from '../../domain/calendar/day'

/** Where the server takes the time from; tests hand in a clock that stands still. */
export interface Clock {
  /** Milliseconds since 1970 in UTC. */
  nowMs(): number
}

export const systemClock: Clock = { nowMs: () => Date.now() }

/** The present instant, RFC 3339 in UTC with milliseconds. */
export function nowAt(clock: Clock): string {
  return new Date(clock.nowMs()).toISOString()
}

/** Today's calendar day at UTC+08:00. */
export function todayOn(clock: Clock): string {
  return chinaDate(nowAt(clock))
}

/** The instant that lies `ms` milliseconds after `at`. */
export function later(at: string, ms: number): string {
  return new Date(Date.parse(at) + ms).toISOString()
}
