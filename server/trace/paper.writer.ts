import type { Db } from '../db/schema'
import type { PaperTables } from './paper-tables'
import type { LotTable, RecallTable } from './tables'

/** What became of a row that was handed in. */
export type PutOutcome = 'added' | 'updated' | 'unchanged'

/** The rows that can be handed in about products, by their table. */
export interface PaperRows extends PaperTables {
  lot: LotTable
  recall: RecallTable
}

/** How the rows of one table are found by their key, and written. */
interface Shelf<Row> {
  readonly find: (row: Row) => Promise<Row | undefined>
  /** Those whose key is there already are left as they are. */
  readonly add: (rows: readonly Row[]) => Promise<unknown>
  readonly change: (row: Row) => Promise<unknown>
}

type Shelves = { readonly [Table in keyof PaperRows]: Shelf<PaperRows[Table]> }

/** @param tx a transaction, where what is read is then written */
export function paperShelves(tx: Db): Shelves {
  return {
    sampling_failure: {
      find: ({ id }) => tx.selectFrom('sampling_failure').selectAll().where('id', '=', id).executeTakeFirst(),
      add: (rows) =>
        tx
          .insertInto('sampling_failure')
          .values(rows)
          .onConflict((on) => on.column('id').doNothing())
          .execute(),
      change: (row) => tx.updateTable('sampling_failure').set(row).where('id', '=', row.id).execute(),
    },
    certification: {
      find: ({ id }) => tx.selectFrom('certification').selectAll().where('id', '=', id).executeTakeFirst(),
      add: (rows) =>
        tx
          .insertInto('certification')
          .values(rows)
          .onConflict((on) => on.column('id').doNothing())
          .execute(),
      change: (row) => tx.updateTable('certification').set(row).where('id', '=', row.id).execute(),
    },
    test_report: {
      find: ({ id }) => tx.selectFrom('test_report').selectAll().where('id', '=', id).executeTakeFirst(),
      add: (rows) =>
        tx
          .insertInto('test_report')
          .values(rows)
          .onConflict((on) => on.column('id').doNothing())
          .execute(),
      change: (row) => tx.updateTable('test_report').set(row).where('id', '=', row.id).execute(),
    },
    promise_certificate: {
      find: ({ id }) =>
        tx.selectFrom('promise_certificate').selectAll().where('id', '=', id).executeTakeFirst(),
      add: (rows) =>
        tx
          .insertInto('promise_certificate')
          .values(rows)
          .onConflict((on) => on.column('id').doNothing())
          .execute(),
      change: (row) => tx.updateTable('promise_certificate').set(row).where('id', '=', row.id).execute(),
    },
    recall: {
      find: ({ id }) => tx.selectFrom('recall').selectAll().where('id', '=', id).executeTakeFirst(),
      add: (rows) =>
        tx
          .insertInto('recall')
          .values(rows)
          .onConflict((on) => on.column('id').doNothing())
          .execute(),
      change: (row) => tx.updateTable('recall').set(row).where('id', '=', row.id).execute(),
    },
    lot: {
      find: ({ gtin, lot }) =>
        tx.selectFrom('lot').selectAll().where('gtin', '=', gtin).where('lot', '=', lot).executeTakeFirst(),
      add: (rows) =>
        tx
          .insertInto('lot')
          .values(rows)
          .onConflict((on) => on.columns(['gtin', 'lot']).doNothing())
          .execute(),
      change: (row) =>
        tx.updateTable('lot').set(row).where('gtin', '=', row.gtin).where('lot', '=', row.lot).execute(),
    },
    product_item: {
      find: ({ gtin, serial }) =>
        tx
          .selectFrom('product_item')
          .selectAll()
          .where('gtin', '=', gtin)
          .where('serial', '=', serial)
          .executeTakeFirst(),
      add: (rows) =>
        tx
          .insertInto('product_item')
          .values(rows)
          .onConflict((on) => on.columns(['gtin', 'serial']).doNothing())
          .execute(),
      change: (row) =>
        tx
          .updateTable('product_item')
          .set(row)
          .where('gtin', '=', row.gtin)
          .where('serial', '=', row.serial)
          .execute(),
    },
  }
}

/**
 * Puts one row in place. What speaks of an earlier day never replaces what speaks of a later one; a row that says the
 * same of a later day counts as unchanged.
 */
export async function putRow<Row extends object>(shelf: Shelf<Row>, row: Row): Promise<PutOutcome> {
  const old = await shelf.find(row)
  if (!old) {
    await shelf.add([row])
    return 'added'
  }
  const days = [dayOf(old), dayOf(row)] as const
  const isSame = sameBut(old, row, 'as_of_at')
  if ((isSame && days[0] === days[1]) || days[1] < days[0]) return 'unchanged'
  await shelf.change(row)
  return isSame ? 'unchanged' : 'updated'
}

function dayOf(row: object): string {
  return 'as_of_at' in row && typeof row.as_of_at === 'string' ? row.as_of_at : ''
}

/** Whether both rows say the same, but for one column. */
export function sameBut(one: object, other: object, left: string): boolean {
  const values = new Map<string, unknown>(Object.entries(one))
  return Object.entries(other).every(([key, value]) => key === left || values.get(key) === value)
}

/** Many rows in one transaction; those whose key is there already are left as they are. */
export async function insertPapers<Table extends keyof PaperRows>(
  db: Db,
  table: Table,
  rows: readonly PaperRows[Table][],
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const shelf: Shelf<PaperRows[Table]> = paperShelves(tx)[table]
    for (let at = 0; at < rows.length; at += batch) await shelf.add(rows.slice(at, at + batch))
  })
}

/** Rows of one statement: seventeen columns each stay below SQLite's 32 766 variables. */
const batch = 1000
