import { prepareZXingModule } from 'zxing-wasm/reader'
import { readFrame } from './frame-reader'
import type { Read } from './linear/strip-reader'
import { readPicture } from './picture-reader'
import type { ReadCode } from './scanner.port'
import type { DecodeReply, DecodeRequest } from './worker-messages'
import { readWith, type Engine } from './zxing'

/** Runs in a web worker: the page stays smooth while a frame is read. */

// The build puts the engine beside the app under a name with its hash: never a foreign host, never another version.
const address = new URL('zxing-wasm/reader/zxing_reader.wasm', import.meta.url).href
const load = (): Promise<Engine> =>
  prepareZXingModule({ overrides: { locateFile: () => address }, fireImmediately: true }) as Promise<Engine>

// At once, while the camera still opens. What fails here fails again, and is told, at the first read.
load().catch(() => undefined)

let frames = 0

const answer = async ({ effort, pixels }: DecodeRequest): Promise<readonly ReadCode[]> => {
  const engine = await load()
  const read: Read = (grey, quest) => readWith(engine, grey, quest)
  return effort === 'picture' ? readPicture(pixels, read) : readFrame(pixels, frames++, read)
}

const reply = (message: DecodeReply): void => self.postMessage(message)

self.addEventListener('message', (event: MessageEvent<DecodeRequest>) => {
  const { id } = event.data
  answer(event.data).then(
    (codes) => reply({ id, codes }),
    () => reply({ id, codes: null }),
  )
})
