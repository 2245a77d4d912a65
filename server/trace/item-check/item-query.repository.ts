import type { ItemQueries } from '../../../domain/trace/item-finding'
import type { Db } from '../../db/schema'

/** Look-ups of items. Built over a transaction, all of its work belongs to that transaction. */
export class ItemQueryRepository {
  constructor(private readonly db: Db) {}

  /** Marks a visit of today and forgets those of other days; false when it was marked before. */
  async visit(visit: string, today: string): Promise<boolean> {
    await this.db.deleteFrom('item_query_today').where('asked_on', '!=', today).execute()
    const { numInsertedOrUpdatedRows } = await this.db
      .insertInto('item_query_today')
      .values({ visit, asked_on: today })
      .onConflict((conflict) => conflict.column('visit').doNothing())
      .executeTakeFirst()
    return Number(numInsertedOrUpdatedRows ?? 0) > 0
  }

  async count(item: string, today: string, region: string | null): Promise<void> {
    await this.db
      .insertInto('item_query')
      .values({ item, asked_on: today, region: region ?? '', n: 1 })
      .onConflict((conflict) =>
        conflict
          .columns(['item', 'asked_on', 'region'])
          .doUpdateSet((row) => ({ n: row('item_query.n', '+', 1) })),
      )
      .execute()
  }

  async of(item: string): Promise<ItemQueries[]> {
    const rows = await this.db
      .selectFrom('item_query')
      .select(['asked_on', 'region', 'n'])
      .where('item', '=', item)
      .execute()
    return rows.map(({ asked_on, region, n }) => ({ on: asked_on, region: region === '' ? null : region, n }))
  }
}
