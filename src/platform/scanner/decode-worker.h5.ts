import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { readPicture, type Decode } from './picture-reader'
import type { ReadCode } from './scanner.port'
import { distinct } from './sighting'
import type { DecodeReply, DecodeRequest } from './worker-messages'
import { readerOptions, toSightings } from './zxing'

/** Runs in a web worker: the page stays smooth while a frame is read. */

// The build puts the engine beside the app under a name with its hash: never a foreign host, never another version.
const engine = new URL('zxing-wasm/reader/zxing_reader.wasm', import.meta.url).href
// At once, while the camera still opens. What fails here fails again, and is told, at the first read.
prepareZXingModule({ overrides: { locateFile: () => engine }, fireImmediately: true }).catch(() => undefined)

const decode: Decode = async ({ data, width, height }, options) =>
  toSightings(await readBarcodes(new ImageData(data, width, height), { ...readerOptions, ...options }))

const answer = async ({ effort, pixels }: DecodeRequest): Promise<readonly ReadCode[]> =>
  effort === 'picture'
    ? readPicture(pixels, decode)
    : distinct((await decode(pixels)).map((sighting) => sighting.code))

const reply = (message: DecodeReply): void => self.postMessage(message)

self.addEventListener('message', (event: MessageEvent<DecodeRequest>) => {
  const { id } = event.data
  answer(event.data).then(
    (codes) => reply({ id, codes }),
    () => reply({ id, codes: null }),
  )
})
