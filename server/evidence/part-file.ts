import { createHash } from 'node:crypto'
import { open, rm, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Readable } from 'node:stream'
import { sizeOf, syncFolder, toBytes } from './durable-file'

/** What the sender says a piece hashes to (tus checksum extension). */
export interface PieceChecksum {
  readonly algorithm: 'sha256' | 'sha1'
  /** Base64. */
  readonly digest: string
}

/**
 * How a piece went: `written`, `cut` (the line broke: what came is kept), `mismatch` (nothing of it is kept),
 * `too-long` (more than the upload's length: nothing of it is kept).
 */
export type PieceOutcome = 'written' | 'cut' | 'mismatch' | 'too-long'

/** The growing file of one upload. Its size on disk is the only truth about the offset. */
export class PartFile {
  constructor(readonly path: string) {}

  size(): Promise<number> {
    return sizeOf(this.path)
  }

  /**
   * Appends a piece at `offset` (the present size) and syncs it to the disk before it returns.
   * A piece that carries a checksum and is cut short cannot be checked, so nothing of it is kept.
   * @param room how many bytes may still come
   */
  async append(
    piece: Readable,
    offset: number,
    room: number,
    checksum: PieceChecksum | null,
  ): Promise<PieceOutcome> {
    const file = await open(this.path, offset === 0 ? 'w' : 'r+', 0o600)
    try {
      const outcome = await this.write(file, piece, offset, room, checksum)
      if (outcome === 'mismatch' || outcome === 'too-long' || (outcome === 'cut' && checksum !== null))
        await file.truncate(offset)
      await file.sync()
      if (offset === 0) await syncFolder(dirname(this.path))
      return outcome
    } finally {
      await file.close()
    }
  }

  async remove(): Promise<void> {
    await rm(this.path, { force: true })
  }

  private async write(
    file: FileHandle,
    piece: Readable,
    offset: number,
    room: number,
    checksum: PieceChecksum | null,
  ): Promise<PieceOutcome> {
    const hash = checksum === null ? null : createHash(checksum.algorithm)
    let written = 0
    try {
      // The line stays open when we stop reading early, so that the refusal can be answered on it.
      for await (const part of piece.iterator({ destroyOnReturn: false })) {
        const bytes = toBytes(part)
        if (written + bytes.length > room) return 'too-long'
        hash?.update(bytes)
        await writeAll(file, bytes, offset + written)
        written += bytes.length
      }
    } catch (error) {
      if (piece.errored !== null || piece.destroyed) return 'cut'
      throw error
    }
    if (hash !== null && hash.digest('base64') !== checksum?.digest) return 'mismatch'
    return 'written'
  }
}

async function writeAll(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  let done = 0
  while (done < bytes.length) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done)
    done += bytesWritten
  }
}
