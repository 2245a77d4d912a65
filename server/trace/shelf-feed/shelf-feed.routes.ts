import { createHash } from 'node:crypto'
import { getShelfFeed } from '../../../contract/shelf-feed'
import type { Clock } from '../../db/clock.port'
import type { Db } from '../../db/schema'
import { serve, type Api } from '../../http/serve'
import { ShelfFeedRepository } from './shelf-feed.repository'
import { ShelfFeedService } from './shelf-feed.service'
import type { ShelfFeedSource } from './source.port'

export interface ShelfFeedParts {
  readonly db: Db
  readonly clock: Clock
  readonly sources: readonly ShelfFeedSource[]
}

/** An answer says nothing of who asks: anything on the way may keep it, for less than what is withdrawn may linger. */
const kept = 'public, max-age=300'

export function registerShelfFeed(api: Api, { db, clock, sources }: ShelfFeedParts): void {
  const feed = new ShelfFeedService(new ShelfFeedRepository(db), sources, clock)
  serve(api, getShelfFeed, async ({ query, request, reply }) => {
    const answer = await feed.since(query.since)
    const etag = `"${createHash('sha256').update(JSON.stringify(answer)).digest('base64url').slice(0, 22)}"`
    reply.header('etag', etag).header('cache-control', kept)
    if (request.headers['if-none-match']?.includes(etag) === true) await reply.code(304).send()
    return answer
  })
}
