import {
  CompiledQuery,
  PostgresDialect,
  PostgresDriver,
  type DatabaseConnection,
  type Driver,
  type PostgresDialectConfig,
  type QueryCompiler,
  type TransactionSettings,
} from 'kysely'
import { DatabaseUnreachableError } from './database-error'
import { OurCompiler } from './postgres-compiler'

/** How long a transaction waits for those before it, ms; as long as the embedded database waits for the import. */
const LOCK_MS = 10_000
/** How long a transaction may hold its turn without a word, ms: a host that was cut off must not stop all others. */
const SILENCE_MS = 60_000

/** One row that whoever writes holds; see docs/adr/0011. */
export const writeTurn = {
  make: 'create table if not exists write_turn (id integer primary key)',
  fill: 'insert into write_turn (id) values (1) on conflict do nothing',
  take: 'select id from write_turn where id = 1 for update',
} as const

/** Kysely's dialect, on a driver under which transactions write one after the other. */
export class OneWriterDialect extends PostgresDialect {
  private readonly settings: PostgresDialectConfig

  constructor(settings: PostgresDialectConfig) {
    super(settings)
    this.settings = settings
  }

  override createDriver(): Driver {
    return new OneWriterDriver(this.settings)
  }

  override createQueryCompiler(): QueryCompiler {
    return new OurCompiler()
  }
}

/**
 * A transaction takes the write turn before its first statement, as it takes SQLite's write lock there. Under READ
 * COMMITTED every statement after it sees what the writers before have committed, so that what was read inside a
 * transaction is still true when it writes. The settings end with the transaction, so that a pooler may stand between.
 */
class OneWriterDriver extends PostgresDriver {
  override async acquireConnection(): Promise<DatabaseConnection> {
    try {
      return await super.acquireConnection()
    } catch (error) {
      throw new DatabaseUnreachableError(error)
    }
  }

  override async beginTransaction(
    connection: DatabaseConnection,
    { accessMode }: TransactionSettings,
  ): Promise<void> {
    if (accessMode === 'read only') {
      await connection.executeQuery(CompiledQuery.raw('begin isolation level repeatable read read only'))
      return
    }
    try {
      await connection.executeQuery(CompiledQuery.raw(begin))
    } catch (error) {
      // Kysely rolls back only what has begun; a connection that is gone has nothing to roll back.
      await this.rollbackTransaction(connection).catch(() => undefined)
      throw error
    }
  }
}

const begin = [
  'begin isolation level read committed',
  `set local lock_timeout = ${LOCK_MS}`,
  `set local idle_in_transaction_session_timeout = ${SILENCE_MS}`,
  writeTurn.take,
].join('; ')
