import { sql } from 'kysely'
import type { Migration } from './migration'
import { counting, jsonText } from './portable'

/**
 * The publication of records as a log, what each import came to, and which merchant a complaint is about.
 * Records that are there already are settled by the next sweep: their `check_on` lies in the past.
 */
export const recordsAndChanges: Migration = {
  name: '008-records-and-changes',
  async up(db, engine) {
    await db.schema
      .alterTable('credit_record')
      .addColumn('is_public', 'integer', (column) => column.notNull().defaultTo(0))
      .execute()
    await db.schema
      .alterTable('credit_record')
      .addColumn('check_on', 'text', (column) => column.defaultTo('0000-01-01'))
      .execute()
    await db.schema.createIndex('credit_record_check').on('credit_record').column('check_on').execute()
    await db.schema
      .createTable('record_change')
      .addColumn('seq', counting(engine), (column) => column.primaryKey())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('uscc', 'text', (column) => column.notNull())
      .addColumn('record_id', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('source', 'text', (column) => column.notNull())
      .addColumn('change', 'text', (column) => column.notNull())
      .addColumn('ending', 'text')
      .execute()
    await db.schema
      .createTable('import_run')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('source', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('file', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('quality', 'text', (column) => column.notNull())
      .execute()
    await db.schema
      .createIndex('import_run_latest')
      .on('import_run')
      .columns(['source', 'kind', 'id'])
      .execute()
    await db.schema.alterTable('complaint_case').addColumn('merchant_uscc', 'text').execute()
    await sql`update complaint_case set merchant_uscc = ${jsonText(engine, 'form', 'merchantUscc')}`.execute(
      db,
    )
    await db.schema
      .createIndex('complaint_case_merchant')
      .on('complaint_case')
      .columns(['merchant_uscc', 'filed_at'])
      .execute()
    await db.schema.createIndex('complaint_case_filed').on('complaint_case').column('filed_at').execute()
  },
}
