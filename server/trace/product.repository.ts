import type { ProductSummary } from '../../contract/trace'
import { fromJson } from '../db/json'
import type { Db } from '../db/schema'
import type { ChainActorTable, LotTable, ProductTable } from './tables'

export interface StoredRecall {
  readonly id: string
  readonly title: string
  readonly reason: string
  readonly action: string
  readonly publishedOn: string
  readonly source: string
  /** null: every lot. */
  readonly lots: readonly string[] | null
}

/** Products, lots, recalls and the directory of places and parties. */
export class ProductRepository {
  constructor(private readonly db: Db) {}

  /** @param gtin fourteen digits */
  async find(gtin: string): Promise<ProductTable | null> {
    const row = await this.db.selectFrom('product').selectAll().where('gtin', '=', gtin).executeTakeFirst()
    return row ?? null
  }

  /** @param gtin fourteen digits */
  async summary(gtin: string): Promise<ProductSummary | null> {
    const row = await this.db
      .selectFrom('product')
      .select(['gtin', 'name', 'brand', 'spec'])
      .where('gtin', '=', gtin)
      .executeTakeFirst()
    return row ?? null
  }

  /** The newest lots first; lots without a day of production last. */
  lots(gtin: string, limit: number): Promise<LotTable[]> {
    return this.db
      .selectFrom('lot')
      .selectAll()
      .where('gtin', '=', gtin)
      .orderBy((row) => row.fn.coalesce('produced_on', row.val('')), 'desc')
      .orderBy('lot', 'desc')
      .limit(limit)
      .execute()
  }

  async lot(gtin: string, lot: string): Promise<LotTable | null> {
    const row = await this.db
      .selectFrom('lot')
      .selectAll()
      .where('gtin', '=', gtin)
      .where('lot', '=', lot)
      .executeTakeFirst()
    return row ?? null
  }

  async recalls(gtin: string): Promise<StoredRecall[]> {
    const rows = await this.db
      .selectFrom('recall')
      .selectAll()
      .where('gtin', '=', gtin)
      .orderBy('published_on', 'desc')
      .orderBy('id')
      .execute()
    return rows.map(({ id, title, reason, action, published_on, source, lots }) => ({
      id,
      title,
      reason,
      action,
      publishedOn: published_on,
      source,
      lots: lots === null ? null : fromJson(lots),
    }))
  }

  async actors(ids: readonly string[]): Promise<Map<string, ChainActorTable>> {
    if (ids.length === 0) return new Map()
    const rows = await this.db
      .selectFrom('chain_actor')
      .selectAll()
      .where('id', 'in', [...new Set(ids)])
      .execute()
    return new Map(rows.map((row) => [row.id, row]))
  }
}
