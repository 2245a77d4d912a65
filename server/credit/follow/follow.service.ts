import { Type } from 'typebox'
import type { MerchantSummary } from '../../../contract/credit'
import type { Follow, FollowState } from '../../../contract/follow'
import { Instant, UsccText } from '../../../contract/vocabulary'
import { cursorReader, writeCursor } from '../../db/cursor'
import { nowAt, type Clock } from '../../db/clock.port'
import type { Db } from '../../db/schema'
import { ProblemError } from '../../http/problem'
import type { PublicationSweep } from '../publication-sweep'
import { FollowRepository } from './follow.repository'
import { NewsRepository } from './news.repository'
import { cursorOf, nearer, placeOf, start } from './place'
import { StatusWatch } from './status-watch'

/** So many merchants one person may follow; the sentence of `follow-limit` says it too. */
export const FOLLOW_LIMIT = 200

const readPage = cursorReader(Type.Tuple([Instant, UsccText]))

interface FollowParts {
  readonly db: Db
  readonly clock: Clock
  readonly sweep: PublicationSweep
  /** By its code as a person wrote it; null when it is not known. */
  readonly merchantOf: (uscc: string) => Promise<MerchantSummary | null>
}

/** Following merchants. Everything is asked for one person and told of her alone. */
export class FollowService {
  constructor(private readonly parts: FollowParts) {}

  /** @throws ProblemError `merchant-unknown`, `follow-limit` */
  async follow(personId: string, code: string): Promise<FollowState> {
    const { db, clock, sweep } = this.parts
    const { uscc } = await this.known(code)
    // What time alone changed until today came before, not after.
    await sweep.ensure()
    await db.transaction().execute(async (tx) => {
      const follows = new FollowRepository(tx)
      if (await follows.find(personId, uscc)) return
      if ((await follows.count(personId)) >= FOLLOW_LIMIT) throw new ProblemError('follow-limit')
      await new StatusWatch(tx, clock).compare(uscc)
      await follows.add(personId, uscc, nowAt(clock), await new NewsRepository(tx).latest())
    })
    return this.state(personId, uscc)
  }

  /** @throws ProblemError `merchant-unknown`, unless it was followed when it was still known */
  async unfollow(personId: string, code: string): Promise<void> {
    const merchant = await this.parts.merchantOf(code)
    const wasFollowed = await new FollowRepository(this.parts.db).remove(personId, merchant?.uscc ?? code)
    if (!merchant && !wasFollowed) throw new ProblemError('merchant-unknown')
  }

  /** @throws ProblemError `merchant-unknown` */
  async state(personId: string, code: string): Promise<FollowState> {
    const { db, clock, sweep } = this.parts
    const { uscc, status } = await this.known(code)
    await sweep.ensure()
    await new StatusWatch(db, clock).note(personId)
    const news = new NewsRepository(db)
    const upTo = await news.latest()
    const row = await new FollowRepository(db).find(personId, uscc)
    if (!row)
      return { isFollowed: false, followedAt: null, changed: [], statusBefore: null, upTo: cursorOf(upTo) }
    const looked = { ...start, seq: row.looked_seq, statusSeq: row.looked_status }
    const before = await news.statusAt(uscc, looked)
    return {
      isFollowed: true,
      followedAt: row.followed_at,
      changed: await news.changedRecords(uscc, looked),
      statusBefore: before === status ? null : before,
      upTo: cursorOf(upTo),
    }
  }

  /** @throws ProblemError `bad-cursor`, `merchant-unknown` */
  async looked(personId: string, code: string, upTo: string): Promise<void> {
    const place = placeOf(upTo)
    const { uscc } = await this.known(code)
    await this.parts.db.transaction().execute(async (tx) => {
      const follows = new FollowRepository(tx)
      const row = await follows.find(personId, uscc)
      if (row) await follows.looked(row, nearer(place, await new NewsRepository(tx).latest()))
    })
  }

  /** @throws ProblemError `bad-cursor` */
  async list(
    personId: string,
    limit: number,
    cursor: string | undefined,
  ): Promise<{ items: Follow[]; next: string | null }> {
    const { db, clock, sweep, merchantOf } = this.parts
    const place = readPage(cursor)
    await sweep.ensure()
    await new StatusWatch(db, clock).note(personId)
    const found = await new FollowRepository(db).page(
      personId,
      limit + 1,
      place && { followedAt: place[0], uscc: place[1] },
    )
    const page = found.slice(0, limit)
    const changes = await new NewsRepository(db).counts(
      personId,
      start,
      page.map(({ uscc }) => uscc),
    )
    const items: Follow[] = []
    for (const { uscc, followed_at } of page) {
      const merchant = await merchantOf(uscc)
      if (merchant) items.push({ merchant, followedAt: followed_at, changes: changes.get(uscc) ?? 0 })
    }
    const last = page.at(-1)
    const hasMore = found.length > limit && last !== undefined
    return { items, next: hasMore ? writeCursor([last.followed_at, last.uscc]) : null }
  }

  private async known(code: string): Promise<MerchantSummary> {
    const merchant = await this.parts.merchantOf(code)
    if (!merchant) throw new ProblemError('merchant-unknown')
    return merchant
  }
}
