import type { Migration } from './migration'

/** Signed receipts of what was filed, and what was put together for 12315. */
export const receipts: Migration = {
  name: '025-receipts',
  async up(db) {
    await db.schema
      .createTable('case_receipt')
      .addColumn('case_id', 'text', (column) => column.primaryKey().references('complaint_case.id'))
      .addColumn('number', 'text', (column) => column.notNull().unique())
      .addColumn('jws', 'text', (column) => column.notNull())
      .execute()
    await db.schema
      .createTable('national_pack')
      .addColumn('case_id', 'text', (column) => column.primaryKey().references('complaint_case.id'))
      .addColumn('made_at', 'text', (column) => column.notNull())
      .addColumn('parts', 'text', (column) => column.notNull())
      .addColumn('left_out', 'text', (column) => column.notNull())
      .execute()
  },
}
