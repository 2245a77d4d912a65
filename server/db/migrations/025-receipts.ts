import type { Migration } from './migration'

/** Signed receipts of what was filed. */
export const receipts: Migration = {
  name: '025-receipts',
  async up(db) {
    await db.schema
      .createTable('case_receipt')
      .addColumn('case_id', 'text', (column) => column.primaryKey().references('complaint_case.id'))
      .addColumn('number', 'text', (column) => column.notNull().unique())
      .addColumn('jws', 'text', (column) => column.notNull())
      .execute()
  },
}
