import { Type } from 'typebox'
import type { ShelfFeed } from '../../../contract/shelf-feed'
import { todayOn, type Clock } from '../../db/clock.port'
import { cursorReader, writeCursor } from '../../db/cursor'
import { inPieces } from '../../db/pieces'
import { toJson } from '../../db/json'
import { SharedRun } from '../../shared-run'
import type { EntryChange, ShelfFeedRepository } from './shelf-feed.repository'
import type { ShelfFeedSource } from './source.port'

const pageSize = 500
/** Milliseconds. What is withdrawn anywhere is withdrawn from the feed within this time. */
const settledFor = 10 * 60_000

const readPlace = cursorReader(
  Type.Object({ seq: Type.Integer({ minimum: 0 }) }, { additionalProperties: false }),
)

/**
 * The feed that phones match their shelves with. Sources say what is true today; compared with what was told last this
 * gives what is new, what changed and what is to be forgotten.
 */
export class ShelfFeedService {
  private settledMs = -Infinity
  private settledDay = ''
  private readonly runs = new SharedRun()

  constructor(
    private readonly feed: ShelfFeedRepository,
    private readonly sources: readonly ShelfFeedSource[],
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError `bad-cursor` */
  async since(cursor: string | undefined): Promise<ShelfFeed> {
    const place = readPlace(cursor)?.seq ?? 0
    await this.ensure()
    const found = await this.feed.after(place, pageSize + 1)
    const page = found.slice(0, pageSize)
    return {
      items: page.flatMap(({ entry }) => (entry === null ? [] : [entry])),
      // Who begins has nothing to forget.
      withdrawn: place === 0 ? [] : page.flatMap(({ id, entry }) => (entry === null ? [id] : [])),
      next: writeCursor({ seq: page.at(-1)?.seq ?? place }),
      hasMore: found.length > pageSize,
    }
  }

  /** Returns when the feed tells what the sources told a few minutes ago at most, and never yesterday. */
  private async ensure(): Promise<void> {
    const today = todayOn(this.clock)
    if (this.settledDay === today && this.clock.nowMs() - this.settledMs < settledFor) return
    await this.runs.join(() => this.settle(today))
  }

  private async settle(today: string): Promise<void> {
    const beganMs = this.clock.nowMs()
    for (const source of this.sources) await this.settleSource(source, today)
    this.settledMs = beganMs
    this.settledDay = today
  }

  private async settleSource(source: ShelfFeedSource, today: string): Promise<void> {
    const told = await this.feed.toldBy(source.name)
    for await (const entries of source.current(today)) {
      const changes: EntryChange[] = []
      for (const entry of entries) {
        if (told.get(entry.id) !== toJson(entry)) changes.push({ id: entry.id, source: source.name, entry })
        told.delete(entry.id)
      }
      await this.write(changes)
    }
    await this.write([...told.keys()].map((id) => ({ id, source: source.name, entry: null })))
  }

  private async write(changes: readonly EntryChange[]): Promise<void> {
    for (const piece of inPieces(changes)) await this.feed.write(piece)
  }
}
