/** A walk that goes on level by level, in either direction, within its bounds. */
import type { Bounds, Request, Visit } from './visit'

export class Levels {
  private visits = 0
  private work = 0
  private next: Visit[] = []

  constructor(private readonly bounds: Bounds) {}

  /** To be visited on the next level. */
  add(visit: Visit): void {
    this.next.push(visit)
  }

  /** Of one event, looked at: repeats count too. */
  countWork(): void {
    this.work += 1
  }

  /**
   * Visits what it starts with, then what was added meanwhile, until nothing is added or the bounds are reached.
   * @param ask asks for the events of a level, before it is visited
   * @returns whether the bounds ended it
   */
  *through(
    start: readonly Visit[],
    ask: (level: readonly Visit[]) => Generator<Request, void, void>,
    open: (visit: Visit) => void,
  ): Generator<Request, boolean, void> {
    let level = start
    while (level.length > 0 && !this.isSpent) {
      yield* ask(level)
      this.next = []
      for (const visit of level) {
        if (this.isSpent) break
        this.visits += 1
        open(visit)
      }
      level = this.next
    }
    return this.isSpent && level.length > 0
  }

  private get isSpent(): boolean {
    return this.visits >= this.bounds.maxVisits || this.work >= this.bounds.maxWork
  }
}
