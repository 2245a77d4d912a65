import type { Kysely } from 'kysely'
import type { Migration } from './migration'

/** What is declared of products, and what laboratories, growers and authorities hand in about them. */
export const productPapers: Migration = {
  name: '015-product-papers',
  async up(db) {
    await add(db, 'product', ['allergens', 'shelf_life', 'storage'])
    await db.schema.alterTable('product').addColumn('shelf_life_days', 'integer').execute()
    await add(db, 'lot', ['source', 'as_of_at'])

    await paper(db, 'sampling_failure', {
      asked: ['title', 'authority', 'item', 'published_on'],
      left: ['notice_number', 'found', 'limit_text', 'lots'],
    })
    await paper(db, 'certification', {
      asked: ['kind', 'number'],
      left: ['title', 'body', 'holder', 'valid_from', 'valid_to', 'ended_on', 'ending'],
    })
    await paper(db, 'test_report', {
      asked: ['number', 'laboratory', 'issued_on', 'items'],
      left: ['lot'],
      flag: 'has_passed',
    })
    await paper(db, 'promise_certificate', {
      asked: ['product', 'producer', 'origin', 'issued_on', 'promises'],
      left: ['producer_uscc', 'weight', 'lot'],
    })
    await db.schema
      .createTable('product_item')
      .addColumn('gtin', 'text', (column) => column.notNull())
      .addColumn('serial', 'text', (column) => column.notNull())
      .addColumn('lot', 'text')
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('since', 'text', (column) => column.notNull())
      .addColumn('source', 'text', (column) => column.notNull())
      .addColumn('as_of_at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('product_item_key', ['gtin', 'serial'])
      .execute()
  },
}

/** SQLite takes one column a statement. */
async function add<Shape>(db: Kysely<Shape>, table: string, columns: readonly string[]): Promise<void> {
  for (const column of columns) await db.schema.alterTable(table).addColumn(column, 'text').execute()
}

interface Columns {
  readonly asked: readonly string[]
  readonly left: readonly string[]
  /** 0 or 1. */
  readonly flag?: string
}

async function paper<Shape>(db: Kysely<Shape>, name: string, { asked, left, flag }: Columns): Promise<void> {
  let table = db.schema
    .createTable(name)
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('gtin', 'text', (column) => column.notNull())
  for (const column of [...asked, 'source', 'as_of_at'])
    table = table.addColumn(column, 'text', (each) => each.notNull())
  for (const column of left) table = table.addColumn(column, 'text')
  if (flag !== undefined) table = table.addColumn(flag, 'integer', (each) => each.notNull())
  await table.execute()
  await db.schema.createIndex(`${name}_gtin`).on(name).column('gtin').execute()
}
