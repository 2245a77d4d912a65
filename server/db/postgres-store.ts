import { Kysely, sql } from 'kysely'
import pg from 'pg'
import { DatabaseError, DatabaseUnreachableError, reasonOf } from './database-error'
import { OneWriterDialect, writeTurn } from './postgres-driver'
import type { Database, Db } from './schema'

/** A database of a PostgreSQL server, on a pool of connections that come back by themselves. */
export interface PostgresStore {
  readonly engine: 'postgres'
  readonly db: Db
  /** Whether the database answers. */
  isReadable(): Promise<boolean>
  close(): Promise<void>
}

/** Connections of one process at most: transactions that wait for their turn must leave some to those who read. */
const CONNECTIONS = 20
/** How long a statement waits for a connection, ms. */
const CONNECT_MS = 10_000

/**
 * Opens a database that was made for us; `migrate` brings it to the present shape.
 * @param url `postgres://user:password@host:port/database`, with the parameters that libpq knows
 * @throws DatabaseError when it cannot be reached, or does not store and sort text as we need
 */
export async function openPostgresStore(url: string): Promise<PostgresStore> {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'fangxincha',
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
    types: { getTypeParser: parserOf },
  })
  // A connection that breaks is told to whoever waits for its answer, and the pool replaces it; unheard, the same
  // news would end the process.
  pool.on('error', ignore)
  pool.on('connect', (client) => client.on('error', ignore))
  const db = new Kysely<Database>({ dialect: new OneWriterDialect({ pool }) })
  try {
    await refuseUnfit(db)
    await makeWriteTurn(db)
  } catch (error) {
    await db.destroy()
    throw error
  }
  return {
    engine: 'postgres',
    db,
    isReadable: () => answers(db),
    close: () => db.destroy(),
  }
}

async function answers(db: Db): Promise<boolean> {
  try {
    await sql`select count(*) from migration`.execute(db)
    return true
  } catch {
    return false
  }
}

const INT8 = 20
const NUMERIC = 1700

/** Counts and sums come as numbers, as SQLite gives them. */
const parserOf: typeof pg.types.getTypeParser = (
  type: number,
  format?: 'text' | 'binary',
): ((value: string) => unknown) =>
  type === INT8 || type === NUMERIC ? exactNumber : pg.types.getTypeParser(type, format)

function exactNumber(text: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && !Number.isSafeInteger(number))
    throw new RangeError('a number of the database is too large to be exact')
  return number
}

const ignore = (): void => undefined

/** In the order of their bytes, which a dictionary's order would turn about. */
const inOrder = ['-b', 'B', '_', 'a', 'a-', 'ab', '\u{e9}', '\u{3b1}', '\u{ac00}', '\u{1f600}']

/** Keyset lists and the rules rely on text in UTF-8 that sorts by its bytes, as in SQLite. */
async function refuseUnfit(db: Db): Promise<void> {
  const { rows } = await sql<{ encoding: string }>`
    select current_setting('server_encoding') as encoding`.execute(db)
  const words = sql.join(inOrder.map((word) => sql`(cast(${word} as text))`))
  const sorted =
    rows[0]?.encoding === 'UTF8'
      ? await sql<{ word: string }>`select word from (values ${words}) as words (word) order by word`.execute(
          db,
        )
      : { rows: [] }
  if (sorted.rows.map(({ word }) => word).join() !== inOrder.join())
    throw new DatabaseError(
      'The database of DATABASE_URL does not sort text by its bytes in UTF-8: make another with ' +
        `create database fangxincha template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C';`,
    )
}

async function makeWriteTurn(db: Db): Promise<void> {
  const make = () => sql.raw(writeTurn.make).execute(db)
  try {
    // Of two processes that start at the same moment on an empty database the second may fail, and then finds it made.
    await make().catch(make)
    await sql.raw(writeTurn.fill).execute(db)
  } catch (error) {
    if (error instanceof DatabaseUnreachableError) throw error
    throw new DatabaseError(`The database of DATABASE_URL cannot be written: ${reasonOf(error)}.`, {
      cause: error,
    })
  }
}
