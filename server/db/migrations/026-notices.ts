import type { Migration } from './migration'
import { counted, counting } from './portable'

/** Notices of cases with their deliveries, what each person chose of them, and how each complaint ended. */
export const notices: Migration = {
  name: '026-notices',
  async up(db, engine) {
    await db.schema
      .createTable('case_notice')
      .addColumn('seq', counting(engine), (column) => column.primaryKey())
      .addColumn('id', 'text', (column) => column.notNull().unique())
      .addColumn('case_id', 'text', (column) => column.notNull().references('complaint_case.id'))
      .addColumn('reader', 'text', (column) => column.notNull())
      .addColumn('reader_id', 'text', (column) => column.notNull())
      .addColumn('code', 'text', (column) => column.notNull())
      .addColumn('cause', 'text', (column) => column.notNull())
      .addColumn('on_day', 'text')
      .addColumn('clock', 'text')
      .addColumn('letter', 'integer')
      .addColumn('at', 'text', (column) => column.notNull())
      .execute()
    await db.schema
      .createIndex('case_notice_once')
      .on('case_notice')
      .columns(['case_id', 'reader', 'code', 'cause'])
      .unique()
      .execute()
    await db.schema
      .createIndex('case_notice_reader')
      .on('case_notice')
      .columns(['reader', 'reader_id', 'seq'])
      .execute()
    await db.schema
      .createTable('notice_delivery')
      .addColumn('notice_seq', counted(engine), (column) => column.notNull().references('case_notice.seq'))
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('tries', 'integer', (column) => column.notNull())
      .addColumn('next_at', 'text', (column) => column.notNull())
      .addColumn('error', 'text')
      .addColumn('done_at', 'text')
      .addPrimaryKeyConstraint('notice_delivery_key', ['notice_seq', 'channel'])
      .execute()
    await db.schema
      .createIndex('notice_delivery_due')
      .on('notice_delivery')
      .columns(['state', 'next_at'])
      .execute()
    await db.schema
      .createTable('notice_choice')
      .addColumn('person_id', 'text', (column) =>
        column.primaryKey().references('person.id').onDelete('cascade'),
      )
      .addColumn('sms', 'text', (column) => column.notNull())
      .addColumn('wechat', 'integer', (column) => column.notNull())
      .addColumn('email', 'text')
      .addColumn('quiet_from', 'integer', (column) => column.notNull())
      .addColumn('quiet_to', 'integer', (column) => column.notNull())
      .addColumn('language', 'text', (column) => column.notNull())
      .execute()
    await db.schema
      .alterTable('inbox')
      .addColumn('seen_notice', counted(engine), (column) => column.notNull().defaultTo(0))
      .execute()
    await db.schema
      .createTable('merchant_inbox')
      .addColumn('uscc', 'text', (column) => column.primaryKey())
      .addColumn('seen_seq', counted(engine), (column) => column.notNull())
      .execute()
    await db.schema
      .createTable('case_ending')
      .addColumn('case_id', 'text', (column) => column.primaryKey().references('complaint_case.id'))
      .addColumn('public_id', 'text', (column) => column.notNull().unique())
      .addColumn('uscc', 'text')
      .addColumn('filed_on', 'text', (column) => column.notNull())
      .addColumn('outcome', 'text')
      .addColumn('ended_on', 'text')
      .addColumn('days', 'integer')
      .addColumn('promised_on', 'text')
      .addColumn('is_kept', 'integer')
      .addColumn('published_on', 'text')
      .addColumn('product', 'text')
      .addColumn('answer', 'text')
      .addColumn('requests', 'text', (column) => column.notNull())
      .execute()
    await db.schema
      .createIndex('case_ending_published')
      .on('case_ending')
      .columns(['published_on', 'public_id'])
      .execute()
    await db.schema
      .createIndex('case_ending_merchant')
      .on('case_ending')
      .columns(['uscc', 'filed_on'])
      .execute()
    await db.schema.createIndex('case_ending_filed').on('case_ending').columns(['filed_on']).execute()
  },
}
