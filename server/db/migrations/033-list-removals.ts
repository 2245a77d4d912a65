import type { Migration } from './migration'

/** Removals from lists, kept for entries that come in a later file (server/credit/list-removal.ts). */
export const listRemovals: Migration = {
  name: '033-list-removals',
  async up(db) {
    await db.schema
      .createTable('list_removal')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('uscc', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('removed_on', 'text', (column) => column.notNull())
      .addColumn('removal', 'text', (column) => column.notNull())
      .execute()
    await db.schema
      .createIndex('list_removal_merchant')
      .on('list_removal')
      .columns(['uscc', 'kind'])
      .execute()
  },
}
