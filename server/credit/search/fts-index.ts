import { sql } from 'kysely'
import type { Db } from '../../db/schema'
import type { IndexEntry, SearchIndex } from './search-index.port'

/** Pages merged in one step: some milliseconds. */
const MERGE_PAGES = 500

/** The index as a contentless FTS5 table whose row number is the place. */
export const ftsIndex: SearchIndex = {
  async put(tx, entries) {
    // FTS5 writes a segment whenever a row number is lower than the one before, so they come in order.
    const rows = JSON.stringify(inOrder(entries).map(({ place, tokens }) => [place, tokens]))
    await sql`
      insert into merchant_search (rowid, tokens)
      select json_extract(value, '$[0]'), json_extract(value, '$[1]') from json_each(${rows})`.execute(tx)
  },

  async remove(tx, places) {
    const rows = JSON.stringify([...places].sort((a, b) => a - b))
    await sql`delete from merchant_search where rowid in (select value from json_each(${rows}))`.execute(tx)
  },

  async clear(tx) {
    await sql`insert into merchant_search (merchant_search) values ('delete-all')`.execute(tx)
  },

  async tidy(db) {
    // A negative first step begins to merge everything; each further one goes on with it (FTS5, "merge").
    for (let step = -MERGE_PAGES, before = -2; (await changes(db)) - before > 1; step = MERGE_PAGES) {
      before = await changes(db)
      await sql`insert into merchant_search (merchant_search, rank) values ('merge', ${step})`.execute(db)
    }
  },
}

const inOrder = (entries: readonly IndexEntry[]) => [...entries].sort((a, b) => a.place - b.place)

async function changes(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`select total_changes() as count`.execute(db)
  return rows[0]?.count ?? 0
}
