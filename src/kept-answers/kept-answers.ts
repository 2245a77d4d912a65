import { ArchiveFull, type Archive } from '../platform/archive/archive.port'
import type { Clock } from '../platform/clock/clock.port'
import type { Storage } from '../platform/storage/storage.port'
import { isRecord } from '../platform/storage/kept-forms'

/** An answer as it was seen. */
export interface Kept<Value> {
  readonly value: Value
  /** When it came, RFC 3339. */
  readonly at: string
}

interface Entry {
  readonly key: string
  /** In the archive. */
  readonly name: string
  /** Which form of answer it is; another form than the app reads is as good as nothing. */
  readonly shape: string
  readonly at: string
  /** Characters of its JSON. */
  readonly size: number
}

interface Index {
  /** Number of the next name. */
  readonly next: number
  /** Oldest first. */
  readonly entries: readonly Entry[]
  /** The device refused the last answer. */
  readonly isFull: boolean
}

export interface KeptLimits {
  readonly count: number
  /** Characters in all, and of one. */
  readonly total: number
  readonly each: number
}

const usual: KeptLimits = { count: 100, total: 4_000_000, each: 1_500_000 }
const indexKey = 'kept-answers'
/** Older answers that go so that a new one has room, where the device itself is full. */
const mostSacrificed = 10

const isEntry = (value: unknown): value is Entry =>
  isRecord(value) &&
  ['key', 'name', 'shape', 'at'].every((field) => typeof value[field] === 'string') &&
  typeof value['size'] === 'number'

/**
 * The last answers of the server, kept on this device so that what was seen opens again without network. Bounded: the
 * oldest go first. The index lies in the storage and is read anew each time, for other tabs write it too.
 */
export class KeptAnswers {
  constructor(
    private readonly storage: Storage,
    private readonly archive: () => Promise<Archive>,
    private readonly clock: Clock,
    private readonly limits: KeptLimits = usual,
  ) {}

  /** The device had no room for the last answer. */
  get isFull(): boolean {
    return this.index().isFull
  }

  get count(): number {
    return this.index().entries.length
  }

  /**
   * Keeps an answer in place of the one before.
   * @param shape names the form of the value; `read` with another shape finds nothing
   * @returns false when the device has no room for it, or it is too large
   */
  async keep(key: string, shape: string, value: unknown): Promise<boolean> {
    const text = JSON.stringify(value)
    if (text.length > this.limits.each) return false
    const name = this.newName()
    const isWritten = name !== null && (await this.write(name, text))
    const { next, entries } = this.index()
    if (!isWritten) {
      this.put({ next, entries, isFull: true })
      return false
    }
    const at = new Date(this.clock.nowMs()).toISOString()
    const others = entries.filter((entry) => entry.key !== key)
    const all = [...others, { key, name, shape, at, size: text.length }]
    const stays = all.slice(this.firstWithin(all))
    const isKept = this.put({ next, entries: stays, isFull: false })
    const names = new Set(isKept ? stays.map((entry) => entry.name) : others.map((entry) => entry.name))
    await this.removeAll([...entries.map((entry) => entry.name), name].filter((each) => !names.has(each)))
    return isKept
  }

  /** null when nothing of that shape is kept under the key, or it can no longer be read. */
  async read<Value>(key: string, shape: string): Promise<Kept<Value> | null> {
    const entry = this.index().entries.find((each) => each.key === key && each.shape === shape)
    if (!entry) return null
    const text = await (await this.archive()).read(entry.name)
    if (text === null) return null
    try {
      return { value: JSON.parse(text) as Value, at: entry.at }
    } catch {
      // Cut off while it was written: as good as nothing.
      return null
    }
  }

  async forget(key: string): Promise<void> {
    const { next, entries, isFull } = this.index()
    const gone = entries.filter((entry) => entry.key === key)
    this.put({ next, entries: entries.filter((entry) => entry.key !== key), isFull })
    await this.removeAll(gone.map(({ name }) => name))
  }

  async forgetAll(): Promise<void> {
    const { next, entries } = this.index()
    this.put({ next, entries: [], isFull: false })
    await this.removeAll(entries.map(({ name }) => name))
  }

  /** Where the device is full the oldest go, a few at most: it may be full of something else. */
  private async write(name: string, text: string): Promise<boolean> {
    const archive = await this.archive()
    for (let sacrificed = 0; ; sacrificed += 1) {
      try {
        await archive.write(name, text)
        return true
      } catch (error) {
        if (!(error instanceof ArchiveFull)) throw error
        const oldest = this.index().entries[0]
        if (oldest === undefined || sacrificed === mostSacrificed) return false
        await this.forget(oldest.key)
      }
    }
  }

  /** Where the part of the list begins that keeps the limits. */
  private firstWithin(entries: readonly Entry[]): number {
    let total = 0
    for (let at = entries.length - 1; at >= 0; at -= 1) {
      total += entries[at]?.size ?? 0
      if (total > this.limits.total || entries.length - at > this.limits.count) return at + 1
    }
    return 0
  }

  /** Given away before anything is awaited, so that nobody else takes it; null where nothing can be kept. */
  private newName(): string | null {
    const index = this.index()
    return this.put({ ...index, next: index.next + 1 }) ? `answer-${index.next}` : null
  }

  private index(): Index {
    const saved = this.storage.read(indexKey)
    if (!isRecord(saved)) return { next: 1, entries: [], isFull: false }
    const entries = Array.isArray(saved['entries']) ? saved['entries'].filter(isEntry) : []
    return {
      next: typeof saved['next'] === 'number' ? saved['next'] : this.clock.nowMs(),
      entries,
      isFull: saved['isFull'] === true,
    }
  }

  private put(index: Index): boolean {
    return this.storage.write(indexKey, index)
  }

  private async removeAll(names: readonly string[]): Promise<void> {
    const archive = await this.archive()
    await Promise.all(names.map((name) => archive.remove(name)))
  }
}
