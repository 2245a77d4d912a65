import type { Migration } from './migration'

/** Signed snapshots of merchants, and the parts of them that can be forgotten one by one. */
export const snapshots: Migration = {
  name: '012-snapshots',
  async up(db) {
    await db.schema
      .createTable('snapshot')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('request_sha256', 'text', (column) => column.notNull().unique())
      .addColumn('uscc', 'text', (column) => column.notNull())
      .addColumn('made_at', 'text', (column) => column.notNull())
      .addColumn('jws', 'text', (column) => column.notNull())
      .execute()
    await db.schema
      .createTable('snapshot_part')
      .addColumn('snapshot_id', 'text', (column) => column.notNull().references('snapshot.id'))
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('record_id', 'text')
      .addColumn('salt', 'text')
      .addColumn('content', 'text')
      .addPrimaryKeyConstraint('snapshot_part_pk', ['snapshot_id', 'position'])
      .execute()
    await db.schema.createIndex('snapshot_part_record').on('snapshot_part').column('record_id').execute()
  },
}
