import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import sharp from 'sharp'
import type { BlobStore } from '../../evidence/blob-store.port'
import { FileBlobStore } from '../../evidence/file-blob-store'

/** Longest side, pixels: as wide as a phone's screen shows it large. */
const sidePx = 800
const quality = 80
/** Before decoding: 100 megapixels, more than any camera in a shop has. */
const mostPixels = 100_000_000

/** A picture as it is shown: its content's SHA-256 and its size in pixels. */
export interface ShownPicture {
  readonly sha256: string
  readonly width: number
  readonly height: number
}

/** Pictures of products by their content; several products may share one. */
export class PictureStore {
  private readonly blobs: BlobStore

  constructor(dataDir: string) {
    this.blobs = new FileBlobStore(join(dataDir, 'product-pictures'))
  }

  /**
   * Keeps a picture as an upright JPEG of at most 800 px without its metadata. The same bytes give the same picture.
   * @returns null when it is no picture that can be read whole
   */
  async keep(bytes: Buffer): Promise<ShownPicture | null> {
    const shown = await shownOf(bytes)
    if (shown === null) return null
    const { data, info } = shown
    const sha256 = createHash('sha256').update(data).digest('hex')
    await this.blobs.put(sha256, data)
    return { sha256, width: info.width, height: info.height }
  }

  /** The JPEG, or null when there is none of this content. @param sha256 64 hexadecimal digits */
  read(sha256: string): Promise<Readable | null> {
    return this.blobs.read(sha256)
  }
}

async function shownOf(bytes: Buffer) {
  try {
    return await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
      .rotate()
      .flatten({ background: '#ffffff' })
      .resize({ width: sidePx, height: sidePx, fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality, mozjpeg: true })
      .toBuffer({ resolveWithObject: true })
  } catch {
    // Whatever sharp says of it, for us it is no picture: the caller names the file.
    return null
  }
}
