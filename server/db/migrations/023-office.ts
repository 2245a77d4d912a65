import type { Migration } from './migration'

/** The desk with what it is searched by, the log of looks, and letters with their numbers. */
export const office: Migration = {
  name: '023-office',
  async up(db) {
    // Only an index of the logs: made anew, `placeMissing` fills it before the server is ready.
    await db.schema.dropTable('case_desk').execute()
    await db.schema
      .createTable('case_desk')
      .addColumn('case_id', 'text', (column) => column.primaryKey().references('complaint_case.id'))
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('unit_code', 'text')
      .addColumn('officer_id', 'text')
      .addColumn('due_on', 'text')
      .addColumn('sort_on', 'text', (column) => column.notNull())
      .addColumn('merchant_key', 'text', (column) => column.notNull())
      .addColumn('gtin', 'text')
      .addColumn('search_text', 'text', (column) => column.notNull())
      .addColumn('people_text', 'text', (column) => column.notNull())
      .addColumn('changed_at', 'text', (column) => column.notNull())
      .execute()
    const indexes = {
      case_desk_queue: ['unit_code', 'sort_on', 'case_id'],
      case_desk_state: ['unit_code', 'state', 'sort_on', 'case_id'],
      case_desk_officer: ['officer_id', 'sort_on', 'case_id'],
      case_desk_merchant: ['merchant_key'],
      case_desk_gtin: ['gtin'],
    }
    for (const [name, columns] of Object.entries(indexes))
      await db.schema.createIndex(name).on('case_desk').columns(columns).execute()

    await db.schema
      .createTable('officer_look')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('officer_id', 'text', (column) => column.notNull())
      .addColumn('officer_name', 'text', (column) => column.notNull())
      .addColumn('unit_code', 'text', (column) => column.notNull())
      .addColumn('what', 'text', (column) => column.notNull())
      .addColumn('case_number', 'text')
      .addColumn('detail', 'text')
      .execute()
    await db.schema.createIndex('officer_look_unit').on('officer_look').columns(['unit_code', 'id']).execute()

    await db.schema
      .createTable('case_letter')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('case_id', 'text', (column) => column.notNull().references('complaint_case.id'))
      .addColumn('act_key', 'text', (column) => column.notNull())
      .addColumn('form', 'integer', (column) => column.notNull())
      .addColumn('letter_no', 'text', (column) => column.notNull())
      .addColumn('paper', 'text', (column) => column.notNull())
      .addColumn('made_at', 'text', (column) => column.notNull())
      .addUniqueConstraint('case_letter_once', ['case_id', 'act_key'])
      .execute()
    await db.schema
      .createTable('letter_count')
      .addColumn('unit_code', 'text', (column) => column.notNull())
      .addColumn('year', 'integer', (column) => column.notNull())
      .addColumn('form', 'integer', (column) => column.notNull())
      .addColumn('last', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('letter_count_key', ['unit_code', 'year', 'form'])
      .execute()
  },
}
