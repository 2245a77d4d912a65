import { DeskRepository } from './complaint/desk.repository'
import { ensureIndex } from './credit/search/ensure-index'
import { nowAt, type Clock } from './db/clock.port'
import { migrate } from './db/migrate'
import type { Store } from './db/store'
import { progressLine } from './progress-line'
import { ensureReadings } from './trace/ensure-readings'

/** Brings a store to what this program expects, before anything is asked of it; says what takes long. */
export async function prepareStore(store: Store, clock: Clock): Promise<void> {
  await migrate(store, clock)
  const indexing = progressLine('Making the search index')
  await ensureIndex(store, (share) => indexing.show(share))
  indexing.end()
  const reading = progressLine('Reading the events of chains')
  await ensureReadings(store.db, (share) => reading.show(share))
  reading.end()
  await store.db.transaction().execute((tx) => new DeskRepository(tx).placeMissing(nowAt(clock)))
}
