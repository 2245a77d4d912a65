import type { Migration } from './migration'

/** What the walk through a chain needs of each event, beside it; `ensureReadings` fills it in. */
export const readings: Migration = {
  name: '019-readings',
  async up(db) {
    await db.schema
      .alterTable('epcis_event')
      .addColumn('reading', 'text', (column) => column.notNull().defaultTo(''))
      .execute()
    await db.schema
      .createTable('event_readings')
      .addColumn('version', 'integer', (column) => column.notNull())
      .execute()
  },
}
