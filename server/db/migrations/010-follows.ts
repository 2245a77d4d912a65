import type { Migration } from './migration'
import { counted, counting } from './portable'

/** Who follows which merchant, up to where each has seen what changed, and the messages WeChat lets us send. */
export const follows: Migration = {
  name: '010-follows',
  async up(db, engine) {
    await db.schema
      .createIndex('record_change_merchant')
      .on('record_change')
      .columns(['uscc', 'seq'])
      .execute()
    await db.schema
      .createTable('follow')
      .addColumn('person_id', 'text', (column) =>
        column.notNull().references('person.id').onDelete('cascade'),
      )
      .addColumn('uscc', 'text', (column) => column.notNull())
      .addColumn('followed_at', 'text', (column) => column.notNull())
      .addColumn('from_seq', counted(engine), (column) => column.notNull())
      .addColumn('from_status', counted(engine), (column) => column.notNull())
      .addColumn('looked_seq', counted(engine), (column) => column.notNull())
      .addColumn('looked_status', counted(engine), (column) => column.notNull())
      .addPrimaryKeyConstraint('follow_key', ['person_id', 'uscc'])
      .execute()
    await db.schema
      .createTable('followed_status')
      .addColumn('uscc', 'text', (column) => column.primaryKey())
      .addColumn('status', 'text', (column) => column.notNull())
      .execute()
    await db.schema
      .createTable('status_change')
      .addColumn('seq', counting(engine), (column) => column.primaryKey())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('uscc', 'text', (column) => column.notNull())
      .addColumn('before', 'text', (column) => column.notNull())
      .addColumn('after', 'text', (column) => column.notNull())
      .addColumn('after_seq', counted(engine), (column) => column.notNull())
      .execute()
    await db.schema
      .createIndex('status_change_merchant')
      .on('status_change')
      .columns(['uscc', 'seq'])
      .execute()
    await db.schema
      .createTable('inbox')
      .addColumn('person_id', 'text', (column) =>
        column.primaryKey().references('person.id').onDelete('cascade'),
      )
      .addColumn('seen_seq', counted(engine), (column) => column.notNull().defaultTo(0))
      .addColumn('seen_status', counted(engine), (column) => column.notNull().defaultTo(0))
      .addColumn('told_seq', counted(engine), (column) => column.notNull().defaultTo(0))
      .addColumn('told_status', counted(engine), (column) => column.notNull().defaultTo(0))
      .addColumn('told_on', 'text')
      .execute()
    await db.schema
      .createTable('message_grant')
      .addColumn('person_id', 'text', (column) =>
        column.notNull().references('person.id').onDelete('cascade'),
      )
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('template_id', 'text', (column) => column.notNull())
      .addColumn('granted_at', 'text', (column) => column.notNull())
      .addColumn('used_at', 'text')
      .addPrimaryKeyConstraint('message_grant_key', ['person_id', 'id'])
      .execute()
    await db.schema
      .createIndex('message_grant_unused')
      .on('message_grant')
      .columns(['template_id', 'used_at', 'person_id'])
      .execute()
  },
}
