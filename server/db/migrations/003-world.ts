import type { Migration } from './migration'

/** What is true of the database as a whole, such as whether demo data are in it. */
export const world: Migration = {
  name: '003-world',
  async up(db) {
    await db.schema
      .createTable('world_fact')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('value', 'text', (column) => column.notNull())
      .execute()
  },
}
