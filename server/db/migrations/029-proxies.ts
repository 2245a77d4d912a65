import type { Migration } from './migration'

/** 授权委托书: by what one person files for another. */
export const proxies: Migration = {
  name: '029-proxies',
  async up(db) {
    await db.schema
      .createTable('case_proxy')
      .addColumn('case_id', 'text', (column) => column.notNull().references('complaint_case.id'))
      .addColumn('sha256', 'text', (column) => column.notNull())
      .addColumn('signed', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('case_proxy_key', ['case_id', 'sha256'])
      .execute()
  },
}
