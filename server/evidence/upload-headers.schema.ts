import type { IncomingHttpHeaders } from 'node:http'
import { fieldProblem } from '../http/field-problems'
import { ProblemError } from '../http/problem'
import type { Text } from '../../domain/text'
import type { PieceChecksum } from './part-file'

/** The headers of tus 1.0, read and checked. A header that cannot be used is `invalid-input` with its name. */

const maxNameLength = 120
const wrongNumber: Text = { zh: '应为非负整数。', en: 'This must be a whole number.' }

export function wholeNumber(headers: IncomingHttpHeaders, header: string): number {
  const value = headers[header.toLowerCase()]
  if (typeof value !== 'string' || !/^\d{1,15}$/.test(value)) throw refused(header, wrongNumber)
  return Number(value)
}

/** `sha256` and `filename` of `Upload-Metadata`: pairs of a key and a base64 value, separated by commas. */
export function metadataOf(headers: IncomingHttpHeaders): { sha256: string; name: string } {
  const raw = headers['upload-metadata']
  const pairs = new Map<string, string>()
  for (const pair of typeof raw === 'string' ? raw.slice(0, 4096).split(',') : []) {
    const [key = '', value = ''] = pair.trim().split(/\s+/)
    pairs.set(key, Buffer.from(value, 'base64').toString('utf8'))
  }
  const sha256 = pairs.get('sha256')?.toLowerCase() ?? ''
  if (!/^[0-9a-f]{64}$/.test(sha256))
    throw refused('Upload-Metadata', {
      zh: '缺少文件的 SHA-256。',
      en: 'The SHA-256 of the file is missing.',
    })
  return { sha256, name: plainName(pairs.get('filename') ?? '') }
}

/** `algorithm base64` of `Upload-Checksum`, null without the header. */
export function checksumOf(headers: IncomingHttpHeaders): PieceChecksum | null {
  const raw = headers['upload-checksum']
  if (raw === undefined) return null
  const [algorithm, digest] = typeof raw === 'string' ? raw.trim().split(/\s+/) : []
  if ((algorithm !== 'sha256' && algorithm !== 'sha1') || digest === undefined)
    throw refused('Upload-Checksum', { zh: '只支持 sha256 和 sha1。', en: 'Only sha256 and sha1 are known.' })
  return { algorithm, digest }
}

/** The last part of a path, without control and direction-changing characters, short enough to show. */
function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const plain = last.replace(/[\p{Cc}\p{Cf}\uFFFD]/gu, '').trim()
  return Array.from(plain).slice(0, maxNameLength).join('') || 'file'
}

function refused(header: string, message: Text): ProblemError {
  return new ProblemError('invalid-input', { fields: [fieldProblem(header, 'header', message)] })
}
