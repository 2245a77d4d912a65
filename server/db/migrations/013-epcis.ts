import { sql, type Kysely } from 'kysely'
import { fromJson, type Json } from '../json'
import type { Migration } from './migration'
import { counted, counting } from './portable'

/** Rows copied at a time. */
const PAGE = 500

/**
 * What the query of EPCIS asks for, as columns; contexts of documents; capture jobs. An event may stand beside its
 * error declarations, which carry its id: SQLite cannot drop the old uniqueness of that id, so the table is made anew.
 */
export const epcis: Migration = {
  name: '013-epcis',
  async up(db, engine) {
    await db.schema
      .createTable('epcis_context')
      .addColumn('id', counting(engine), (column) => column.primaryKey())
      .addColumn('sha256', 'text', (column) => column.notNull().unique())
      .addColumn('context', 'text', (column) => column.notNull())
      .execute()
    await db.schema
      .createTable('capture_job')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('finished_at', 'text', (column) => column.notNull())
      .addColumn('behaviour', 'text', (column) => column.notNull())
      .addColumn('captured', 'integer', (column) => column.notNull())
      .addColumn('known', 'integer', (column) => column.notNull())
      .addColumn('refused', 'integer', (column) => column.notNull())
      .addColumn('errors', 'text', (column) => column.notNull())
      .execute()
    await db.schema
      .alterTable('epcis_item')
      .addColumn('listed_as', 'integer', (column) => column.notNull().defaultTo(3))
      .execute()
    await db.schema
      .createTable('epcis_event_wide')
      .addColumn('seq', counting(engine), (column) => column.primaryKey())
      .addColumn('event_id', 'text', (column) => column.notNull())
      .addColumn('variant', 'text', (column) => column.notNull().defaultTo(''))
      .addColumn('content_hash', 'text', (column) => column.notNull().defaultTo(''))
      .addColumn('event_at', 'text', (column) => column.notNull())
      .addColumn('record_at', 'text', (column) => column.notNull().defaultTo(''))
      .addColumn('type', 'text', (column) => column.notNull().defaultTo(''))
      .addColumn('action', 'text')
      .addColumn('biz_step', 'text')
      .addColumn('disposition', 'text')
      .addColumn('read_point', 'text')
      .addColumn('biz_location', 'text')
      .addColumn('context_id', counted(engine))
      .addColumn('event', 'text', (column) => column.notNull())
      .execute()
    await copy(db)
    await db.schema.dropTable('epcis_event').execute()
    await db.schema.alterTable('epcis_event_wide').renameTo('epcis_event').execute()
    if (engine === 'postgres')
      await sql`select setval(pg_get_serial_sequence('epcis_event', 'seq'),
        (select coalesce(max(seq), 0) + 1 from epcis_event), false)`.execute(db)
    await db.schema
      .createIndex('epcis_event_variant')
      .on('epcis_event')
      .columns(['event_id', 'variant'])
      .unique()
      .execute()
    await db.schema.createIndex('epcis_event_time').on('epcis_event').columns(['event_at', 'seq']).execute()
    await db.schema
      .createIndex('epcis_event_record')
      .on('epcis_event')
      .columns(['record_at', 'seq'])
      .execute()
    for (const column of ['biz_step', 'disposition', 'read_point', 'biz_location'])
      await db.schema
        .createIndex(`epcis_event_${column}`)
        .on('epcis_event')
        .columns([column, 'event_at', 'seq'])
        .where(sql.ref(column), 'is not', null)
        .execute()
  },
}

/** Their hash stays empty: for what was stored before, the id alone decides whether an event is known. */
async function copy<Shape>(db: Kysely<Shape>): Promise<void> {
  const recordAt = new Date().toISOString()
  for (let after = -1; ;) {
    const { rows } = await sql<Row>`select seq, event_id, event_at, event from epcis_event
      where seq > ${after} order by seq limit ${PAGE}`.execute(db)
    for (const { seq, event_id, event_at, event } of rows) {
      const { type, action = null, bizStep, disposition, readPoint, bizLocation } = fromJson(event)
      await sql`insert into epcis_event_wide (seq, event_id, event_at, record_at, type, action, biz_step, disposition,
          read_point, biz_location, event)
        values (${seq}, ${event_id}, ${event_at}, ${recordAt}, ${type}, ${action}, ${bare(bizStep)},
          ${bare(disposition)}, ${readPoint?.id ?? null}, ${bizLocation?.id ?? null}, ${event})`.execute(db)
      after = seq
    }
    if (rows.length < PAGE) return
  }
}

/** A word of the CBV without its address. */
function bare(word: string | undefined): string | null {
  return word?.replace(/^urn:epcglobal:cbv:\w+:|^https:\/\/ref\.gs1\.org\/cbv\/[A-Za-z]+-/, '') ?? null
}

/** As the fourth step made it. */
interface Row {
  readonly seq: number
  readonly event_id: string
  readonly event_at: string
  readonly event: Json<{
    readonly type: string
    readonly action?: string
    readonly bizStep?: string
    readonly disposition?: string
    readonly readPoint?: { readonly id: string }
    readonly bizLocation?: { readonly id: string }
  }>
}
