import { CompiledQuery } from 'kysely'
import type { Engine } from '../db/engine'
import type { Db } from '../db/schema'
import { updatedColumns, type RegistrationRow } from './merchant-row'

type PlacedRow = RegistrationRow & { readonly search_rank: number }

interface Text {
  readonly engine: Engine
  readonly rows: number
  readonly sql: string
}
/** Of the last statement: an import writes pieces of one length, and of ten thousand values its text takes long to make. */
let lastText: Text | null = null

/**
 * Adds merchants, or brings those of the codes up to date.
 * @param rows of one statement at most (`inPieces`), each code once, all with the same columns in the same order
 * @returns the `seq` of each code
 */
export async function upsertMerchants(
  tx: Db,
  engine: Engine,
  rows: readonly PlacedRow[],
): Promise<readonly { readonly uscc: string; readonly seq: number }[]> {
  if (lastText?.engine !== engine || lastText.rows !== rows.length)
    lastText = { engine, rows: rows.length, sql: textOf(tx, rows) }
  const values = rows.flatMap((row) => Object.values(row))
  const written = await tx.executeQuery<{ uscc: string; seq: number }>(
    CompiledQuery.raw(lastText.sql, values),
  )
  return written.rows
}

function textOf(tx: Db, rows: readonly PlacedRow[]): string {
  const { sql } = tx
    .insertInto('merchant')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .column('uscc')
        .doUpdateSet((eb) =>
          Object.fromEntries(updatedColumns.map((column) => [column, eb.ref(`excluded.${column}`)])),
        ),
    )
    .returning(['uscc', 'seq'])
    .compile()
  return sql
}
