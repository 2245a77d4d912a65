import type { Clock } from '../db/clock.port'
import { ProblemError } from '../http/problem'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
const MOST_PHONES = 20_000

/** How many answers one telephone number gets: each costs money, and numbers of complaints could be tried out. */
export class PhoneLimit {
  /** When each number was answered, oldest first; the number least lately answered comes first. */
  private readonly answered = new Map<string, readonly number[]>()

  constructor(
    private readonly clock: Clock,
    private readonly perMinute: number,
    private readonly perDay: number,
  ) {}

  /** Counts an answer. @throws ProblemError `too-many-requests`, and then it is not counted */
  take(phone: string): void {
    const now = this.clock.nowMs()
    const times = (this.answered.get(phone) ?? []).filter((at) => now - at < DAY_MS)
    const [minuteStart] = times.slice(-this.perMinute)
    const isMinuteFull =
      times.length >= this.perMinute && minuteStart !== undefined && now - minuteStart < MINUTE_MS
    if (isMinuteFull) throw tooMany(minuteStart + MINUTE_MS - now)
    const [dayStart] = times
    if (times.length >= this.perDay && dayStart !== undefined) throw tooMany(dayStart + DAY_MS - now)
    this.answered.delete(phone)
    this.answered.set(phone, [...times, now])
    const [oldest] = this.answered.keys()
    if (this.answered.size > MOST_PHONES && oldest !== undefined) this.answered.delete(oldest)
  }
}

function tooMany(ms: number): ProblemError {
  return new ProblemError('too-many-requests', { retryAfterSeconds: Math.max(1, Math.ceil(ms / 1000)) })
}
