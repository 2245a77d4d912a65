import type { Db } from '../../db/schema'
import type { ProductPictureTable } from '../tables'

/** Which picture shows which product. */
export class PictureRepository {
  constructor(private readonly db: Db) {}

  async find(gtin: string): Promise<ProductPictureTable | null> {
    const row = await this.db
      .selectFrom('product_picture')
      .selectAll()
      .where('gtin', '=', gtin)
      .executeTakeFirst()
    return row ?? null
  }

  /** Whether any product shows it. */
  async isShown(sha256: string): Promise<boolean> {
    const row = await this.db
      .selectFrom('product_picture')
      .select('gtin')
      .where('sha256', '=', sha256)
      .limit(1)
      .executeTakeFirst()
    return row !== undefined
  }

  /** Puts pictures in place of older ones. */
  async put(pictures: readonly ProductPictureTable[]): Promise<void> {
    if (pictures.length === 0) return
    await this.db
      .insertInto('product_picture')
      .values([...pictures])
      .onConflict((conflict) =>
        conflict.column('gtin').doUpdateSet((row) => ({
          sha256: row.ref('excluded.sha256'),
          width: row.ref('excluded.width'),
          height: row.ref('excluded.height'),
          source: row.ref('excluded.source'),
          as_of_at: row.ref('excluded.as_of_at'),
        })),
      )
      .execute()
  }
}
