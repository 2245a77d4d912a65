import type { Readable } from 'node:stream'

interface Turn {
  /** The piece it reads; null when it reads none. */
  readonly piece: Readable | null
  readonly done: Promise<void>
}

/**
 * One task at a time for each upload, in the order they came. Whoever comes next cuts off the piece that is being
 * read: a phone that changed networks leaves a line behind that looks alive for minutes.
 */
export class WriterTurns {
  private readonly last = new Map<string, Turn>()

  async take<T>(id: string, piece: Readable | null, task: () => Promise<T>): Promise<T> {
    const before = this.last.get(id)
    let release = (): void => undefined
    const done = new Promise<void>((resolve) => (release = resolve))
    const turn: Turn = { piece, done }
    this.last.set(id, turn)
    if (before) {
      if (before.piece?.readableEnded === false) before.piece.destroy()
      await before.done
    }
    try {
      return await task()
    } finally {
      if (this.last.get(id) === turn) this.last.delete(id)
      release()
    }
  }
}
