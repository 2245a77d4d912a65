import type { SoundType } from './kind.rules'
import { webmContent } from './webm.rules'

/**
 * What came of looking at a whole recording: `whole`, `damaged` (not what its head says, or no way to play it), or `other`
 * (a neutral container that holds something else than sound, a video for one).
 */
export type SoundVerdict = 'whole' | 'damaged' | 'other'

/** So many frames in a row are no accident: bytes that merely begin like one are not taken for sound. */
const framesInARow = 3

/** Looks at the structure of a whole file; nothing is decoded, so that nothing in it can do harm here. */
export function soundVerdict(bytes: Uint8Array, type: SoundType): SoundVerdict {
  switch (type) {
    case 'audio/wav':
      return isWav(bytes) ? 'whole' : 'damaged'
    case 'audio/amr':
      return hasFrames(bytes, text(bytes, 0, 9) === '#!AMR-WB\n' ? 9 : 6, amrFrame) ? 'whole' : 'damaged'
    case 'audio/aac':
      return hasFrames(bytes, 0, adtsFrame) ? 'whole' : 'damaged'
    case 'audio/mpeg':
      return isMp3(bytes) ? 'whole' : 'damaged'
    case 'audio/mp4':
      return mp4Verdict(bytes)
    case 'audio/webm':
      return webmVerdict(bytes)
  }
}

/**
 * A format and samples (Multimedia Programming Interface 1.0, WAVE). How long it says to be is not asked: a recorder
 * that was cut off never wrote it, and what was recorded can be heard all the same.
 */
function isWav(bytes: Uint8Array): boolean {
  const view = viewOf(bytes)
  const chunks = new Set<string>()
  for (let at = 12; at + 8 <= bytes.length; at += 8 + view.getUint32(at + 4, true)) {
    chunks.add(text(bytes, at, at + 4))
    if (chunks.has('fmt ') && chunks.has('data')) return true
  }
  return false
}

/** Bytes of the frame that begins at a place, null where none does. */
type FrameLength = (bytes: Uint8Array, at: number) => number | null

function hasFrames(bytes: Uint8Array, start: number, lengthOf: FrameLength): boolean {
  let at = start
  for (let count = 0; count < framesInARow; count += 1) {
    const length = lengthOf(bytes, at)
    if (length === null) return false
    at += length
    // A short recording may end before.
    if (at === bytes.length) return true
    if (at > bytes.length) return false
  }
  return true
}

/** Bytes of an AMR frame by its type, with its own first byte (RFC 4867, 5.3); the higher types are silence or none. */
const amrBytes = [13, 14, 16, 18, 20, 21, 27, 32, 6, 1, 1, 1, 1, 1, 1, 1]
const amrWideBytes = [18, 24, 33, 37, 41, 47, 51, 59, 61, 6, 1, 1, 1, 1, 1, 1]

function amrFrame(bytes: Uint8Array, at: number): number | null {
  const head = bytes[at]
  // The padding bits are zero.
  if (head === undefined || (head & 0x83) !== 0) return null
  const table = text(bytes, 0, 9) === '#!AMR-WB\n' ? amrWideBytes : amrBytes
  return table[(head >> 3) & 15] ?? null
}

/** ISO/IEC 13818-7, 6.2: thirteen bits of length from the fourth byte on. */
function adtsFrame(bytes: Uint8Array, at: number): number | null {
  const [sync = 0, more = 0, rate = 0, high = 0, middle = 0, low = 0] = bytes.subarray(at, at + 6)
  if (sync !== 0xff || (more & 0xf6) !== 0xf0 || ((rate >> 2) & 15) > 12) return null
  const length = ((high & 3) << 11) | (middle << 3) | (low >> 5)
  return length >= 7 ? length : null
}

const mp3Kilobits = {
  first: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  second: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
}
const mp3Hertz = [44_100, 48_000, 32_000]

/** ISO/IEC 11172-3 and 13818-3, layer III; a "free" bit rate, which no phone writes, is not taken. */
function mp3Frame(bytes: Uint8Array, at: number): number | null {
  const [sync = 0, second = 0, third = 0] = bytes.subarray(at, at + 3)
  const version = (second >> 3) & 3
  if (sync !== 0xff || (second & 0xe6) !== 0xe2 || version === 1) return null
  const isFirst = version === 3
  const kilobits = (isFirst ? mp3Kilobits.first : mp3Kilobits.second)[third >> 4] ?? 0
  const hertz = mp3Hertz[(third >> 2) & 3]
  if (kilobits === 0 || hertz === undefined) return null
  const rate = hertz / (isFirst ? 1 : version === 2 ? 2 : 4)
  return Math.floor(((isFirst ? 144 : 72) * kilobits * 1000) / rate) + ((third >> 1) & 1)
}

/** Behind an ID3v2 tag (its length in four times seven bits) there may be padding before the first frame. */
function isMp3(bytes: Uint8Array): boolean {
  let start = 0
  if (text(bytes, 0, 3) === 'ID3') {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(6, 10)
    start = 10 + ((a << 21) | (b << 14) | (c << 7) | d)
    const end = Math.min(start + 4096, bytes.length)
    while (start < end && bytes[start] !== 0xff) start += 1
  }
  return start < bytes.length && (hasFrames(bytes, start, mp3Frame) || hasFrames(bytes, start, adtsFrame))
}

/** What a browser records without a picture. */
function webmVerdict(bytes: Uint8Array): SoundVerdict {
  const content = webmContent(bytes)
  if (content === null) return 'damaged'
  if (!content.isSoundAlone) return 'other'
  return content.hasBlocks ? 'whole' : 'damaged'
}

interface Atom {
  readonly name: string
  readonly from: number
  readonly to: number
}

/** The boxes between two places (ISO/IEC 14496-12, 4.2), padding at the end left out; null when one does not fit. */
function atoms(bytes: Uint8Array, from: number, to: number): Atom[] | null {
  const view = viewOf(bytes)
  const found: Atom[] = []
  for (let at = from; at < to;) {
    if (at + 8 > to) break
    const short = view.getUint32(at)
    const head = short === 1 ? 16 : 8
    if (at + head > to) return null
    const length = short === 0 ? to - at : short === 1 ? Number(view.getBigUint64(at + 8)) : short
    if (length < head || at + length > to) return null
    found.push({ name: text(bytes, at + 4, at + 8), from: at + head, to: at + length })
    at += length
  }
  return found
}

function mp4Verdict(bytes: Uint8Array): SoundVerdict {
  const isNamedSound = /^M4[AB] /.test(text(bytes, 8, 12))
  const faulty = isNamedSound ? 'damaged' : 'other'
  const moov = atoms(bytes, 0, bytes.length)?.find(({ name }) => name === 'moov')
  const tracks = moov && atoms(bytes, moov.from, moov.to)?.filter(({ name }) => name === 'trak')
  if (!tracks) return faulty
  const kinds = tracks.map((track) => trackKind(bytes, track))
  if (kinds.includes('vide')) return 'other'
  return kinds.includes('soun') ? 'whole' : faulty
}

/** What a track carries, by its handler (ISO/IEC 14496-12, 8.4.3): `soun`, `vide` or another four letters. */
function trackKind(bytes: Uint8Array, track: Atom): string | null {
  const media = atoms(bytes, track.from, track.to)?.find(({ name }) => name === 'mdia')
  const handler = media && atoms(bytes, media.from, media.to)?.find(({ name }) => name === 'hdlr')
  return handler ? text(bytes, handler.from + 8, handler.from + 12) : null
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const text = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to))
