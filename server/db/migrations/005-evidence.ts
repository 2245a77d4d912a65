import type { Migration } from './migration'

/** Files on their way in, and the finished ones by person. */
export const evidence: Migration = {
  name: '005-evidence',
  async up(db) {
    await db.schema
      .createTable('upload')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('person_id', 'text', (column) => column.notNull())
      .addColumn('sha256', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('length', 'integer', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('refusal', 'text')
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('expires_at', 'text', (column) => column.notNull())
      .execute()
    await db.schema.createIndex('upload_person').on('upload').columns(['person_id', 'state']).execute()
    await db.schema.createIndex('upload_expiry').on('upload').column('expires_at').execute()
    await db.schema
      .createTable('held_file')
      .addColumn('person_id', 'text', (column) => column.notNull())
      .addColumn('sha256', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('type', 'text', (column) => column.notNull())
      .addColumn('bytes', 'integer', (column) => column.notNull())
      .addColumn('held_at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('held_file_key', ['person_id', 'sha256'])
      .execute()
  },
}
