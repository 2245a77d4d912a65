import type { Migration } from './migration'

/** Kinds of cases, what events carry, the desk of the office, and who acts for an office or a merchant. */
export const caseParties: Migration = {
  name: '020-case-parties',
  async up(db) {
    const alterCase = () => db.schema.alterTable('complaint_case')
    await alterCase()
      .addColumn('kind', 'text', (column) => column.notNull().defaultTo('complaint'))
      .execute()
    for (const name of ['twin_id', 'follows_id', 'unit_code', 'unit_name'])
      await alterCase().addColumn(name, 'text').execute()
    for (const name of ['facts', 'actor_id', 'act_key'])
      await db.schema.alterTable('case_event').addColumn(name, 'text').execute()
    await db.schema
      .createIndex('case_event_once')
      .on('case_event')
      .columns(['case_id', 'act_key'])
      .unique()
      .execute()
    await db.schema
      .createTable('case_desk')
      .addColumn('case_id', 'text', (column) => column.primaryKey().references('complaint_case.id'))
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('unit_code', 'text')
      .addColumn('officer_id', 'text')
      .addColumn('due_on', 'text')
      .addColumn('changed_at', 'text', (column) => column.notNull())
      .execute()
    await db.schema
      .createIndex('case_desk_queue')
      .on('case_desk')
      .columns(['unit_code', 'state', 'due_on'])
      .execute()
    await db.schema
      .alterTable('session')
      .addColumn('acts_as', 'text', (column) => column.notNull().defaultTo('person'))
      .execute()
    await db.schema.alterTable('session').addColumn('acts_for', 'text').execute()
    await db.schema
      .createTable('officer')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('phone', 'text', (column) => column.notNull().unique())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('unit_code', 'text', (column) => column.notNull())
      .addColumn('unit_name', 'text', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('ended_at', 'text')
      .execute()
    await db.schema
      .createTable('merchant_agent')
      .addColumn('uscc', 'text', (column) => column.primaryKey())
      .addColumn('phone', 'text', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .execute()
  },
}
