import { sql } from 'kysely'
import type { Migration } from './migration'

/**
 * The merchant's copy of a letter, the log of looks read by officer, by case and by day, and on the desk where a case
 * is handled and what it began from.
 */
export const deskEnds: Migration = {
  name: '030-desk-ends',
  async up(db) {
    await db.schema.alterTable('case_letter').addColumn('merchant_paper', 'text').execute()

    // Only an index of the logs: emptied, `placeMissing` fills it before the server is ready.
    await sql`delete from case_desk`.execute(db)
    await db.schema
      .alterTable('case_desk')
      .addColumn('channel', 'text', (column) => column.notNull().defaultTo('here'))
      .execute()
    await db.schema.alterTable('case_desk').addColumn('situation', 'text').execute()

    const indexes = {
      officer_look_at: ['unit_code', 'at', 'id'],
      officer_look_officer: ['unit_code', 'officer_id', 'at', 'id'],
      officer_look_case: ['unit_code', 'case_number', 'at', 'id'],
    }
    for (const [name, columns] of Object.entries(indexes))
      await db.schema.createIndex(name).on('officer_look').columns(columns).execute()
    await db.schema.dropIndex('officer_look_unit').execute()
  },
}
