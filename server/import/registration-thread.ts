import { once } from 'node:events'
import { ownThread } from '../own-thread'
import { ImportError } from './import-error'
import type { RegistrationBatch, RegistrationTask } from './registration-reader'

/** What the reading thread says: a batch as JSON, then how the file ended. */
export type FromReader =
  | { readonly batch: string }
  | { readonly end: { readonly message: string; readonly isOfFile: boolean } | null }

/**
 * `readRegistrations` in a thread of its own: to read the rows and to make their search words takes as long as to write
 * them, and can be done at the same time.
 * @throws as that does
 */
export async function* readInThread(task: RegistrationTask): AsyncGenerator<RegistrationBatch, void, void> {
  const worker = ownThread('import/registration-worker', { workerData: task })
  const said: FromReader[] = []
  worker.on('message', (message: FromReader) => said.push(message))
  // `once` throws what the thread failed with; a thread that is gone without a word says nothing more.
  const gone = once(worker, 'exit').then(() => said.push(brokenOff))
  gone.catch(() => undefined)
  try {
    for (;;) {
      while (said.length === 0) await Promise.race([once(worker, 'message'), gone])
      const message = said.shift()
      if (!message) continue
      if ('end' in message) {
        if (message.end === null) return
        throw message.end.isOfFile ? new ImportError(message.end.message) : new Error(message.end.message)
      }
      const batch: unknown = JSON.parse(message.batch)
      worker.postMessage(null)
      yield batch as RegistrationBatch
    }
  } finally {
    await worker.terminate()
  }
}

const brokenOff: FromReader = { end: { message: 'the reading thread stopped', isOfFile: false } }
