import type { Store } from '../../db/store'
import { indexOn } from './engine-index'
import { entryOf, INDEX_VERSION, indexedColumns } from './entry'

/** Merchants indexed in one transaction. */
const BATCH = 2_000

/**
 * Makes the search index anew where it is of another version than this program's: 100 000 merchants take some ten
 * seconds, once. A start that is cut short begins again.
 * @param onProgress from 0 to 1
 */
export async function ensureIndex(store: Store, onProgress: (share: number) => void): Promise<void> {
  const { db, engine } = store
  const index = indexOn(engine)
  const found = await db.selectFrom('search_index').select('version').executeTakeFirst()
  if (found?.version === INDEX_VERSION) return
  const last = await db
    .selectFrom('merchant')
    .select('seq')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  await db.deleteFrom('search_index').execute()
  await index.clear(db)
  for (let after = 0; last && after < last.seq;) {
    const place = after
    after = await db.transaction().execute(async (tx) => {
      const rows = await tx
        .selectFrom('merchant')
        .select(indexedColumns)
        .where('seq', '>', place)
        .orderBy('seq')
        .limit(BATCH)
        .execute()
      await index.put(tx, rows.map(entryOf))
      return rows.at(-1)?.seq ?? last.seq
    })
    onProgress(after / last.seq)
  }
  await index.tidy(db)
  await db.insertInto('search_index').values({ version: INDEX_VERSION }).execute()
}
