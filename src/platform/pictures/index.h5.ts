import type { PickedFile } from '../picker/picker.port'
import { mosaic, pixelsOf } from './mosaic'
import type { Area, Pictures } from './pictures.port'
import { fitting, sizesOf, type Size } from './sizes'

type Canvas = HTMLCanvasElement | OffscreenCanvas
type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

interface Drawing {
  readonly canvas: Canvas
  readonly context: Context
}

/** A picture that is unpacked, upright; `close` gives its memory back. */
interface Unpacked extends Size {
  readonly source: CanvasImageSource
  close(): void
}

/** Off the page where the browser has that, which keeps it smooth; else an element that is never shown. */
function canvasOf({ width, height }: Size): Drawing {
  const drawing = offscreen(width, height) ?? onElement(width, height)
  if (drawing === null) throw new Error('no 2-D canvas in this browser')
  drawing.context.imageSmoothingQuality = 'high'
  return drawing
}

function offscreen(width: number, height: number): Drawing | null {
  if (typeof OffscreenCanvas === 'undefined') return null
  const canvas = new OffscreenCanvas(width, height)
  // Safari had it without this context for a while.
  const context = canvas.getContext('2d')
  return context && { canvas, context }
}

function onElement(width: number, height: number): Drawing | null {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  return context && { canvas, context }
}

/** By an image element, which every browser turns upright; `createImageBitmap` did so late in some. */
async function unpackedByElement(file: Blob): Promise<Unpacked> {
  const address = URL.createObjectURL(file)
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const { naturalWidth: width, naturalHeight: height } = image
    return { source: image, width, height, close: () => URL.revokeObjectURL(address) }
  } catch (error) {
    URL.revokeObjectURL(address)
    throw error
  }
}

async function unpackedByBitmap(file: Blob): Promise<Unpacked> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' })
  return { source: bitmap, width: bitmap.width, height: bitmap.height, close: () => bitmap.close() }
}

/** null when the browser cannot read it: HEIC outside of Safari, a damaged file, one too large for its memory. */
async function unpack(file: Blob): Promise<Unpacked | null> {
  for (const way of [unpackedByBitmap, unpackedByElement]) {
    try {
      const picture = await way(file)
      if (picture.width > 0 && picture.height > 0) return picture
      picture.close()
    } catch {
      // The next way, or none: what cannot be read here is sent as it is.
    }
  }
  return null
}

function encoded(canvas: Canvas, quality: number): Promise<Blob | null> {
  if ('convertToBlob' in canvas) return canvas.convertToBlob({ type: 'image/jpeg', quality })
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
}

/** The picture at its largest wanted size, on white where it is transparent, its areas covered. */
function drawn(picture: Unpacked, areas: readonly Area[]): { readonly canvas: Canvas; readonly size: Size } {
  const size = sizesOf(picture)[0] ?? picture
  const { canvas, context } = canvasOf(size)
  context.fillStyle = '#fff'
  context.fillRect(0, 0, size.width, size.height)
  context.drawImage(picture.source, 0, 0, size.width, size.height)
  for (const area of areas) {
    const { left, top, width, height } = pixelsOf(area, size.width, size.height)
    const pixels = context.getImageData(left, top, width, height)
    mosaic(pixels)
    context.putImageData(pixels, left, top)
  }
  return { canvas, size }
}

const jpegName = (name: string): string => `${name.replace(/\.[^.]*$/, '')}.jpg`

async function copy(file: PickedFile, areas: readonly Area[], most: number): Promise<PickedFile | null> {
  if (!(file.handle instanceof Blob)) throw new TypeError('a picked file of H5 is a Blob')
  const picture = await unpack(file.handle)
  if (picture === null) return null
  try {
    const { canvas, size } = drawn(picture, areas)
    const encode = async (wanted: Size, quality: number): Promise<Blob | null> => {
      if (wanted.width === size.width && wanted.height === size.height) return encoded(canvas, quality)
      const smaller = canvasOf(wanted)
      smaller.context.drawImage(canvas, 0, 0, wanted.width, wanted.height)
      return encoded(smaller.canvas, quality)
    }
    const blob = await fitting(size, encode, ({ size: bytes }) => bytes <= most)
    return blob && { name: jpegName(file.name), type: 'image/jpeg', bytes: blob.size, handle: blob }
  } catch {
    return null // the canvas is too large for this device's memory
  } finally {
    picture.close()
  }
}

export const pictures: Pictures = {
  smaller: (file, bytes) => copy(file, [], bytes),
  covered: copy,
}
