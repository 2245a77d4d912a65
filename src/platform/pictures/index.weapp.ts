import Taro from '@tarojs/taro'
import { bytesOf } from '../own-files'
import type { PickedFile } from '../picker/picker.port'
import { mosaic, pixelsOf } from './mosaic'
import type { Area, Pictures } from './pictures.port'
import { fitting, sizesOf, type Size } from './sizes'

interface Copy {
  readonly path: string
  readonly bytes: number
}

const pathOf = ({ handle }: PickedFile): string => {
  if (typeof handle !== 'string') throw new TypeError('a picked file of a mini-program is a path')
  return handle
}

const copyAt = async (path: string): Promise<Copy> => ({ path, bytes: await bytesOf(path) })

const picked = (file: PickedFile, copy: Copy | null): PickedFile | null =>
  copy && {
    name: `${file.name.replace(/\.[^.]*$/, '')}.jpg`,
    type: 'image/jpeg',
    bytes: copy.bytes,
    handle: copy.path,
  }

/** What the phone cannot read, or refuses to make smaller, is sent as it is. */
const orNull = async <Value>(attempt: Promise<Value>): Promise<Value | null> => {
  try {
    return await attempt
  } catch {
    return null
  }
}

async function smaller(file: PickedFile, most: number): Promise<PickedFile | null> {
  const src = pathOf(file)
  const size = await orNull(Taro.getImageInfo({ src }))
  if (size === null) return null
  // Only the width is given: WeChat keeps the proportions, also of a picture that lies on its side.
  const encode = ({ width }: Size, quality: number): Promise<Copy | null> =>
    orNull(
      Taro.compressImage({ src, quality: Math.round(quality * 100), compressedWidth: width }).then(
        ({ tempFilePath }) => copyAt(tempFilePath),
      ),
    )
  return picked(file, await fitting(size, encode, ({ bytes }) => bytes <= most))
}

/** A picture as the canvas of a mini-program draws it: upright. */
interface CanvasPicture extends Size {
  src: string
  onload: (() => void) | null
  onerror: ((error: unknown) => void) | null
}

interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** What of a browser's 2-D context is used. */
interface Context {
  fillStyle: string
  fillRect(x: number, y: number, width: number, height: number): void
  drawImage(picture: CanvasPicture, x: number, y: number, width: number, height: number): void
  getImageData(x: number, y: number, width: number, height: number): Pixels
  putImageData(pixels: Pixels, x: number, y: number): void
}

/** What of the canvas is used; Taro's own types leave out most of it. */
interface OffscreenCanvas extends Size {
  width: number
  height: number
  getContext(kind: '2d'): Context
  createImage(): CanvasPicture
}

const newCanvas = (size: Size): OffscreenCanvas =>
  Taro.createOffscreenCanvas({ type: '2d', ...size }) as unknown as OffscreenCanvas

const loaded = (canvas: OffscreenCanvas, src: string): Promise<CanvasPicture> =>
  new Promise((resolve, reject) => {
    const picture = canvas.createImage()
    picture.onload = () => resolve(picture)
    picture.onerror = (error) => reject(new Error('the picture cannot be read', { cause: error }))
    picture.src = src
  })

async function drawn(src: string, areas: readonly Area[]): Promise<OffscreenCanvas> {
  const canvas = newCanvas({ width: 1, height: 1 })
  const picture = await loaded(canvas, src)
  const size = sizesOf(picture)[0] ?? picture
  canvas.width = size.width
  canvas.height = size.height
  const context = canvas.getContext('2d')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, size.width, size.height)
  context.drawImage(picture, 0, 0, size.width, size.height)
  for (const area of areas) {
    const { left, top, width, height } = pixelsOf(area, size.width, size.height)
    const pixels = context.getImageData(left, top, width, height)
    mosaic(pixels)
    context.putImageData(pixels, left, top)
  }
  return canvas
}

async function covered(file: PickedFile, areas: readonly Area[], most: number): Promise<PickedFile | null> {
  const canvas = await orNull(drawn(pathOf(file), areas))
  if (canvas === null) return null
  const { width, height } = canvas
  const encode = (size: Size, quality: number): Promise<Copy | null> =>
    orNull(
      Taro.canvasToTempFilePath({
        // The canvas itself in place of its name on the page.
        ...({ canvas } as object),
        canvasId: '',
        width,
        height,
        destWidth: size.width,
        destHeight: size.height,
        fileType: 'jpg',
        quality,
      }).then(({ tempFilePath }) => copyAt(tempFilePath)),
    )
  return picked(file, await fitting({ width, height }, encode, ({ bytes }) => bytes <= most))
}

export const pictures: Pictures = { smaller, covered }
