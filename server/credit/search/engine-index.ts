import type { Engine } from '../../db/engine'
import { rowsOf } from '../../db/native'
import type { Store } from '../../db/store'
import { ftsIndex } from './fts-index'
import { ftsIndexReader } from './fts-index-reader'
import type { ReadIndex } from './merchant-search'
import { postgresIndex } from './postgres-index'
import { postgresIndexReader } from './postgres-index-reader'
import type { SearchIndex } from './search-index.port'

/** Writes the index that this engine has. */
export const indexOn = (engine: Engine): SearchIndex => (engine === 'sqlite' ? ftsIndex : postgresIndex)

/**
 * Tells whether anything was written since the last call, by whichever process: SQLite counts the commits of other
 * connections, and the reader never writes. PostgreSQL has no such number.
 */
export function versionOn(store: Store): () => number | null {
  if (store.engine !== 'sqlite') return () => null
  const statement = store.reader.prepare('pragma data_version')
  return () => rowsOf<{ data_version: number }>(statement, [])[0]?.data_version ?? null
}

/** Reads the index of this store. */
export const indexReaderOn = (store: Store): ReadIndex =>
  store.engine === 'sqlite' ? ftsIndexReader(store.reader) : postgresIndexReader(store.db)
