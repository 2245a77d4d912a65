import { randomFillSync } from 'node:crypto'
import { v7 } from 'uuid'
import type { Clock } from './clock.port'

/** Makes ids: UUID version 7 in lower case, sortable by the time of their making. */
export type NewId = () => string

/** Random bytes of one id. */
const BYTES = 16
/** Ids whose random bytes are fetched at once: every request has an id, and to ask for bytes takes longer than to make it. */
const AT_ONCE = 256

/** Ids stamped with the clock's time, so that a test's ids sort by the test's time. */
export function idsBy(clock: Clock): NewId {
  const pool = new Uint8Array(BYTES * AT_ONCE)
  let used = pool.length
  return () => {
    if (used === pool.length) {
      randomFillSync(pool)
      used = 0
    }
    const random = pool.subarray(used, (used += BYTES))
    return v7({ msecs: clock.nowMs(), random })
  }
}
