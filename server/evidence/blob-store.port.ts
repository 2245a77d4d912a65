import type { Readable } from 'node:stream'

/**
 * Bytes under a SHA-256 key. A method that returned has made its change durable; putting what is there already
 * changes nothing. Keys that are not 64 hexadecimal digits are a programmer's error and throw RangeError.
 */
export interface BlobStore {
  has(key: string): Promise<boolean>
  put(key: string, bytes: Uint8Array): Promise<void>
  /** Takes over a local file, whose content must be synced; the caller removes its own name of it afterwards. */
  adopt(key: string, path: string): Promise<void>
  /** The bytes, or null when there are none under this key. */
  read(key: string): Promise<Readable | null>
}
