import { mkdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { maxUploadBytes } from '../../contract/upload'
import { later, nowAt, type Clock } from '../db/clock.port'
import type { NewId } from '../db/new-id'
import { ProblemError } from '../http/problem'
import type { BlobStore } from './blob-store.port'
import { sha256Of } from './durable-file'
import { examine } from './examination.service'
import { PartFile, type PieceChecksum } from './part-file'
import type { Upload, UploadRepository } from './upload.repository'
import { WriterTurns } from './writer-turns'

const dayMs = 86_400_000
/** An unfinished upload that gets no bytes for this long is dropped. */
const lifeMs = 3 * dayMs
/** Its life is written down anew no more often than this: each time costs a commit, and pieces come by the thousand. */
const extendMs = 3_600_000
/** How long a finished, refused or cancelled upload can still be asked for. */
const memoryMs = 7 * dayMs
/** How long a refused file is refused again without looking; after that it may be tried once more. */
const refusalMs = 3_600_000
/** Nine photos of a complaint, with room for a second draft. */
const maxOpenPerPerson = 20
const sweepBatch = 200

export interface UploadState {
  readonly id: string
  readonly offset: number
  readonly length: number
  readonly expiresAt: string
}

interface UploadServiceParts {
  readonly uploads: UploadRepository
  readonly originals: BlobStore
  /** JPEGs to look at, under the SHA-256 of their original. */
  readonly shownCopies: BlobStore
  /** Folder of the unfinished files. */
  readonly partsDir: string
  readonly clock: Clock
  readonly newId: NewId
}

/**
 * Takes files in pieces. An offset is answered only after its bytes are on the disk; a finished file is examined,
 * sealed under its SHA-256 and held for its person. Every step can be cut off by a crash and is taken up again by
 * the next request for that upload. All methods throw `ProblemError`.
 */
export class UploadService {
  private readonly turns = new WriterTurns()

  constructor(private readonly parts: UploadServiceParts) {
    mkdirSync(parts.partsDir, { recursive: true })
  }

  /**
   * Begins an upload. A file that was refused just now is refused at once: its answer may have been lost.
   * When the person holds that very file already it is complete at once;
   * when one for that file is open already, that one is answered, so that a lost answer leaves nothing behind.
   */
  async create(personId: string, length: number, sha256: string, name: string): Promise<UploadState> {
    if (length === 0) throw new ProblemError('file-empty')
    if (length > maxUploadBytes) throw new ProblemError('too-large')
    const { upload, isNew } = await this.parts.uploads.inTransaction((uploads) =>
      this.begin(uploads, personId, length, sha256, name),
    )
    return isNew ? stateOf(upload, upload.state === 'stored' ? length : 0) : this.progress(upload)
  }

  /** In one transaction: two that begin at the same moment are one upload, and count as they should. */
  private async begin(
    uploads: UploadRepository,
    personId: string,
    length: number,
    sha256: string,
    name: string,
  ): Promise<{ readonly upload: Upload; readonly isNew: boolean }> {
    const { clock, newId } = this.parts
    const now = nowAt(clock)
    const refusal = await uploads.refusalOf(personId, sha256, length, later(now, lifeMs - refusalMs))
    if (refusal) throw new ProblemError(refusal)
    const open = await uploads.openOf(personId, now)
    const same = open.find((upload) => upload.sha256 === sha256 && upload.length === length)
    if (same) return { upload: same, isNew: false }
    if (open.length >= maxOpenPerPerson) throw new ProblemError('too-many-requests')
    const held = await uploads.held(personId, sha256)
    const upload: Upload = {
      id: newId(),
      person_id: personId,
      sha256,
      name,
      length,
      state: held?.bytes === length ? 'stored' : 'open',
      refusal: null,
      created_at: now,
      expires_at: later(now, lifeMs),
    }
    await uploads.insert(upload)
    return { upload, isNew: true }
  }

  /**
   * How much of the file is on the disk. A file that is complete but was not examined yet (crash) is examined now.
   * A refused one is gone: the answer to HEAD has no body to say why, the next creation has.
   */
  async state(personId: string, id: string): Promise<UploadState> {
    try {
      return await this.progress(await this.known(personId, id))
    } catch (error) {
      const isRefusal = error instanceof ProblemError && error.statusCode === 422
      throw isRefusal ? new ProblemError('upload-gone', { cause: error }) : error
    }
  }

  /** Appends a piece; a piece for the same upload that is still under way on a dead line is given up first. */
  async append(
    personId: string,
    id: string,
    offset: number,
    piece: Readable,
    checksum: PieceChecksum | null,
  ): Promise<UploadState> {
    await this.known(personId, id)
    return this.turns.take(id, piece, async () => {
      const upload = await this.known(personId, id)
      const present = await this.offsetOf(upload)
      if (offset !== present) throw new ProblemError('upload-offset-mismatch')
      if (present === upload.length) {
        await this.finish(upload)
        return stateOf(upload, present)
      }
      const part = this.partOf(upload)
      const outcome = await part.append(piece, offset, upload.length - offset, checksum)
      if (outcome === 'mismatch') throw new ProblemError('checksum-mismatch')
      if (outcome === 'too-long') throw new ProblemError('too-large')
      const extended = await this.extended(upload)
      const size = await part.size()
      if (size === upload.length) await this.finish(extended)
      return stateOf(extended, size)
    })
  }

  /** Cancels an upload. A file that is held already stays held. */
  async cancel(personId: string, id: string): Promise<void> {
    const upload = await this.known(personId, id)
    await this.turns.take(id, null, async () => {
      await this.parts.uploads.markGone(id)
      await this.partOf(upload).remove()
    })
  }

  /** Drops what expired. Call at start and now and then. */
  async sweep(): Promise<void> {
    const { uploads, clock } = this.parts
    const now = nowAt(clock)
    for (const upload of await uploads.expired(now, sweepBatch)) {
      await this.turns.take(upload.id, null, async () => {
        await uploads.markGone(upload.id)
        await this.partOf(upload).remove()
      })
    }
    await uploads.forgetBefore(later(now, -memoryMs))
  }

  private async extended(upload: Upload): Promise<Upload> {
    const { clock, uploads } = this.parts
    const now = nowAt(clock)
    if (upload.expires_at > later(now, lifeMs - extendMs)) return upload
    const expiresAt = later(now, lifeMs)
    await uploads.extend(upload.id, expiresAt)
    return { ...upload, expires_at: expiresAt }
  }

  private progress(upload: Upload): Promise<UploadState> {
    return this.turns.take(upload.id, null, async () => {
      const offset = await this.offsetOf(upload)
      if (offset === upload.length) await this.finish(upload)
      return stateOf(upload, offset)
    })
  }

  private async known(personId: string, id: string): Promise<Upload> {
    const upload = await this.parts.uploads.find(personId, id)
    if (!upload) throw new ProblemError('upload-unknown')
    const isExpired = upload.state === 'open' && upload.expires_at <= nowAt(this.parts.clock)
    if (upload.state === 'gone' || isExpired) throw new ProblemError('upload-gone')
    if (upload.state === 'refused') throw new ProblemError(upload.refusal ?? 'file-damaged')
    return upload
  }

  private async offsetOf(upload: Upload): Promise<number> {
    return upload.state === 'stored' ? upload.length : this.partOf(upload).size()
  }

  /** Examines and seals a complete file. Doing it twice, or again after a crash in its middle, changes nothing. */
  private async finish(upload: Upload): Promise<void> {
    const { uploads, originals, shownCopies, clock } = this.parts
    const fresh = await uploads.find(upload.person_id, upload.id)
    if (fresh?.state === 'stored') return
    if (fresh?.state === 'refused') throw new ProblemError(fresh.refusal ?? 'file-damaged')
    const part = this.partOf(upload)
    if ((await sha256Of(part.path)) !== upload.sha256) {
      // Damaged somewhere on its way: this upload is over, and a new one may bring the whole file.
      await uploads.markGone(upload.id)
      await part.remove()
      throw new ProblemError('checksum-mismatch')
    }
    const examination = await examine(() => readFile(part.path))
    if (examination.verdict === 'refused') {
      await uploads.refuse(upload.id, examination.code)
      await part.remove()
      throw new ProblemError(examination.code)
    }
    if (examination.shown) await shownCopies.put(upload.sha256, examination.shown)
    await originals.adopt(upload.sha256, part.path)
    await uploads.store(upload, examination.type, nowAt(clock))
    await part.remove()
  }

  private partOf(upload: Upload): PartFile {
    return new PartFile(join(this.parts.partsDir, `${upload.id}.part`))
  }
}

function stateOf(upload: Upload, offset: number): UploadState {
  return { id: upload.id, offset, length: upload.length, expiresAt: upload.expires_at }
}
