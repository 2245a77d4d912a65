import type { getShelfFeed, ShelfFeed, ShelfFeedEntry } from '../../contract/shelf-feed'
import { ApiFailure } from '../api/failure'
import type { Http } from '../api/http'
import { ArchiveFull, type Archive } from '../platform/archive/archive.port'
import type { Clock } from '../platform/clock/clock.port'
import { isRecord, isText, isTextOrNull } from '../platform/storage/kept-forms'

/** The feed as this device has it. */
export interface Copy {
  /** Where it goes on; null: nothing was read yet. */
  readonly next: string | null
  /** When it was last complete, RFC 3339; null: never. */
  readonly at: string | null
  readonly entries: readonly ShelfFeedEntry[]
}

const nothing: Copy = { next: null, at: null, entries: [] }
const name = 'shelf-feed'
/** A province's feed has some thousands; of more than these the ones that changed longest ago are left out. */
const mostEntries = 20_000
/** Pages read in one go; the rest comes at the next visit. */
const mostPages = 60

const isEntry = (value: unknown): value is ShelfFeedEntry =>
  isRecord(value) &&
  ['id', 'kind', 'title', 'day', 'source'].every((field) => isText(value[field])) &&
  ['gtin', 'gtinPrefix', 'makerUscc', 'stopsOn'].every((field) => isTextOrNull(value[field])) &&
  (value['lots'] === null || Array.isArray(value['lots']))

/** The public feed on this device: the whole of it, so that nobody learns which part matters here. */
export class FeedCopy {
  constructor(
    private readonly http: Http,
    private readonly archive: () => Promise<Archive>,
    private readonly clock: Clock,
  ) {}

  /** What is here, without asking anybody. */
  async read(): Promise<Copy> {
    const text = await (await this.archive()).read(name)
    if (text === null) return nothing
    let saved: unknown
    try {
      saved = JSON.parse(text)
    } catch {
      return nothing // cut off while it was written: it is read anew
    }
    if (!isRecord(saved) || !isTextOrNull(saved['next']) || !isTextOrNull(saved['at'])) return nothing
    const entries = Array.isArray(saved['entries']) ? saved['entries'].filter(isEntry) : []
    return { next: saved['next'], at: saved['at'], entries }
  }

  /**
   * Reads on from where the copy ends and keeps the result; where the device has no room it lasts as long as the page.
   * Throws `ApiFailure`.
   */
  async refresh(copy: Copy): Promise<Copy> {
    const byId = new Map(copy.entries.map((entry) => [entry.id, entry]))
    let { next } = copy
    for (let page = 0, more = true; more && page < mostPages; page += 1) {
      const answer = await this.ask(next)
      if (answer === null) {
        byId.clear()
        next = null
        continue
      }
      for (const id of answer.withdrawn) byId.delete(id)
      for (const entry of answer.items) {
        byId.delete(entry.id) // so that it stands at the place of its last change
        byId.set(entry.id, entry)
      }
      next = answer.next
      more = answer.hasMore
    }
    const at = new Date(this.clock.nowMs()).toISOString()
    const fresh: Copy = { next, at, entries: [...byId.values()].slice(-mostEntries) }
    await this.keep(fresh)
    return fresh
  }

  /** null when the place is not the server's any more, as after its data were set up anew: the feed begins again. */
  private async ask(since: string | null): Promise<ShelfFeed | null> {
    try {
      return await this.http.call<typeof getShelfFeed>({
        method: 'GET',
        path: '/shelf-feed',
        query: since === null ? {} : { since },
      })
    } catch (error) {
      if (since !== null && error instanceof ApiFailure && error.code === 'bad-cursor') return null
      throw error
    }
  }

  private async keep(copy: Copy): Promise<void> {
    try {
      await (await this.archive()).write(name, JSON.stringify(copy))
    } catch (error) {
      if (!(error instanceof ArchiveFull)) throw error
    }
  }
}
