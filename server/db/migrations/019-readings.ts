import { sql } from 'kysely'
import type { EpcisEvent } from '../../../domain/trace/event'
import { withItemKeys } from '../../trace/items.rules'
import { toReading } from '../../trace/stored-reading'
import { fromJson, type Json } from '../json'
import type { Migration } from './migration'

/** Rows read at a time. */
const PAGE = 500

/** What the walk through a chain needs of each event, beside it. */
export const readings: Migration = {
  name: '019-readings',
  async up(db) {
    await db.schema
      .alterTable('epcis_event')
      .addColumn('reading', 'text', (column) => column.notNull().defaultTo(''))
      .execute()
    for (let after = -1; ;) {
      const { rows } = await sql<Row>`select seq, event_id, event from epcis_event
        where seq > ${after} order by seq limit ${PAGE}`.execute(db)
      for (const { seq, event_id, event } of rows) {
        const reading = toReading(withItemKeys({ ...fromJson(event), eventID: event_id }))
        await sql`update epcis_event set reading = ${reading} where seq = ${seq}`.execute(db)
        after = seq
      }
      if (rows.length < PAGE) return
    }
  },
}

interface Row {
  readonly seq: number
  readonly event_id: string
  readonly event: Json<EpcisEvent>
}
