import type { SqliteDatabase, SqliteStatement } from 'kysely'

/** Statements kept; the server has fewer than this, beside imports whose last piece is of another length. */
const MAX_KEPT = 300

/**
 * A connection for Kysely that prepares each statement once: a text of 500 rows takes SQLite longer to read than to
 * carry out. Kysely hands over one statement after the other, so none is used twice at the same time.
 */
export function keepingStatements(connection: SqliteDatabase): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>()
  return {
    prepare: (text) => {
      const known = kept.get(text)
      const statement = known ?? connection.prepare(text)
      // The one that was not used for longest stands first.
      kept.delete(text)
      kept.set(text, statement)
      const [oldest] = kept.keys()
      if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest)
      return statement
    },
    close: () => {
      kept.clear()
      connection.close()
    },
  }
}
