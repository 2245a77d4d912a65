import type { DeviceClock } from './device-clock'

interface Timer {
  readonly handle: NodeJS.Timeout
  /** By the phone's clock; of one that repeats, null: it goes on in its own time. */
  readonly dueMs: number | null
  readonly fire: () => void
}

/** The timers of the logic layer. */
export class Timers {
  private readonly running = new Map<number, Timer>()
  private last = 0
  private stopped = false

  constructor(
    private readonly clock: DeviceClock,
    private readonly report: (where: string, error: unknown) => void,
  ) {}

  start(where: string, run: unknown, delay = 0, rest: unknown[], repeats: boolean): number {
    const id = ++this.last
    if (this.stopped || typeof run !== 'function') return id
    const fire = (): void => {
      if (!repeats) this.clear(id)
      try {
        run(...rest)
      } catch (error) {
        this.report(where, error)
      }
    }
    this.running.set(id, {
      handle: repeats ? setInterval(fire, delay) : setTimeout(fire, delay),
      dueMs: repeats ? null : this.clock.nowMs() + delay,
      fire,
    })
    return id
  }

  clear(id: number): void {
    clearTimeout(this.running.get(id)?.handle)
    this.running.delete(id)
  }

  /** Lets so much time pass at once: what falls due on the way is done, in its order. */
  pass(ms: number): void {
    this.clock.aheadMs += ms
    const now = this.clock.nowMs()
    const due = [...this.running.values()].flatMap(({ dueMs, fire }) =>
      dueMs !== null && dueMs <= now ? [{ dueMs, fire }] : [],
    )
    for (const { fire } of due.sort((one, other) => one.dueMs - other.dueMs)) fire()
  }

  stop(): void {
    this.stopped = true
    for (const id of [...this.running.keys()]) this.clear(id)
  }
}
