import { sql } from 'kysely'
import type { Migration } from './migration'
import { jsonText } from './portable'

/** Ways from an organisation code or a licence number to its merchant. */
export const codeLookups: Migration = {
  name: '007-code-lookups',
  async up(db, engine) {
    // The organisation code of GB 11714-1997 lives on as characters 9 to 17 of the unified code.
    await sql`create index merchant_organisation on merchant (substr(uscc, 9, 9))`.execute(db)
    await db.schema.alterTable('credit_record').addColumn('licence_number', 'text').execute()
    await sql`
      update credit_record set licence_number = ${jsonText(engine, 'record', 'number')} where kind = 'licence'`.execute(
      db,
    )
    await db.schema
      .createIndex('credit_record_licence')
      .on('credit_record')
      .column('licence_number')
      .execute()
  },
}
