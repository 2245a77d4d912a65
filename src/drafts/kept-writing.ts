import { ArchiveFull, type Archive } from '../platform/archive/archive.port'
import type { Clock } from '../platform/clock/clock.port'
import type { Storage } from '../platform/storage/storage.port'

interface Device {
  readonly storage: Storage
  readonly clock: Clock
  readonly archive: () => Promise<Archive>
}

/** What was done to it elsewhere since this one read or wrote it. `gone`: another window has sent or cleared it. */
export type News = { readonly tag: 'none' | 'gone' } | { readonly tag: 'written'; readonly found: unknown }

/**
 * What is being written under one place of the storage, apart from the drafts. Where the storage is late, as a
 * browser's is (`draft-copies.ts` says why), the archive has a second copy at once; the newer of the two is read back.
 * Other windows may write at the same place: `news` is asked before each change goes upon it.
 */
export class KeptWriting {
  /** As it was left; null for nothing. */
  found: unknown
  /** null where the storage is never late. */
  private readonly archive: Promise<Archive | null>
  private readonly restored: Promise<void>
  /** A newer copy that came from the archive when this was begun already. */
  private late: unknown = null
  private isTouched = false
  /** One after the other: an older text never replaces a newer one. */
  private work: Promise<void> = Promise.resolve()
  private seenAtMs: number
  /** Whether the storage, which all windows share, has some of it. */
  private isShared: boolean

  private constructor(
    private readonly device: Device,
    private readonly place: string,
  ) {
    const { storage } = device
    this.found = storage.read(place)
    this.isShared = this.found !== null
    this.seenAtMs = writtenAt(this.found)
    // That part of the app did not load (no network): the storage alone keeps it.
    this.archive = storage.isLate ? device.archive().catch(() => null) : Promise.resolve(null)
    this.restored = this.restore()
  }

  /** At once, with what the storage has; a newer copy of the archive comes as news. */
  static begin(device: Device, place: string): KeptWriting {
    return new KeptWriting(device, place)
  }

  /** With all that is kept. */
  static async open(device: Device, place: string): Promise<KeptWriting> {
    const writing = new KeptWriting(device, place)
    await writing.restored
    writing.found = writing.takeLate() ?? writing.found
    return writing
  }

  /** Told once: what it says counts as seen. */
  news(): News {
    const late = this.takeLate()
    if (late !== null) return { tag: 'written', found: late }
    const { storage } = this.device
    if (!storage.onElsewhere) return { tag: 'none' }
    const kept = storage.read(this.place)
    if (kept === null) {
      const { isShared } = this
      this.isShared = false
      return { tag: isShared ? 'gone' : 'none' }
    }
    if (writtenAt(kept) <= this.seenAtMs) return { tag: 'none' }
    this.seenAtMs = writtenAt(kept)
    this.isShared = true
    return { tag: 'written', found: kept }
  }

  /** Calls back when there may be news; the answer ends it. */
  onElsewhere(callback: () => void): () => void {
    let isOver = false
    void this.restored.then(() => {
      if (!isOver && this.late !== null) callback()
    })
    const stop = this.device.storage.onElsewhere?.((key) => {
      if (key === this.place) callback()
    })
    return () => {
      isOver = true
      stop?.()
    }
  }

  /** @returns whether this device keeps it */
  write(value: object): boolean {
    const { storage, clock } = this.device
    this.touch()
    // It grows with every change, also under a clock that was set back: the newer of two is told by it.
    this.seenAtMs = Math.max(clock.nowMs(), this.seenAtMs + 1)
    const written = { ...value, writtenAtMs: this.seenAtMs }
    this.copy((archive) => archive.write(nameOf(this.place), JSON.stringify(written)))
    const isKept = storage.write(this.place, written)
    this.isShared ||= isKept
    return isKept
  }

  remove(): void {
    this.touch()
    this.isShared = false
    this.copy((archive) => archive.remove(nameOf(this.place)))
    this.device.storage.remove(this.place)
  }

  private async restore(): Promise<void> {
    const archive = await this.archive
    if (archive === null) return
    const copy = parsed(await archive.read(nameOf(this.place)).catch(() => null))
    if (!this.isTouched && writtenAt(copy) > this.seenAtMs) this.late = copy
  }

  /** null for none. */
  private takeLate(): unknown {
    const { late } = this
    this.late = null
    if (writtenAt(late) <= this.seenAtMs) return null
    this.seenAtMs = writtenAt(late)
    return late
  }

  /** What is written from here on stands above any older copy. */
  private touch(): void {
    this.isTouched = true
    this.late = null
  }

  private copy(change: (archive: Archive) => Promise<void>): void {
    this.work = this.work.then(async () => {
      const archive = await this.archive
      if (archive === null) return
      try {
        await change(archive)
      } catch (error) {
        // No room for a second copy: the first is in the storage, and the page says when that fails.
        if (!(error instanceof ArchiveFull)) throw error
      }
    })
  }
}

const nameOf = (place: string): string => `written-${place.toLowerCase().replace(/[^a-z0-9-]/g, '-')}`

/** 0 for nothing, and of what an older version wrote. */
function writtenAt(saved: unknown): number {
  const at =
    typeof saved === 'object' && saved !== null ? (saved as { writtenAtMs?: unknown }).writtenAtMs : 0
  return typeof at === 'number' ? at : 0
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : (JSON.parse(text) as unknown)
  } catch {
    return null // cut off while it was written: as good as nothing
  }
}
