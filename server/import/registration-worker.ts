import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import { ImportError } from './import-error'
import { readRegistrations, type RegistrationTask } from './registration-reader'
import type { FromReader } from './registration-thread'

/** The thread that reads a registration file. */

/** Batches that wait to be written; the writing is slower. */
const AHEAD = 2

async function read(): Promise<void> {
  const port = parentPort
  if (!port) throw new Error('this runs in a thread of its own')
  const tell = (message: FromReader) => port.postMessage(message)
  let ahead = 0
  port.on('message', () => {
    ahead -= 1
  })
  try {
    for await (const batch of readRegistrations(workerData as RegistrationTask)) {
      // As one text: an object of twenty names is copied in less time that way.
      tell({ batch: JSON.stringify(batch) })
      ahead += 1
      while (ahead >= AHEAD) await once(port, 'message')
    }
    tell({ end: null })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    tell({ end: { message, isOfFile: error instanceof ImportError } })
  }
  port.close()
}

void read()
