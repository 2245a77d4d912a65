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
  let wake = () => {}
  const hear = (message: FromReader): void => {
    said.push(message)
    wake()
  }
  worker.on('message', hear)
  worker.on('error', ({ message }) => hear({ end: { message, isOfFile: false } }))
  // A thread that is gone without a word says nothing more.
  worker.on('exit', () => hear(brokenOff))
  try {
    for (;;) {
      // Not a race with the end of the thread: each would keep its message for as long as the thread lives.
      if (said.length === 0) await new Promise<void>((resolve) => (wake = resolve))
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
