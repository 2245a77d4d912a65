import type { Worker } from 'node:worker_threads'

interface Waiting<Result> {
  readonly resolve: (result: Result) => void
  readonly reject: (error: Error) => void
}

/** The thread is gone, and what it had to do is not done. */
export class ThreadStopped extends Error {
  override readonly name = 'ThreadStopped'
}

type Answer<Result> = { readonly id: number } & ({ readonly result: Result } | { readonly error: string })

/** Work that is done in a thread of its own, so that nobody else waits for it. The thread is started at first need. */
export class OrderThread<Order, Result> {
  private worker: Worker | null = null
  private idle: NodeJS.Timeout | null = null
  private readonly waiting = new Map<number, Waiting<Result>>()
  private lastId = 0
  private isClosed = false

  /** @param idleMs a thread that has had nothing to do for so long is let go; null: it stays */
  constructor(
    private readonly open: () => Worker,
    private readonly idleMs: number | null,
  ) {}

  /** Orders that are not done yet. */
  get length(): number {
    return this.waiting.size
  }

  /**
   * @throws ThreadStopped when the thread ended with it undone; the next order begins another
   * @throws Error when it cannot be done: a fault of ours
   */
  send(order: Order): Promise<Result> {
    if (this.isClosed) return Promise.reject(new Error('the thread is closed'))
    if (this.idle) clearTimeout(this.idle)
    this.idle = null
    const worker = (this.worker ??= this.start())
    worker.ref()
    this.lastId += 1
    const id = this.lastId
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject })
      worker.postMessage({ id, order })
    })
  }

  async close(): Promise<void> {
    this.isClosed = true
    if (this.idle) clearTimeout(this.idle)
    await this.worker?.terminate()
  }

  private start(): Worker {
    const worker = this.open()
    worker.on('message', (answer: Answer<Result>) => this.take(answer))
    worker.on('error', (cause) => this.fail(worker, new ThreadStopped(cause.message, { cause })))
    worker.on('exit', () => this.fail(worker, new ThreadStopped('the thread stopped')))
    return worker
  }

  private take(answer: Answer<Result>): void {
    // What arrives while it is being ended is undone all the same: its end says so.
    if (this.isClosed) return
    const order = this.waiting.get(answer.id)
    this.waiting.delete(answer.id)
    if ('result' in answer) order?.resolve(answer.result)
    else order?.reject(new Error(answer.error))
    if (this.waiting.size > 0) return
    this.worker?.unref()
    if (this.idleMs === null) return
    this.idle = setTimeout(() => void this.worker?.terminate(), this.idleMs)
    this.idle.unref()
  }

  private fail(worker: Worker, error: Error): void {
    if (this.worker !== worker) return
    this.worker = null
    const orders = [...this.waiting.values()]
    this.waiting.clear()
    for (const { reject } of orders) reject(error)
  }
}
