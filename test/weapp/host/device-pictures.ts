import sharp from 'sharp'
import type { DeviceDisk } from './disk'
import { isRecord, optionalNumber, stringParam, WxFailure, type WxFunction, type WxParams } from './wx-call'

/** RGBA, row by row. */
interface Raster {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

const blank = (width: number, height: number): Raster => ({
  width,
  height,
  data: new Uint8ClampedArray(width * height * 4),
})

async function decoded(bytes: Buffer): Promise<Raster> {
  const { data, info } = await sharp(bytes)
    .autoOrient()
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data: new Uint8ClampedArray(data) }
}

/** A picture that a canvas of the mini-program draws. */
class CanvasImage {
  width = 0
  height = 0
  onload: (() => void) | null = null
  onerror: ((error: unknown) => void) | null = null
  raster: Raster = blank(0, 0)

  constructor(private readonly disk: DeviceDisk) {}

  set src(path: string) {
    setImmediate(() => {
      decoded(this.disk.read(path)).then(
        (raster) => {
          this.raster = raster
          this.width = raster.width
          this.height = raster.height
          this.onload?.()
        },
        () => this.onerror?.({ errMsg: 'image decode fail' }),
      )
    })
  }
}

/** `OffscreenCanvas` of the kind `2d`: what is drawn are pixels, so that a test sees what a person would. */
export class OffscreenCanvas {
  raster: Raster

  constructor(
    private readonly disk: DeviceDisk,
    width: number,
    height: number,
  ) {
    this.raster = blank(width, height)
  }

  get width(): number {
    return this.raster.width
  }

  set width(width: number) {
    this.raster = blank(width, this.height)
  }

  get height(): number {
    return this.raster.height
  }

  set height(height: number) {
    this.raster = blank(this.width, height)
  }

  createImage(): CanvasImage {
    return new CanvasImage(this.disk)
  }

  getContext(): unknown {
    return {
      fillStyle: '',
      fillRect: () => void this.raster.data.fill(255),
      drawImage: (image: CanvasImage, left: number, top: number, width: number, height: number) =>
        this.draw(image.raster, left, top, width, height),
      getImageData: (left: number, top: number, width: number, height: number) =>
        this.cut(left, top, width, height),
      putImageData: (pixels: Raster, left: number, top: number) => this.put(pixels, left, top),
    }
  }

  private draw(from: Raster, left: number, top: number, width: number, height: number): void {
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) {
        const source =
          Math.floor((y * from.height) / height) * from.width + Math.floor((x * from.width) / width)
        const target = ((top + y) * this.width + left + x) * 4
        this.raster.data.set(from.data.subarray(source * 4, source * 4 + 4), target)
      }
    }
  }

  private cut(left: number, top: number, width: number, height: number): Raster {
    const part = blank(width, height)
    for (let y = 0; y < height; y += 1) {
      const from = ((top + y) * this.width + left) * 4
      part.data.set(this.raster.data.subarray(from, from + width * 4), y * width * 4)
    }
    return part
  }

  private put({ width, height, data }: Raster, left: number, top: number): void {
    for (let y = 0; y < height; y += 1) {
      this.raster.data.set(
        data.subarray(y * width * 4, (y + 1) * width * 4),
        ((top + y) * this.width + left) * 4,
      )
    }
  }
}

/** `wx` functions about pictures. */
export function pictureFunctions(disk: DeviceDisk): Record<string, WxFunction> {
  const read = (params: WxParams): Buffer => disk.read(stringParam(params, 'src'))
  return {
    async getImageInfo(params) {
      try {
        const { width, height, format } = await sharp(read(params)).metadata()
        return { width, height, type: format, orientation: 'up', path: stringParam(params, 'src') }
      } catch {
        throw new WxFailure('image decode fail')
      }
    },
    async compressImage(params) {
      const width = optionalNumber(params, 'compressedWidth')
      const quality = optionalNumber(params, 'quality') ?? 80
      try {
        const picture = sharp(read(params)).autoOrient()
        const sized = width === undefined ? picture : picture.resize({ width })
        const bytes = await sized.flatten({ background: '#fff' }).jpeg({ quality }).toBuffer()
        return { tempFilePath: disk.addTemporary('compressed.jpg', bytes) }
      } catch {
        throw new WxFailure('image decode fail')
      }
    },
    async canvasToTempFilePath(params) {
      const { canvas } = params
      if (!(canvas instanceof OffscreenCanvas)) throw new WxFailure('canvas is empty')
      const { raster } = canvas
      const raw = { width: raster.width, height: raster.height, channels: 4 } as const
      const bytes = await sharp(Buffer.from(raster.data), { raw })
        .resize(
          optionalNumber(params, 'destWidth') ?? raw.width,
          optionalNumber(params, 'destHeight') ?? raw.height,
          {
            fit: 'fill',
          },
        )
        .flatten({ background: '#fff' })
        .jpeg({ quality: Math.round((optionalNumber(params, 'quality') ?? 1) * 100) })
        .toBuffer()
      return { tempFilePath: disk.addTemporary('canvas.jpg', bytes) }
    },
  }
}

/** `wx.createOffscreenCanvas`. */
export function newOffscreenCanvas(disk: DeviceDisk, options: unknown): OffscreenCanvas {
  const { type, width, height } = isRecord(options) ? options : {}
  if (type !== '2d') throw new WxFailure('the host has canvases of the kind 2d only')
  return new OffscreenCanvas(disk, Number(width ?? 300), Number(height ?? 150))
}
