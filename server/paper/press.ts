import type { Worker } from 'node:worker_threads'
import { ownThread } from '../own-thread'
import type { Paper } from './paper'

interface Waiting {
  readonly resolve: (bytes: Buffer) => void
  readonly reject: (error: Error) => void
}

type Answer = { readonly id: number } & ({ readonly bytes: Uint8Array } | { readonly error: string })

/** The typeface takes some memory: a thread that has had nothing to print for so long is let go. */
const IDLE_MS = 60_000

/**
 * Prints papers and pictures in a thread of its own: setting five hundred records takes a second, in which others
 * would wait. The thread is started at first need.
 */
export class Press {
  private worker: Worker | null = null
  private idle: NodeJS.Timeout | null = null
  private readonly waiting = new Map<number, Waiting>()
  private lastId = 0

  /** @throws Error when it cannot be printed: a fault of ours */
  print(paper: Paper): Promise<Buffer> {
    if (this.idle) clearTimeout(this.idle)
    this.idle = null
    const worker = (this.worker ??= this.start())
    worker.ref()
    this.lastId += 1
    const id = this.lastId
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject })
      worker.postMessage({ id, paper })
    })
  }

  async close(): Promise<void> {
    if (this.idle) clearTimeout(this.idle)
    await this.worker?.terminate()
  }

  private start(): Worker {
    const worker = ownThread('paper/press-worker')
    worker.on('message', (answer: Answer) => this.take(answer))
    worker.on('error', (error) => this.fail(worker, error))
    worker.on('exit', () => this.fail(worker, new Error('the press stopped')))
    return worker
  }

  private take(answer: Answer): void {
    const order = this.waiting.get(answer.id)
    this.waiting.delete(answer.id)
    if ('bytes' in answer) order?.resolve(Buffer.from(answer.bytes))
    else order?.reject(new Error(answer.error))
    if (this.waiting.size > 0) return
    this.worker?.unref()
    this.idle = setTimeout(() => void this.worker?.terminate(), IDLE_MS)
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
