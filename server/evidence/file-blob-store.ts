import { randomBytes } from 'node:crypto'
import { link, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import type { BlobStore, ByteRange } from './blob-store.port'
import { hasCode, syncFolder } from './durable-file'

/** Blobs as files `ab/cdef…` below a folder on the local disk; a name appears there only with its whole content. */
export class FileBlobStore implements BlobStore {
  constructor(private readonly root: string) {}

  async has(key: string): Promise<boolean> {
    return (await this.size(key)) !== null
  }

  async size(key: string): Promise<number | null> {
    try {
      return (await stat(this.pathOf(key))).size
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return null
      throw error
    }
  }

  async put(key: string, bytes: Uint8Array): Promise<void> {
    const path = await this.placeFor(key)
    const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
    try {
      const file = await open(temporary, 'wx', 0o600)
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(temporary, path)
    } catch (error) {
      await rm(temporary, { force: true })
      throw error
    }
    await syncFolder(dirname(path))
  }

  async adopt(key: string, source: string): Promise<void> {
    const path = await this.placeFor(key)
    try {
      await link(source, path)
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error
    }
    await syncFolder(dirname(path))
  }

  async read(key: string, range?: ByteRange): Promise<Readable | null> {
    try {
      const file = await open(this.pathOf(key), 'r')
      return file.createReadStream(range)
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return null
      throw error
    }
  }

  private async placeFor(key: string): Promise<string> {
    const path = this.pathOf(key)
    const made = await mkdir(dirname(path), { recursive: true })
    if (made !== undefined) await syncFolder(dirname(made))
    return path
  }

  private pathOf(key: string): string {
    if (!/^[0-9a-f]{64}$/.test(key)) throw new RangeError('a blob key has 64 hexadecimal digits')
    return join(this.root, key.slice(0, 2), key.slice(2))
  }
}
