import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { root } from '../root'

/** A decoded picture, upright (HEIF keeps its turning in the container and the decoder applies it), or why not. */
export type HeicOutcome =
  | {
      readonly outcome: 'decoded'
      readonly width: number
      readonly height: number
      readonly rgba: Uint8ClampedArray
    }
  | { readonly outcome: 'damaged' }
  | { readonly outcome: 'too-large' }

/** A phone's 12 megapixels take about one second; what takes longer than this is not a photo. */
const limitMs = 30_000

/**
 * Decodes a HEIC file in a worker thread; the pixel count is read from the container before decoding.
 * Never rejects: a decoder that fails, hangs or runs out of memory means a damaged file.
 */
export function decodeHeic(bytes: Uint8Array, maxPixels: number): Promise<HeicOutcome> {
  const worker = new Worker(join(root, 'server/evidence/heic-worker.cjs'), {
    workerData: { bytes, maxPixels },
    stdout: true,
    stderr: true,
    execArgv: [],
  })
  return new Promise((resolve) => {
    const timer = setTimeout(() => finish({ outcome: 'damaged' }), limitMs)
    const finish = (outcome: HeicOutcome): void => {
      clearTimeout(timer)
      resolve(outcome)
      void worker.terminate()
    }
    worker.once('message', (outcome: HeicOutcome) => finish(outcome))
    worker.once('error', () => finish({ outcome: 'damaged' }))
    worker.once('exit', () => finish({ outcome: 'damaged' }))
  })
}
