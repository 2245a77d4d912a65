/**
 * Decodes one HEIC picture in a thread of its own: WebAssembly memory never shrinks and its decoding blocks,
 * so the thread is ended after each picture. JavaScript, not TypeScript: a worker does not inherit a loader.
 */
const { parentPort, workerData } = require('node:worker_threads')
const libheif = require('libheif-js/wasm-bundle')

const images = new libheif.HeifDecoder().decode(workerData.bytes)
const image = images.find((candidate) => candidate.is_primary()) ?? images[0]

if (!image) {
  parentPort.postMessage({ outcome: 'damaged' })
} else {
  const width = image.get_width()
  const height = image.get_height()
  if (width * height > workerData.maxPixels) {
    parentPort.postMessage({ outcome: 'too-large' })
  } else {
    const data = new Uint8ClampedArray(width * height * 4)
    image.display({ data, width, height }, (shown) => {
      if (shown) parentPort.postMessage({ outcome: 'decoded', width, height, rgba: data }, [data.buffer])
      else parentPort.postMessage({ outcome: 'damaged' })
    })
  }
}
