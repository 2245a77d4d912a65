import { statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { nowAt, type Clock } from '../db/clock.port'
import type { Store } from '../db/store'
import { putProducts } from '../trace/product.writer'
import type { ProductTable } from '../trace/tables'
import { ImportError } from './import-error'
import { hasProducts, productFields, productOf } from './products/product-row'
import { Columns } from './records/columns'
import { runRows } from './products/row-run'
import { RowTally, type TallyReport } from './products/row-tally'
import { RowRejection } from './records/rejections'
import type { CsvRow } from './csv-file'
import { openTable } from './table-file'

interface ImportOptions {
  readonly file: string
  /** Whose data they are; the file's name without it. */
  readonly source: string | null
  /** Also products that another source has given. */
  readonly replaces: boolean
  readonly dataDir: string
  readonly store: Store
  readonly clock: Clock
  /** Called after every batch with the rows and the bytes read so far. */
  readonly onProgress: (progress: { readonly rows: number; readonly bytes: number }) => void
}

/** Rows written in one transaction: short enough that a running server hardly waits. */
const BATCH = 1_000

/**
 * Imports a catalogue of products. A second import of the same file changes nothing; a broken one leaves what was read
 * before the break. In-store and wrong numbers are kept apart with their reasons.
 * @throws ImportError when the file names no products or cannot be read to its end
 */
export async function importProducts(options: ImportOptions): Promise<TallyReport> {
  const { file, store, clock, replaces } = options
  let bytes = 0
  const table = await openTable(file, (count) => {
    bytes = count
  })
  const columns = new Columns(productFields, table.header)
  if (!hasProducts(columns))
    throw new ImportError(
      `No column has the barcode or the name. Known ones: ${productFields
        .slice(0, 2)
        .map(({ names }) => names.join(', '))
        .join('; ')}.`,
    )
  const tally = new RowTally(join(options.dataDir, 'rejected'), file, nowAt(clock), columns)
  const origin = { source: options.source ?? basename(file), asOfAt: statSync(file).mtime.toISOString() }
  /** A number that came before in this file; as numbers they take little room. */
  const seen = new Set<number>()

  return runRows<{ readonly row: CsvRow; readonly product: ProductTable }>({
    file,
    rows: table.rows,
    tally,
    batch: BATCH,
    take: (row) => {
      const product = tally.judge(row, (cells) => productOf(cells, origin))
      if (product === null) return null
      if (seen.has(Number(product.gtin))) {
        tally.reject(row, new RowRejection('duplicate-row', 'gtin'))
        return null
      }
      seen.add(Number(product.gtin))
      return { row, product }
    },
    write: async (taken) => {
      const products = taken.map(({ product }) => product)
      const outcomes = await store.db.transaction().execute((tx) => putProducts(tx, products, replaces))
      for (const [index, outcome] of outcomes.entries()) {
        const row = taken[index]?.row
        if (outcome !== 'other-source') tally.stored(outcome)
        else if (row) tally.reject(row, new RowRejection('other-source', 'gtin'))
      }
      options.onProgress({ rows: tally.read, bytes })
    },
  })
}
