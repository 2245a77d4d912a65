import { sql, type RawBuilder } from 'kysely'
import type { EpcisEvent } from '../../../domain/trace/event'
import { migrate } from '../../../server/db/migrate'
import { ensureReadings } from '../../../server/trace/ensure-readings'
import { systemClock } from '../../../server/db/clock.port'
import { toJson } from '../../../server/db/json'
import { inPieces } from '../../../server/db/pieces'
import type { Db } from '../../../server/db/schema'
import type { Store } from '../../../server/db/store'
import { itemsOf } from '../../../server/trace/event-items.rules'
import { withItemKeys } from '../../../server/trace/items.rules'
import { toReading } from '../../../server/trace/stored-reading'
import { insertActors, insertLots, insertProducts } from '../../../server/trace/trace-seed.service'
import {
  FIRMS,
  gtinOf,
  largeLot,
  largeLotEvents,
  partyOf,
  placeOf,
  usualEvents,
  usualLot,
  usualLotEvents,
} from './world'

/** Lots of one transaction. */
const LOTS_AT_ONCE = 500
/** Rows of one statement. */
const ROWS_AT_ONCE = 1000
const ASKED_PRODUCTS = 400
const regions = ['福建省福州市', '山西省太原市', '广东省广州市', '四川省成都市', '黑龙江省哈尔滨市']

export interface Filled {
  readonly events: number
  readonly lots: number
  /** null: all of it was there. */
  readonly eventsPerSecond: number | null
}

/** Fills in what is not there yet: so many events, and the products and firms of those that are asked for. */
export async function fill(store: Store, wanted: number): Promise<Filled> {
  await migrate(store, systemClock)
  const lots = Math.max(1, Math.floor(wanted / usualEvents))
  const have = await countOf(store.db)
  let eventsPerSecond: number | null = null
  if (have === 0) {
    // Of an empty store: what is filled in brings its readings along.
    await ensureReadings(store.db, () => undefined)
    await fillDirectory(store.db, lots)
    const begun = performance.now()
    await inOne(store, largeLotEvents(1_000_000_000), 1)
    let seq = 1 + largeLotEvents(0).length
    for (let from = 0; from < lots; from += LOTS_AT_ONCE) {
      const numbers = Array.from({ length: Math.min(LOTS_AT_ONCE, lots - from) }, (_, index) => from + index)
      const events = numbers.flatMap(usualLotEvents)
      await inOne(store, events, seq)
      seq += events.length
      if (from % 10_000 === 0) process.stderr.write(`${store.engine}: ${seq} events\n`)
    }
    eventsPerSecond = Math.round(seq / ((performance.now() - begun) / 1000))
    if (store.engine === 'postgres') await sql`vacuum analyze epcis_item, epcis_event`.execute(store.db)
  }
  return { events: await countOf(store.db), lots, eventsPerSecond }
}

async function countOf(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('epcis_event')
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** In bulk and with numbers of our own: what `writeEvents` stores, without asking for each whether it is there. */
function inOne({ db, engine }: Store, events: readonly EpcisEvent[], firstSeq: number): Promise<void> {
  const rows: Row[] = []
  const items: Row[] = []
  for (const [index, event] of events.entries()) {
    const seq = firstSeq + index
    const keyed = withItemKeys(event)
    rows.push([seq, event.eventID, event.eventTime, toJson(event), toReading(keyed)])
    for (const { item, role } of itemsOf(keyed)) items.push([item, role, seq])
  }
  return db.transaction().execute(async (tx) => {
    if (engine === 'postgres') await sql`set local synchronous_commit = off`.execute(tx)
    for (const part of inPieces(rows, ROWS_AT_ONCE))
      await sql`insert into epcis_event (seq, event_id, event_at, event, reading)
        ${given(engine, part, ['bigint', 'text', 'text', 'text', 'text'])}`.execute(tx)
    for (const part of inPieces(items, ROWS_AT_ONCE))
      await sql`insert into epcis_item (item, role, event_seq)
        ${given(engine, part, ['text', 'text', 'bigint'])}`.execute(tx)
  })
}

type Row = readonly (string | number)[]

/** Rows to insert, as each engine takes many of them fastest. */
function given(
  engine: Store['engine'],
  rows: readonly Row[],
  types: readonly ('text' | 'bigint')[],
): RawBuilder<unknown> {
  if (engine === 'sqlite') return sql`values ${sql.join(rows.map((row) => sql`(${sql.join(row)})`))}`
  const cells = types.map((type, place) => sql.raw(`cast(value ->> ${place} as ${type})`))
  return sql`select ${sql.join(cells)} from json_array_elements(cast(${JSON.stringify(rows)} as json)) as given(value)`
}

async function fillDirectory(db: Db, lots: number): Promise<void> {
  const firms = Array.from({ length: FIRMS }, (_, firm) => ({
    name: `示例企业${firm}有限公司`,
    region: regions[firm % regions.length] ?? null,
    uscc: null,
  }))
  await insertActors(
    db,
    firms.flatMap((firm, number) => [
      { id: partyOf(number), ...firm },
      { id: placeOf(number), ...firm },
    ]),
  )
  const products = Math.min(ASKED_PRODUCTS, lots)
  const asked = Array.from({ length: products }, (_, number) => usualLot(askedLot(number, lots)))
  const product = {
    brand: null,
    spec: null,
    category: null,
    net_content: null,
    maker_uscc: null,
    licence_number: null,
    source: 'bench',
    as_of_at: '2026-11-01T00:00:00.000Z',
  }
  const gtins = new Set([...asked.map(({ gtin }) => gtin), largeLot.gtin, gtinOf(0)])
  await insertProducts(
    db,
    [...gtins].map((gtin) => ({ ...product, gtin, name: `示例商品 ${gtin}` })),
  )
  const days = { produced_on: '2026-01-01', expires_on: '2027-01-01' }
  await insertLots(
    db,
    [largeLot, ...asked].map((lot) => ({ ...lot, ...days })),
  )
}

/** Lots spread over all of them. */
export function askedLot(number: number, lots: number): number {
  return Math.floor(((number * 7_919) % ASKED_PRODUCTS) * (lots / ASKED_PRODUCTS))
}
