import sharp, { type Sharp } from 'sharp'
import { maxPicturePixels, maxUploadBytes } from '../../contract/upload'
import type { ProblemCode } from '../../contract/problems'
import { Gate } from './gate'
import { decodeHeic } from './heic.service'
import {
  kindHeadBytes,
  kindOf,
  pdfIsWhole,
  webpIsWhole,
  type EvidenceType,
  type SoundType,
} from './kind.rules'
import { soundVerdict } from './sound.rules'

/** Longest side of a shown copy, pixels. */
const shownSidePx = 1600
/** No narrower than this, where the picture has so many: the print of a long screenshot must stay readable. */
const shownLeastPx = 900
/** How long a narrow one may be, pixels. */
const shownMostPx = 8000
const shownQuality = 82
/** Longest time libvips may work on one picture, seconds: progressive JPEGs with thousands of scans exist. */
const decodeSeconds = 20

export type Refusal = Extract<
  ProblemCode,
  'file-empty' | 'file-type-refused' | 'file-damaged' | 'picture-too-large' | 'too-large'
>

export type Examination =
  | {
      readonly verdict: 'accepted'
      readonly type: EvidenceType
      /** Re-encoded JPEG, upright, no metadata, some 1600 px long; null for a PDF and for sound. */
      readonly shown: Buffer | null
    }
  | { readonly verdict: 'refused'; readonly code: Refusal }

/** One picture in memory at a time, so that twenty people who send at once cost no more than one. */
const decoding = new Gate(1)
sharp.cache(false)

/**
 * Looks at a whole file by its content and, for a picture, makes the shown copy.
 * The full decode is the proof that nothing is missing; a polyglot (JPEG and ZIP in one) loses its second face in it.
 * AVIF is refused (no phone camera writes it); of an animated WebP the first frame is shown.
 * @param read gives the bytes; called when it is this file's turn.
 */
export function examine(read: () => Promise<Buffer>): Promise<Examination> {
  return decoding.run(async () => examineBytes(await read()))
}

async function examineBytes(bytes: Buffer): Promise<Examination> {
  if (bytes.length === 0) return refused('file-empty')
  if (bytes.length > maxUploadBytes) return refused('too-large')
  const type = kindOf(bytes.subarray(0, kindHeadBytes))
  switch (type) {
    case null:
      return refused('file-type-refused')
    case 'application/pdf':
      return pdfIsWhole(bytes) ? { verdict: 'accepted', type, shown: null } : refused('file-damaged')
    case 'image/heic':
      return examineHeic(bytes)
    case 'image/webp':
      return webpIsWhole(bytes) ? examinePicture(bytes, type) : refused('file-damaged')
    case 'image/jpeg':
    case 'image/png':
      return examinePicture(bytes, type)
    case 'audio/mpeg':
    case 'audio/mp4':
    case 'audio/aac':
    case 'audio/wav':
    case 'audio/amr':
    case 'audio/webm':
      return examineSound(bytes, type)
  }
}

function examineSound(bytes: Buffer, type: SoundType): Examination {
  switch (soundVerdict(bytes, type)) {
    case 'whole':
      return { verdict: 'accepted', type, shown: null }
    case 'damaged':
      return refused('file-damaged')
    case 'other':
      return refused('file-type-refused')
  }
}

async function examineHeic(bytes: Buffer): Promise<Examination> {
  const decoded = await decodeHeic(bytes, maxPicturePixels)
  switch (decoded.outcome) {
    case 'damaged':
      return refused('file-damaged')
    case 'too-large':
      return refused('picture-too-large')
    case 'decoded': {
      const { rgba, width, height } = decoded
      const raw = Buffer.from(rgba.buffer, rgba.byteOffset, rgba.byteLength)
      const shown = await shownCopy(sharp(raw, { raw: { width, height, channels: 4 } }), width, height)
      return { verdict: 'accepted', type: 'image/heic', shown }
    }
  }
}

async function examinePicture(bytes: Buffer, type: EvidenceType): Promise<Examination> {
  const size = await headerSize(bytes)
  if (!size) return refused('file-damaged')
  if (size.width * size.height > maxPicturePixels) return refused('picture-too-large')
  try {
    const strict = sharp(bytes, {
      failOn: 'warning',
      limitInputPixels: maxPicturePixels,
      sequentialRead: true,
      pages: 1,
    })
    return { verdict: 'accepted', type, shown: await shownCopy(strict.autoOrient(), size.width, size.height) }
  } catch {
    // Every way in which libvips fails on bytes it was given means the same to the person: not a whole picture.
    return refused('file-damaged')
  }
}

/** Width and height from the header alone (nothing is decoded), null when the header is broken. */
async function headerSize(bytes: Buffer): Promise<{ width: number; height: number } | null> {
  try {
    const { width, height } = await sharp(bytes, { failOn: 'warning', limitInputPixels: false }).metadata()
    return { width, height }
  } catch {
    return null
  }
}

/** @param width and `height` in pixels; which is which does not matter, as the picture may still be turned */
function shownCopy(picture: Sharp, width: number, height: number): Promise<Buffer> {
  const longest = Math.max(width, height)
  const scale = Math.max(shownSidePx / longest, shownLeastPx / Math.min(width, height))
  const side = Math.round(Math.min(longest * scale, shownMostPx))
  return picture
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality: shownQuality })
    .timeout({ seconds: decodeSeconds })
    .toBuffer()
}

function refused(code: Refusal): Examination {
  return { verdict: 'refused', code }
}
