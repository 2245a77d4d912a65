import type { Engine } from '../../db/engine'
import type { Store } from '../../db/store'
import { ftsIndex } from './fts-index'
import { ftsIndexReader } from './fts-index-reader'
import { postgresIndex } from './postgres-index'
import { postgresIndexReader } from './postgres-index-reader'
import type { SearchIndex } from './search-index.port'

/** Writes the index that this engine has. */
export const indexOn = (engine: Engine): SearchIndex => (engine === 'sqlite' ? ftsIndex : postgresIndex)

/** Reads the index of this store. */
export const indexReaderOn = (store: Store) =>
  store.engine === 'sqlite' ? ftsIndexReader(store.reader) : postgresIndexReader(store.db)
