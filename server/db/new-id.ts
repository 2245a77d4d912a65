import { v7 } from 'uuid'
import type { Clock } from './clock.port'

/** Makes ids: UUID version 7 in lower case, sortable by the time of their making. */
export type NewId = () => string

/** Ids stamped with the clock's time, so that a test's ids sort by the test's time. */
export function idsBy(clock: Clock): NewId {
  return () => v7({ msecs: clock.nowMs() })
}
