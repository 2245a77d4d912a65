import type { Insertable } from 'kysely'
import type { EpcisEvent } from '../../domain/trace/event'
import { toJson } from '../db/json'
import type { Db } from '../db/schema'
import { writeEvents } from './event.writer'
import { upsertProducts } from './product.writer'
import type { ChainActorTable, LotTable, ProductTable, RecallTable } from './tables'

/** Puts many rows in place, each call in one transaction. What is there already under the same key is replaced. */

/** Rows of one statement: twenty columns each stay below SQLite's 32 766 variables. */
const batch = 1000

export async function insertProducts(db: Db, products: readonly Insertable<ProductTable>[]): Promise<void> {
  await inBatches(db, products, upsertProducts)
}

export async function insertLots(db: Db, lots: readonly Insertable<LotTable>[]): Promise<void> {
  await inBatches(db, lots, async (tx, rows) => {
    await tx
      .insertInto('lot')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['gtin', 'lot']).doUpdateSet((row) => ({
          produced_on: row.ref('excluded.produced_on'),
          expires_on: row.ref('excluded.expires_on'),
          source: row.ref('excluded.source'),
          as_of_at: row.ref('excluded.as_of_at'),
        })),
      )
      .execute()
  })
}

/** A recall with its lots as a list; null concerns every lot. */
export interface SeedRecall extends Omit<RecallTable, 'lots'> {
  readonly lots: readonly string[] | null
}

export async function insertRecalls(db: Db, recalls: readonly SeedRecall[]): Promise<void> {
  const stored = recalls.map(({ lots, ...recall }) => ({
    ...recall,
    lots: lots === null ? null : toJson(lots),
  }))
  await inBatches(db, stored, async (tx, rows) => {
    await tx
      .insertInto('recall')
      .values(rows)
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((row) => ({
          title: row.ref('excluded.title'),
          reason: row.ref('excluded.reason'),
          action: row.ref('excluded.action'),
          published_on: row.ref('excluded.published_on'),
          source: row.ref('excluded.source'),
          lots: row.ref('excluded.lots'),
        })),
      )
      .execute()
  })
}

export async function insertActors(db: Db, actors: readonly ChainActorTable[]): Promise<void> {
  await inBatches(db, actors, async (tx, rows) => {
    await tx
      .insertInto('chain_actor')
      .values(rows)
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((row) => ({
          name: row.ref('excluded.name'),
          region: row.ref('excluded.region'),
          uscc: row.ref('excluded.uscc'),
          contact: row.ref('excluded.contact'),
        })),
      )
      .execute()
  })
}

/** Events are never replaced: one with a known id is left as it is. */
export async function insertEvents(db: Db, events: readonly EpcisEvent[]): Promise<void> {
  await writeEvents(db, events)
}

async function inBatches<Row>(
  db: Db,
  rows: readonly Row[],
  write: (tx: Db, rows: readonly Row[]) => Promise<void>,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    for (let at = 0; at < rows.length; at += batch) await write(tx, rows.slice(at, at + batch))
  })
}
