import { sql, type Kysely } from 'kysely'
import type { Clock } from './clock.port'
import { nowAt } from './clock.port'
import { migrations } from './migrations'

/** Going on would harm the data; the message is one clear line for the terminal. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError'
}

/**
 * Brings the database to the present shape, each step in its own transaction.
 * @throws NewerDatabaseError when the database was written by a newer version
 */
export async function migrate<Shape>(db: Kysely<Shape>, clock: Clock): Promise<void> {
  await sql`create table if not exists migration (name text primary key, applied_at text not null)`.execute(
    db,
  )
  const { rows } = await sql<{ name: string }>`select name from migration`.execute(db)
  const applied = new Set(rows.map((row) => row.name))
  const known = new Set(migrations.map((migration) => migration.name))
  const foreign = [...applied].find((name) => !known.has(name))
  if (foreign !== undefined)
    throw new NewerDatabaseError(
      `The database was written by a newer version of this program (it has step ${foreign}).`,
    )
  for (const migration of migrations) {
    if (applied.has(migration.name)) continue
    await db.transaction().execute(async (tx) => {
      await migration.up(tx)
      await sql`insert into migration (name, applied_at) values (${migration.name}, ${nowAt(clock)})`.execute(
        tx,
      )
    })
  }
}
