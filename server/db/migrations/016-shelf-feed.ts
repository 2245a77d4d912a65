import type { Migration } from './migration'

/** What phones watch over their shelves with: each entry once, at the place of its last change. */
export const shelfFeed: Migration = {
  name: '016-shelf-feed',
  async up(db) {
    await db.schema
      .createTable('shelf_feed')
      .addColumn('entry_id', 'text', (column) => column.primaryKey())
      .addColumn('seq', 'integer', (column) => column.notNull().unique())
      .addColumn('source', 'text', (column) => column.notNull())
      .addColumn('entry', 'text')
      .execute()
    await db.schema.createIndex('shelf_feed_source').on('shelf_feed').column('source').execute()
  },
}
