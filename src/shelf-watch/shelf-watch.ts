import { toFailure, type Http } from '../api/http'
import type { Archive } from '../platform/archive/archive.port'
import { today, type Clock } from '../platform/clock/clock.port'
import type { Storage } from '../platform/storage/storage.port'
import { FeedCopy, type Copy } from './feed-copy'
import { ShelfItems } from './shelf-items'
import { warningsOf } from './warnings.rules'

export interface ShelfWatchParts {
  readonly http: Http
  readonly storage: Storage
  readonly archive: () => Promise<Archive>
  readonly clock: Clock
}

/** Milliseconds. A copy that is younger is not refreshed by itself. */
const youngFor = 3 * 3_600_000

/** Whether a copy is too old to be relied on without asking again. */
export const isOld = ({ at }: Copy, clock: Clock): boolean =>
  at === null || Math.abs(clock.nowMs() - Date.parse(at)) > youngFor

/**
 * How many warnings about the shelf the person has not looked at. Without network it is counted from the feed that is
 * here. 0 of an empty shelf, for which nobody is asked anything.
 */
export async function unseenWarnings({ http, storage, archive, clock }: ShelfWatchParts): Promise<number> {
  const shelf = new ShelfItems(storage)
  const items = shelf.read()
  if (items.length === 0) return 0
  const feed = new FeedCopy(http, archive, clock)
  let copy = await feed.read()
  if (isOld(copy, clock)) {
    try {
      copy = await feed.refresh(copy)
    } catch (error) {
      // A hint only: the shelf itself says from when its feed is. Anything but a failed call is thrown on.
      toFailure(error)
    }
  }
  const seen = shelf.seenWarnings()
  return warningsOf(items, copy.entries, today(clock)).filter(({ id }) => !seen.has(id)).length
}
