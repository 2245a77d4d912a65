import { sql, type Kysely } from 'kysely'
import type { Clock } from './clock.port'
import { nowAt } from './clock.port'
import { migrations } from './migrations'
import type { Database } from './schema'
import type { Store } from './store'

/** Going on would harm the data; the message is one clear line for the terminal. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError'
}

/**
 * Brings the database to the present shape, each step in its own transaction. A server and a command may do so at the
 * same moment: a step that the other has taken meanwhile is left out.
 * @throws NewerDatabaseError when the database was written by a newer version
 */
export async function migrate({ db, engine }: Store, clock: Clock): Promise<void> {
  const makeTable = () =>
    sql`create table if not exists migration (name text primary key, applied_at text not null)`.execute(db)
  // On PostgreSQL the second of two that make it at the same moment may fail, and then finds it made.
  await makeTable().catch(makeTable)
  const applied = new Set(await appliedIn(db))
  const known = new Set(migrations.map((migration) => migration.name))
  const foreign = [...applied].find((name) => !known.has(name))
  if (foreign !== undefined)
    throw new NewerDatabaseError(
      `The database was written by a newer version of this program (it has step ${foreign}).`,
    )
  for (const migration of migrations) {
    const { name } = migration
    if (applied.has(name)) continue
    await db.transaction().execute(async (tx) => {
      if ((await appliedIn<Database>(tx)).includes(name)) return
      await migration.up<Database>(tx, engine)
      await sql`insert into migration (name, applied_at) values (${name}, ${nowAt(clock)})`.execute(tx)
    })
  }
}

async function appliedIn<Shape>(db: Kysely<Shape>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from migration`.execute(db)
  return rows.map((row) => row.name)
}
