import type { Migration } from './migration'

/** Cases, their append-only events, their evidence and their numbers. */
export const complaints: Migration = {
  name: '006-complaints',
  async up(db) {
    await db.schema
      .createTable('complaint_case')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('number', 'text', (column) => column.notNull().unique())
      .addColumn('person_id', 'text', (column) => column.notNull())
      .addColumn('idempotency_key', 'text', (column) => column.notNull())
      .addColumn('form_sha256', 'text', (column) => column.notNull())
      .addColumn('form', 'text', (column) => column.notNull())
      .addColumn('merchant_name', 'text', (column) => column.notNull())
      .addColumn('product_name', 'text', (column) => column.notNull())
      .addColumn('filed_at', 'text', (column) => column.notNull())
      .addUniqueConstraint('complaint_case_once', ['person_id', 'idempotency_key'])
      .execute()
    await db.schema
      .createIndex('complaint_case_person')
      .on('complaint_case')
      .columns(['person_id', 'filed_at', 'id'])
      .execute()
    await db.schema
      .createTable('case_event')
      .addColumn('case_id', 'text', (column) => column.notNull().references('complaint_case.id'))
      .addColumn('seq', 'integer', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull().unique())
      .addColumn('action', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('actor', 'text', (column) => column.notNull())
      .addColumn('detail', 'text')
      .addColumn('ground', 'text')
      .addColumn('sealed_sha256', 'text')
      .addColumn('prev_hash', 'text', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('case_event_key', ['case_id', 'seq'])
      .execute()
    await db.schema
      .createTable('case_evidence')
      .addColumn('case_id', 'text', (column) => column.notNull().references('complaint_case.id'))
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('sha256', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('type', 'text', (column) => column.notNull())
      .addColumn('bytes', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('case_evidence_key', ['case_id', 'position'])
      .execute()
    await db.schema
      .createTable('case_number')
      .addColumn('year', 'integer', (column) => column.primaryKey())
      .addColumn('last', 'integer', (column) => column.notNull())
      .execute()
  },
}
