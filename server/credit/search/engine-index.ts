import type { Engine } from '../../db/engine'
import { ftsIndex } from './fts-index'
import { postgresIndex } from './postgres-index'
import type { SearchIndex } from './search-index.port'

/** The index that this engine has. */
export const indexOn = (engine: Engine): SearchIndex => (engine === 'sqlite' ? ftsIndex : postgresIndex)
