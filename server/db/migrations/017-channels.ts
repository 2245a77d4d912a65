import type { Migration } from './migration'

/** Text messages that were answered, and how often an item was looked up. */
export const channels: Migration = {
  name: '017-channels',
  async up(db) {
    await db.schema
      .createTable('sms_seen')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('seen_at', 'text', (column) => column.notNull())
      .execute()
    await db.schema.createIndex('sms_seen_at').on('sms_seen').column('seen_at').execute()
    await db.schema
      .createTable('item_query')
      .addColumn('item', 'text', (column) => column.notNull())
      .addColumn('asked_on', 'text', (column) => column.notNull())
      .addColumn('region', 'text', (column) => column.notNull())
      .addColumn('n', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('item_query_pk', ['item', 'asked_on', 'region'])
      .execute()
    await db.schema
      .createTable('item_query_today')
      .addColumn('visit', 'text', (column) => column.primaryKey())
      .addColumn('asked_on', 'text', (column) => column.notNull())
      .execute()
    await db.schema.createIndex('item_query_today_on').on('item_query_today').column('asked_on').execute()
  },
}
