import type { Migration } from './migration'

/** What is read from other platforms: up to where, and which of their records is which here. */
export const exchange: Migration = {
  name: '035-exchange',
  async up(db) {
    await db.schema
      .createTable('exchange_place')
      .addColumn('platform', 'text', (column) => column.primaryKey())
      .addColumn('address', 'text', (column) => column.notNull())
      .addColumn('next', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .execute()
    await db.schema
      .createTable('exchange_record')
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('remote_id', 'text', (column) => column.notNull())
      .addColumn('record_id', 'text', (column) => column.notNull())
      .addColumn('is_theirs', 'integer', (column) => column.notNull())
      .addColumn('is_withdrawn', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('exchange_record_key', ['platform', 'remote_id'])
      .execute()
    await db.schema
      .createIndex('exchange_record_here')
      .on('exchange_record')
      .columns(['platform', 'record_id'])
      .execute()
  },
}
