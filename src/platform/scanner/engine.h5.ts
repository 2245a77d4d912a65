import type { Pixels } from './pixels'
import type { ReadCode } from './scanner.port'
import type { DecodeReply, DecodeRequest, Effort } from './worker-messages'

type Answer = (codes: readonly ReadCode[] | null) => void

let worker: Worker | null = null
let lastId = 0
const waiting = new Map<number, Answer>()

/** The engine is gone: everybody who waits is told, and the next request starts a new one. */
const stop = (): void => {
  worker?.terminate()
  worker = null
  const answers = [...waiting.values()]
  waiting.clear()
  for (const answer of answers) answer(null)
}

const started = (): Worker => {
  if (worker) return worker
  const made = new Worker(new URL('./decode-worker.h5.ts', import.meta.url))
  made.addEventListener('message', (event: MessageEvent<DecodeReply>) => {
    const answer = waiting.get(event.data.id)
    waiting.delete(event.data.id)
    if (event.data.codes === null && waiting.size === 0) stop()
    answer?.(event.data.codes)
  })
  made.addEventListener('error', stop)
  worker = made
  return made
}

/** Loads the engine ahead of the first read. */
export const warmUp = (): void => void started()

/**
 * Reads codes in the worker, which is started on first use and then kept. The pixels are handed over, not copied:
 * they are empty afterwards. null when the engine could not be loaded.
 */
export function decode(pixels: Pixels, effort: Effort): Promise<readonly ReadCode[] | null> {
  return new Promise((answer) => {
    const request: DecodeRequest = { id: ++lastId, effort, pixels }
    waiting.set(request.id, answer)
    started().postMessage(request, [pixels.data.buffer])
  })
}
