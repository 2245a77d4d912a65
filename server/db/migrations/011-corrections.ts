import type { Migration } from './migration'

/** Requests to correct what is published, their append-only events, their evidence and their numbers. */
export const corrections: Migration = {
  name: '011-corrections',
  async up(db) {
    await db.schema
      .createTable('correction_request')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('number', 'text', (column) => column.notNull().unique())
      .addColumn('person_id', 'text', (column) => column.notNull())
      .addColumn('idempotency_key', 'text', (column) => column.notNull())
      .addColumn('form_sha256', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('uscc', 'text', (column) => column.notNull())
      .addColumn('form', 'text', (column) => column.notNull())
      .addColumn('subject', 'text', (column) => column.notNull())
      .addColumn('filed_at', 'text', (column) => column.notNull())
      .addUniqueConstraint('correction_request_once', ['person_id', 'idempotency_key'])
      .execute()
    await db.schema
      .createIndex('correction_request_person')
      .on('correction_request')
      .columns(['person_id', 'filed_at', 'id'])
      .execute()
    await db.schema
      .createIndex('correction_request_filed')
      .on('correction_request')
      .columns(['filed_at', 'id'])
      .execute()
    await db.schema
      .createTable('correction_event')
      .addColumn('request_id', 'text', (column) => column.notNull().references('correction_request.id'))
      .addColumn('seq', 'integer', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull().unique())
      .addColumn('action', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('actor', 'text', (column) => column.notNull())
      .addColumn('officer', 'text')
      .addColumn('text', 'text')
      .addColumn('sealed_sha256', 'text')
      .addColumn('prev_hash', 'text', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('correction_event_key', ['request_id', 'seq'])
      .execute()
    await db.schema
      .createTable('correction_evidence')
      .addColumn('request_id', 'text', (column) => column.notNull().references('correction_request.id'))
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('sha256', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('type', 'text', (column) => column.notNull())
      .addColumn('bytes', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('correction_evidence_key', ['request_id', 'position'])
      .execute()
    await db.schema
      .createTable('correction_number')
      .addColumn('year', 'integer', (column) => column.primaryKey())
      .addColumn('last', 'integer', (column) => column.notNull())
      .execute()
  },
}
