import type { Insertable } from 'kysely'
import { inPieces } from '../db/pieces'
import type { Db } from '../db/schema'
import { sameBut, type PutOutcome } from './paper.writer'
import type { ProductTable } from './tables'

/** A product of a catalogue that another source has given before stays as that source has it. */
export type CatalogueOutcome = PutOutcome | 'other-source'

/**
 * Puts products of a catalogue in place, each by its number at most once.
 * @param tx a transaction
 * @param replaces also those that another source has given
 * @returns what became of each, in order
 */
export async function putProducts(
  tx: Db,
  products: readonly ProductTable[],
  replaces: boolean,
): Promise<CatalogueOutcome[]> {
  const known = new Map<string, ProductTable>()
  for (const part of inPieces(products.map(({ gtin }) => gtin))) {
    const rows = await tx.selectFrom('product').selectAll().where('gtin', 'in', part).execute()
    for (const row of rows) known.set(row.gtin, row)
  }
  const outcomes = products.map((product) => outcomeOf(product, known.get(product.gtin), replaces))
  const changed = products.filter((_, index) => outcomes[index] === 'added' || outcomes[index] === 'updated')
  for (const part of inPieces(changed)) await upsertProducts(tx, part)
  return outcomes
}

function outcomeOf(
  product: ProductTable,
  old: ProductTable | undefined,
  replaces: boolean,
): CatalogueOutcome {
  if (!old) return 'added'
  if (old.source !== product.source && !replaces) return 'other-source'
  // An older file never replaces what a newer one has said.
  if (old.source === product.source && old.as_of_at > product.as_of_at) return 'unchanged'
  return sameBut(old, product, '') ? 'unchanged' : 'updated'
}

/** Rows whose number is there already are replaced. */
export async function upsertProducts(tx: Db, products: readonly Insertable<ProductTable>[]): Promise<void> {
  await tx
    .insertInto('product')
    .values(products)
    .onConflict((conflict) =>
      conflict.column('gtin').doUpdateSet((row) => ({
        name: row.ref('excluded.name'),
        brand: row.ref('excluded.brand'),
        spec: row.ref('excluded.spec'),
        category: row.ref('excluded.category'),
        net_content: row.ref('excluded.net_content'),
        maker_uscc: row.ref('excluded.maker_uscc'),
        licence_number: row.ref('excluded.licence_number'),
        allergens: row.ref('excluded.allergens'),
        shelf_life: row.ref('excluded.shelf_life'),
        shelf_life_days: row.ref('excluded.shelf_life_days'),
        storage: row.ref('excluded.storage'),
        source: row.ref('excluded.source'),
        as_of_at: row.ref('excluded.as_of_at'),
      })),
    )
    .execute()
}
