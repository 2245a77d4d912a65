import { sql, type RawBuilder } from 'kysely'
import type { Engine } from '../engine'

/** The type of a primary key that counts by itself. On SQLite it is the row's own number. */
export const counting = (engine: Engine) => (engine === 'sqlite' ? 'integer' : 'bigserial')

/** The type of a column for such a number: an integer of SQLite holds 64 bits, one of PostgreSQL 32. */
export const counted = (engine: Engine) => (engine === 'sqlite' ? 'integer' : 'bigint')

/** A text field at the top of a column of `toJson`; null when it is null or not there. */
export function jsonText(engine: Engine, column: string, field: string): RawBuilder<string | null> {
  return engine === 'sqlite'
    ? sql`json_extract(${sql.ref(column)}, ${`$.${field}`})`
    : sql`cast(${sql.ref(column)} as json) ->> ${field}`
}
