import type { Evidence } from '../../contract/evidence'
import { isWebm } from './webm.rules'

/** What a file is, by its first bytes. Its name and the type its sender claims are never asked. */

export type EvidenceType = Evidence['type']
export type SoundType = Extract<EvidenceType, `audio/${string}`>

export const isPictureType = (type: EvidenceType): boolean => type.startsWith('image/')

/** Containers of sound alone, and neutral ones that `sound.rules` looks into: video is not taken. */
const soundBrands = /^(?:M4A |M4B |isom|iso[2-9]|mp4[12]|3gp[4-9]|3g2[abc]|dash)$/

/** How many first bytes `kindOf` may look at. */
export const kindHeadBytes = 4096

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** HEVC-coded stills (ISO/IEC 23008-12, annex B). AV1 (`avif`, `avis`) and video brands are not among them. */
const heicBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx'])
/** Containers that say nothing of the coding; their compatible brands decide. */
const neutralBrands = new Set(['mif1', 'mif2', 'msf1'])

/**
 * The accepted kind that the bytes begin as, else null: HTML, SVG, archives, programs, video, AVIF and whatever else.
 * @param head the first `kindHeadBytes` bytes, or all of a shorter file.
 */
export function kindOf(head: Uint8Array): EvidenceType | null {
  if (startsWith(head, [0xff, 0xd8, 0xff])) return 'image/jpeg'
  if (startsWith(head, pngSignature)) return 'image/png'
  if (ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP') return 'image/webp'
  if (/^%PDF-[12]\.\d/.test(ascii(head, 0, 8))) return 'application/pdf'
  if (ascii(head, 4, 8) === 'ftyp' && isHeic(head)) return 'image/heic'
  return soundKindOf(head)
}

function soundKindOf(head: Uint8Array): SoundType | null {
  if (ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WAVE') return 'audio/wav'
  if (/^#!AMR(?:-WB)?\n/.test(ascii(head, 0, 9))) return 'audio/amr'
  if (ascii(head, 4, 8) === 'ftyp' && soundBrands.test(ascii(head, 8, 12))) return 'audio/mp4'
  if (isWebm(head)) return 'audio/webm'
  if (ascii(head, 0, 3) === 'ID3') return 'audio/mpeg'
  const [first = 0, second = 0] = head
  if (first !== 0xff) return null
  // ADTS (ISO/IEC 13818-7) has twelve bits of sync and layer 0, MP3 (ISO/IEC 11172-3) eleven and layer III.
  if ((second & 0xf6) === 0xf0) return 'audio/aac'
  return (second & 0xe6) === 0xe2 && (second & 0x18) !== 0x08 ? 'audio/mpeg' : null
}

function isHeic(head: Uint8Array): boolean {
  const major = ascii(head, 8, 12)
  if (heicBrands.has(major)) return true
  if (!neutralBrands.has(major)) return false
  const end = Math.min(readUint32(head, 0), head.length)
  for (let at = 16; at + 4 <= end; at += 4) {
    if (heicBrands.has(ascii(head, at, at + 4))) return true
  }
  return false
}

/**
 * Whether a PDF ends as one must (ISO 32000-2, 7.5.5): `startxref` and `%%EOF` near its end.
 * A cut-off download fails this; what is inside is never interpreted here.
 */
export function pdfIsWhole(bytes: Uint8Array): boolean {
  const tail = ascii(bytes, Math.max(0, bytes.length - 2048), bytes.length)
  return tail.includes('startxref') && tail.includes('%%EOF')
}

/** Whether a WebP file is as long as its RIFF header says (RFC 9649, 2.4): decoders forgive a missing end. */
export function webpIsWhole(bytes: Uint8Array): boolean {
  const declared = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(4, true) + 8
  return bytes.length >= declared
}

function startsWith(head: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => head[at] === byte)
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to))
}

function readUint32(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at)
}
