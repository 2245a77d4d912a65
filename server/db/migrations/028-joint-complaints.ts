import type { Migration } from './migration'
import { counting } from './portable'

/** Who would complain together, joint complaints, and what their members are asked. */
export const jointComplaints: Migration = {
  name: '028-joint-complaints',
  async up(db, engine) {
    await db.schema
      .createTable('joint_complaint')
      .addColumn('seq', counting(engine), (column) => column.primaryKey())
      .addColumn('id', 'text', (column) => column.notNull().unique())
      .addColumn('uscc', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('live_key', 'text', (column) => column.unique())
      .addColumn('proposed_at', 'text', (column) => column.notNull())
      .addColumn('formed_at', 'text')
      .execute()
    await db.schema
      .createTable('joint_member')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('case_id', 'text', (column) => column.notNull().unique().references('complaint_case.id'))
      .addColumn('person_id', 'text', (column) => column.notNull())
      .addColumn('uscc', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('wished_at', 'text', (column) => column.notNull())
      .addColumn('joint_id', 'text', (column) => column.references('joint_complaint.id'))
      .addColumn('agreed_at', 'text')
      .addColumn('is_candidate', 'integer', (column) => column.notNull())
      .addColumn('shows_phone', 'integer', (column) => column.notNull())
      .addColumn('is_representative', 'integer', (column) => column.notNull())
      .addColumn('choice', 'text', (column) => column.notNull())
      .addUniqueConstraint('joint_member_once', ['person_id', 'uscc'])
      .execute()
    await db.schema
      .createIndex('joint_member_pool')
      .on('joint_member')
      .columns(['uscc', 'kind', 'wished_at'])
      .execute()
    await db.schema
      .createTable('joint_ask')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('joint_id', 'text', (column) => column.notNull().references('joint_complaint.id'))
      .addColumn('member_id', 'text', (column) => column.notNull())
      .addColumn('ask', 'text', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('needed', 'integer')
      .addColumn('consented', 'integer')
      .execute()
    await db.schema.createIndex('joint_ask_joint').on('joint_ask').columns(['joint_id', 'id']).execute()
    await db.schema
      .createTable('joint_answer')
      .addColumn('ask_id', 'text', (column) => column.notNull().references('joint_ask.id'))
      .addColumn('member_id', 'text', (column) => column.notNull())
      .addColumn('consents', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('joint_answer_key', ['ask_id', 'member_id'])
      .execute()
  },
}
