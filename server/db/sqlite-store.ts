import Libsql from 'libsql'
import {
  Kysely,
  SqliteDialect,
  SqliteDriver,
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
} from 'kysely'
import { keepingStatements } from './kept-statements'
import type { Database, Db } from './schema'

/** A synchronous connection, for what Kysely has no words for (full-text search). */
export type NativeConnection = Libsql.Database

/** The embedded database of one process: one connection that writes, one that only reads. */
export interface SqliteStore {
  readonly engine: 'sqlite'
  readonly file: string
  readonly db: Db
  /** Sees only committed rows and never waits for a writer (WAL). Read whole results: no half-read iterators. */
  readonly reader: NativeConnection
  /** Whether the database answers. */
  isReadable(): Promise<boolean>
  close(): Promise<void>
}

/** How long a statement waits for another process that writes, ms. */
const BUSY_MS = 10_000

/**
 * Opens (and makes) the SQLite database at `file`. Commits are durable when they return (WAL, synchronous=FULL).
 * Migrations are run by `migrate`.
 */
export function openSqliteStore(file: string): SqliteStore {
  const writer = open(file)
  writer.pragma('journal_mode = WAL')
  writer.pragma('synchronous = FULL')
  writer.pragma('foreign_keys = ON')
  writer.pragma('cache_size = -65536')
  writer.pragma('wal_autocheckpoint = 8000')
  const reader = openReader(file)
  const db = new Kysely<Database>({ dialect: new WriterDialect({ database: keepingStatements(writer) }) })
  return {
    engine: 'sqlite',
    file,
    db,
    reader,
    isReadable: async () => {
      try {
        return reader.prepare('select count(*) as steps from migration').all().length === 1
      } catch {
        return false
      }
    },
    close: async () => {
      reader.close()
      await db.destroy()
    },
  }
}

/** One more connection that only reads, for the thread it is opened in. */
export function openReader(file: string): NativeConnection {
  const reader = open(file)
  reader.pragma('query_only = ON')
  // Twice as much, or the file mapped beside it, makes no search quicker that could be measured: the system caches too.
  reader.pragma('cache_size = -16384')
  return reader
}

function open(file: string): NativeConnection {
  const connection = new Libsql(file)
  connection.pragma(`busy_timeout = ${BUSY_MS}`)
  return connection
}

class WriterDialect extends SqliteDialect {
  private readonly settings: ConstructorParameters<typeof SqliteDialect>[0]

  constructor(settings: ConstructorParameters<typeof SqliteDialect>[0]) {
    super(settings)
    this.settings = settings
  }

  override createDriver(): Driver {
    return new WriterDriver(this.settings)
  }
}

/**
 * Transactions take the write lock at once. A deferred one that reads first and writes later fails with
 * SQLITE_BUSY_SNAPSHOT, without waiting, when another process (the import) committed in between.
 * Kysely's driver queues callers before its single connection.
 */
class WriterDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
}
