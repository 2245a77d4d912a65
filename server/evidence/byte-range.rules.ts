import type { ByteRange } from './blob-store.port'

/**
 * One range of bytes as players ask for it (RFC 9110, 14.1.2), of a file of `size` bytes.
 * @returns null when the whole file is to be sent: no header, several ranges, another unit or nonsense;
 *   `outside` when nothing of the range exists (416)
 */
export function byteRange(header: string | undefined, size: number): ByteRange | 'outside' | null {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? []
  if (first === '') {
    if (last === '') return null
    const count = Number(last)
    return count === 0 || size === 0 ? 'outside' : { start: Math.max(size - count, 0), end: size - 1 }
  }
  const start = Number(first)
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (last !== '' && Number(last) < start) return null
  return start >= size ? 'outside' : { start, end }
}
