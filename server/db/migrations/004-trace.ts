import type { Migration } from './migration'
import { counted, counting } from './portable'

/** Products, their lots and recalls, the events of their chains, and who stands behind an identifier. */
export const trace: Migration = {
  name: '004-trace',
  async up(db, engine) {
    await db.schema
      .createTable('product')
      .addColumn('gtin', 'text', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('brand', 'text')
      .addColumn('spec', 'text')
      .addColumn('category', 'text')
      .addColumn('net_content', 'text')
      .addColumn('maker_uscc', 'text')
      .addColumn('licence_number', 'text')
      .addColumn('source', 'text', (column) => column.notNull())
      .addColumn('as_of_at', 'text', (column) => column.notNull())
      .execute()
    await db.schema.createIndex('product_maker').on('product').column('maker_uscc').execute()
    await db.schema
      .createTable('lot')
      .addColumn('gtin', 'text', (column) => column.notNull())
      .addColumn('lot', 'text', (column) => column.notNull())
      .addColumn('produced_on', 'text')
      .addColumn('expires_on', 'text')
      .addPrimaryKeyConstraint('lot_key', ['gtin', 'lot'])
      .execute()
    await db.schema
      .createTable('epcis_event')
      .addColumn('seq', counting(engine), (column) => column.primaryKey())
      .addColumn('event_id', 'text', (column) => column.notNull().unique())
      .addColumn('event_at', 'text', (column) => column.notNull())
      .addColumn('event', 'text', (column) => column.notNull())
      .execute()
    await db.schema
      .createTable('epcis_item')
      .addColumn('item', 'text', (column) => column.notNull())
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('event_seq', counted(engine), (column) => column.notNull())
      .addPrimaryKeyConstraint('epcis_item_key', ['item', 'role', 'event_seq'])
      .execute()
    await db.schema
      .createTable('chain_actor')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('region', 'text')
      .addColumn('uscc', 'text')
      .execute()
    await db.schema
      .createTable('recall')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('gtin', 'text', (column) => column.notNull())
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('reason', 'text', (column) => column.notNull())
      .addColumn('action', 'text', (column) => column.notNull())
      .addColumn('published_on', 'text', (column) => column.notNull())
      .addColumn('source', 'text', (column) => column.notNull())
      .addColumn('lots', 'text')
      .execute()
    await db.schema.createIndex('recall_gtin').on('recall').column('gtin').execute()
  },
}
