import { ArchiveFull, type Archive } from '../platform/archive/archive.port'
import type { Clock } from '../platform/clock/clock.port'
import type { Storage } from '../platform/storage/storage.port'

interface Device {
  readonly storage: Storage
  readonly clock: Clock
  readonly archive: () => Promise<Archive>
}

/** What another window did to it since this one read or wrote it. `gone`: it was sent there, or cleared. */
export type News = { readonly tag: 'none' | 'gone' } | { readonly tag: 'written'; readonly found: unknown }

/**
 * What is being written under one place of the storage, apart from the drafts. Where the storage is late, as a
 * browser's is (`draft-copies.ts` says why), the archive has a second copy at once; the newer of the two is read back.
 * Other windows may write at the same place: `news` is asked before each change goes upon it.
 */
export class KeptWriting {
  /** One after the other: an older text never replaces a newer one. */
  private work: Promise<void> = Promise.resolve()
  private seenAtMs: number

  private constructor(
    private readonly device: Device,
    private readonly archive: Archive | null,
    private readonly place: string,
    /** As it was left; null for nothing. */
    readonly found: unknown,
    /** Whether the storage, which all windows share, has some of it. */
    private isShared: boolean,
  ) {
    this.seenAtMs = writtenAt(found)
  }

  static async open(device: Device, place: string): Promise<KeptWriting> {
    const { storage } = device
    // That part of the app did not load (no network): the storage alone keeps it.
    const archive = storage.isLate ? await device.archive().catch(() => null) : null
    const first = storage.read(place)
    const second = archive === null ? null : parsed(await archive.read(nameOf(place)))
    const found = writtenAt(second) > writtenAt(first) ? second : first
    return new KeptWriting(device, archive, place, found, first !== null)
  }

  /** Told once: what it says counts as seen. */
  news(): News {
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
    const stop = this.device.storage.onElsewhere?.((key) => {
      if (key === this.place) callback()
    })
    return stop ?? (() => undefined)
  }

  /** @returns whether this device keeps it */
  write(value: object): boolean {
    const { storage, clock } = this.device
    // It grows with every change, also under a clock that was set back: the newer of two is told by it.
    this.seenAtMs = Math.max(clock.nowMs(), this.seenAtMs + 1)
    const written = { ...value, writtenAtMs: this.seenAtMs }
    this.copy((archive) => archive.write(nameOf(this.place), JSON.stringify(written)))
    const isKept = storage.write(this.place, written)
    this.isShared ||= isKept
    return isKept
  }

  remove(): void {
    this.isShared = false
    this.copy((archive) => archive.remove(nameOf(this.place)))
    this.device.storage.remove(this.place)
  }

  private copy(change: (archive: Archive) => Promise<void>): void {
    const { archive } = this
    if (archive === null) return
    this.work = this.work.then(async () => {
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
