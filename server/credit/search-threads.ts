import type { FastifyBaseLogger } from 'fastify'
import { availableParallelism } from 'node:os'
import type { Worker } from 'node:worker_threads'
import type { Store } from '../db/store'
import { OrderThread, ThreadStopped } from '../order-thread'
import { ownThread } from '../own-thread'
import { orderedSearches, type SearchOrder } from './search-orders'
import { indexReaderOn } from './search/engine-index'

/** Whoever does searches, and puts their answers into text. */
export interface Searches {
  /** @throws Error when it cannot be done: a fault of ours */
  answer(order: SearchOrder): Promise<Uint8Array>
  close(): Promise<void>
}

/** More threads cost more memory than many searches at once are worth. */
const MAX_THREADS = 4

/** A thread holds some forty megabytes of objects; what an answer leaves behind is soon cleared away. */
const MEMORY = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 256 }

/** One for every core; with one core alone the work is done where it is asked for. */
export function usualThreads(cores: number = availableParallelism()): number {
  return cores === 1 ? 0 : Math.min(cores, MAX_THREADS)
}

/**
 * The searches of a store. On SQLite, where a search holds the thread that does it, they are done in threads of their
 * own; PostgreSQL searches in its own processes.
 * @param threads how many; 0: in this one
 */
export function searchesOn(store: Store, threads: number, log: FastifyBaseLogger): Searches {
  if (store.engine !== 'sqlite' || threads === 0)
    return { answer: orderedSearches(indexReaderOn(store)), close: async () => undefined }
  const { file } = store
  const open = () => ownThread('credit/search-worker', { workerData: file, resourceLimits: MEMORY })
  return new SearchThreads(open, threads, log)
}

/** Searches in threads; exported for the tests of what becomes of them. */
export class SearchThreads implements Searches {
  private readonly threads: readonly OrderThread<SearchOrder, Uint8Array>[]
  private lastTold: Error | null = null

  constructor(
    open: () => Worker,
    count: number,
    private readonly log: FastifyBaseLogger,
  ) {
    this.threads = Array.from({ length: count }, () => new OrderThread(open, null))
  }

  async answer(order: SearchOrder): Promise<Uint8Array> {
    try {
      return await this.idlest().send(order)
    } catch (error) {
      if (!(error instanceof ThreadStopped)) throw error
      this.tell(error)
      // A search changes nothing, so it may be asked again: another thread is begun for the one that is gone.
      return this.idlest().send(order)
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.close()))
  }

  /** Once for all that it had to do. */
  private tell(error: ThreadStopped): void {
    if (error !== this.lastTold) this.log.error({ err: error }, 'a thread of the search stopped')
    this.lastTold = error
  }

  /** The first of those that have the least to do: a thread begins only when those before it are busy. */
  private idlest(): OrderThread<SearchOrder, Uint8Array> {
    return this.threads.reduce((best, thread) => (thread.length < best.length ? thread : best))
  }
}
