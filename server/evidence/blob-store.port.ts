import type { Readable } from 'node:stream'

export interface ByteRange {
  readonly start: number
  readonly end: number
}

/**
 * Bytes under a SHA-256 key. A method that returned has made its change durable; putting what is there already
 * changes nothing. Keys that are not 64 hexadecimal digits are a programmer's error and throw RangeError.
 */
export interface BlobStore {
  has(key: string): Promise<boolean>
  put(key: string, bytes: Uint8Array): Promise<void>
  /** Takes over a local file, whose content must be synced; the caller removes its own name of it afterwards. */
  adopt(key: string, path: string): Promise<void>
  /** How many bytes lie under this key; null when there are none. */
  size(key: string): Promise<number | null>
  /** The bytes, or those from `start` to `end` (both included); null when there are none under this key. */
  read(key: string, range?: ByteRange): Promise<Readable | null>
}
