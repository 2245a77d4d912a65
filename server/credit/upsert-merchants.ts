import { CompiledQuery } from 'kysely'
import type { Engine } from '../db/engine'
import type { Db } from '../db/schema'
import { updatedColumns, type RegistrationRow } from './merchant-row'

type PlacedRow = RegistrationRow & { readonly search_rank: number }

interface PlacedCode {
  readonly uscc: string
  readonly seq: number
}

/** Of the last statement: an import writes pieces of one length, and of ten thousand values its text takes long to make. */
let lastText: { readonly rows: number; readonly sql: string } | null = null

/**
 * Adds merchants, or brings those of the codes up to date.
 * @param rows of one statement at most (`inPieces`), each code once, all with the same columns in the same order
 * @returns the `seq` of each code
 */
export async function upsertMerchants(
  tx: Db,
  engine: Engine,
  rows: readonly PlacedRow[],
): Promise<readonly PlacedCode[]> {
  // PostgreSQL is given them as one value (`postgres-compiler.ts`).
  if (engine === 'postgres') return upsert(tx, rows).execute()
  if (lastText?.rows !== rows.length) lastText = { rows: rows.length, sql: upsert(tx, rows).compile().sql }
  const values = rows.flatMap((row) => Object.values(row))
  const written = await tx.executeQuery<PlacedCode>(CompiledQuery.raw(lastText.sql, values))
  return written.rows
}

const upsert = (tx: Db, rows: readonly PlacedRow[]) =>
  tx
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
