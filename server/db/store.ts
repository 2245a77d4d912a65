import { join } from 'node:path'
import type { PostgresStore } from './postgres-store'
import { openPostgresStore } from './postgres-store'
import type { SqliteStore } from './sqlite-store'
import { openSqliteStore } from './sqlite-store'

export type { NativeConnection } from './sqlite-store'

/** The database of one process; `engine` says which it is, and what only one of them can do follows from it. */
export type Store = SqliteStore | PostgresStore

/** Where the rows are, of `Settings`. */
export interface StorePlace {
  /** Absolute path of the folder that holds everything the server keeps. */
  readonly dataDir: string
  /** `postgres://…`; null: the embedded database in the data directory. */
  readonly databaseUrl: string | null
}

/**
 * Opens the database that the settings name; `migrate` brings it to the present shape.
 * @throws DatabaseError when PostgreSQL cannot be reached or is not fit; its message is one clear line
 */
export async function openStore({ dataDir, databaseUrl }: StorePlace): Promise<Store> {
  return databaseUrl === null
    ? openSqliteStore(join(dataDir, 'fangxincha.db'))
    : openPostgresStore(databaseUrl)
}
