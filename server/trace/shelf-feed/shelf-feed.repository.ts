import type { ShelfFeedEntry } from '../../../contract/shelf-feed'
import { fromJson, toJson } from '../../db/json'
import type { Db } from '../../db/schema'

/** An entry as it changes: null withdraws it. */
export interface EntryChange {
  readonly id: string
  readonly source: string
  readonly entry: ShelfFeedEntry | null
}

/** The kept feed: each entry once, at the place of its last change. */
export class ShelfFeedRepository {
  constructor(private readonly db: Db) {}

  /** After this place, oldest change first. */
  async after(
    seq: number,
    limit: number,
  ): Promise<{ seq: number; id: string; entry: ShelfFeedEntry | null }[]> {
    const rows = await this.db
      .selectFrom('shelf_feed')
      .select(['seq', 'entry_id', 'entry'])
      .where('seq', '>', seq)
      .orderBy('seq')
      .limit(limit)
      .execute()
    return rows.map(({ seq: at, entry_id, entry }) => ({
      seq: at,
      id: entry_id,
      entry: entry === null ? null : fromJson(entry),
    }))
  }

  /** What a source told last: the stored text of each entry that is not withdrawn, by its id. */
  async toldBy(source: string): Promise<Map<string, string>> {
    const rows = await this.db
      .selectFrom('shelf_feed')
      .select(['entry_id', 'entry'])
      .where('source', '=', source)
      .where('entry', 'is not', null)
      .execute()
    return new Map(rows.flatMap(({ entry_id, entry }) => (entry === null ? [] : [[entry_id, entry]])))
  }

  /** Writes changes at the end of the feed, in one transaction. Nothing is deleted, so that no place comes twice. */
  async write(changes: readonly EntryChange[]): Promise<void> {
    if (changes.length === 0) return
    await this.db.transaction().execute(async (tx) => {
      const { last } = await tx
        .selectFrom('shelf_feed')
        .select((row) => row.fn.coalesce(row.fn.max('seq'), row.val(0)).as('last'))
        .executeTakeFirstOrThrow()
      const rows = changes.map(({ id, source, entry }, at) => ({
        entry_id: id,
        seq: Number(last) + 1 + at,
        source,
        entry: entry === null ? null : toJson(entry),
      }))
      await tx
        .insertInto('shelf_feed')
        .values(rows)
        .onConflict((conflict) =>
          conflict.column('entry_id').doUpdateSet((row) => ({
            seq: row.ref('excluded.seq'),
            source: row.ref('excluded.source'),
            entry: row.ref('excluded.entry'),
          })),
        )
        .execute()
    })
  }
}
