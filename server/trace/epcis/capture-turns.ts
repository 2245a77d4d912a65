import { ProblemError } from '../../http/problem'

/** Captures that may wait, each with up to 32 MB: more would let clients decide how much memory is used. */
const maxWaiting = 6

/** One capture after the other, in the order they came. */
export class CaptureTurns {
  private waiting = 0
  private last: Promise<unknown> = Promise.resolve()

  /** Takes a place before the body is read. @throws ProblemError `too-many-requests` */
  enter(): void {
    if (this.waiting >= maxWaiting) throw new ProblemError('too-many-requests', { retryAfterSeconds: 1 })
    this.waiting += 1
  }

  leave(): void {
    this.waiting -= 1
  }

  take<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = this.last.then(task)
    // Whoever is next goes on whatever became of this one; who waits for it is told.
    this.last = result.catch(() => undefined)
    return result
  }
}
