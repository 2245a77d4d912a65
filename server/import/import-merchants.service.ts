import { basename, join } from 'node:path'
import { nowAt, type Clock } from '../db/clock.port'
import type { Store } from '../db/store'
import { writeMerchants } from '../credit/merchant.writer'
import type { Registration } from '../credit/registration'
import { indexOn } from '../credit/search/engine-index'
import { readCsv, type CsvRow } from './csv-file'
import { ImportError } from './import-error'
import { optionalColumns, registrationOf, requiredColumns, type RegistrationFields } from './registration-row'
import { RejectedFile } from './rejected-file'

/** What became of the rows: `read` = `imported` + `updated` + `rejected`. */
export interface ImportReport {
  readonly read: number
  readonly imported: number
  readonly updated: number
  readonly rejected: number
  /** Where the rejected rows are kept with their reasons; null when there are none. */
  readonly rejectedFile: string | null
}

interface ImportOptions {
  readonly file: string
  readonly dataDir: string
  readonly store: Store
  readonly clock: Clock
  /** See `registrationOf`. */
  readonly hasPublicRepresentatives?: boolean
  /** Called after every batch with the rows and the bytes read so far. */
  readonly onProgress: (progress: { readonly rows: number; readonly bytes: number }) => void
}

/** Rows written in one transaction: short enough that a running server hardly waits. */
const BATCH = 2_000

/**
 * Imports a registration CSV. A second import of the same file changes nothing; a broken one leaves what was read
 * before the break.
 * @throws ImportError when the file lacks the required columns or cannot be read to its end
 */
export async function importMerchants(options: ImportOptions): Promise<ImportReport> {
  const { file, store, clock } = options
  const at = nowAt(clock)
  const { hasPublicRepresentatives = false } = options
  const origin = { source: basename(file), asOfAt: at, hasPublicRepresentatives }
  const counts = { read: 0, imported: 0, updated: 0, rejected: 0 }
  let bytes = 0
  const rows = readCsv(file, (count) => {
    bytes = count
  })
  const header = await headerOf(rows)
  const rejected = new RejectedFile(join(options.dataDir, 'rejected'), file, at, header)
  let batch: Registration[] = []

  const flush = async (): Promise<void> => {
    const taken = batch
    batch = []
    const { added, updated } = await writeMerchants(store, clock, (writer) => writer.put(taken))
    counts.imported += added
    counts.updated += updated
    options.onProgress({ rows: counts.read, bytes })
  }

  const report = () => ({ ...counts, rejectedFile: rejected.path })
  try {
    for await (const row of rows) {
      counts.read += 1
      const taken = judge(row, header, origin)
      if (typeof taken === 'string') {
        counts.rejected += 1
        rejected.add(row.line, taken, row.cells)
      } else batch.push(taken)
      if (batch.length === BATCH) await flush()
    }
    await flush()
    if (counts.imported > 0) await indexOn(store.engine).tidy(store.db)
    return report()
  } catch (error) {
    await flush()
    const reason = error instanceof Error ? error.message : String(error)
    throw new ImportError(
      `${file} could not be read to its end: ${reason} (${counts.read} rows were read, ${counts.imported} imported).`,
      { cause: error },
    )
  } finally {
    rejected.close()
  }
}

function judge(
  row: CsvRow,
  header: readonly string[],
  origin: Parameters<typeof registrationOf>[1],
): Registration | string {
  if (row.cells.length !== header.length) return `${row.cells.length} columns instead of ${header.length}`
  return registrationOf(fieldsOf(row.cells, header), origin)
}

function fieldsOf(cells: readonly string[], header: readonly string[]): RegistrationFields {
  const fields: Partial<Record<string, string>> = {}
  for (const [place, column] of header.entries()) fields[column] = cells[place] ?? ''
  return fields
}

async function headerOf(rows: AsyncGenerator<CsvRow>): Promise<readonly string[]> {
  const first = await rows.next()
  if (first.done === true) throw new ImportError('The file is empty.')
  const header = first.value.cells.map((cell) => cell.trim())
  const missing = requiredColumns.filter((column) => !header.includes(column))
  if (missing.length > 0)
    throw new ImportError(
      `The file lacks the column ${missing.join(' and ')}. Known columns: ${[...requiredColumns, ...optionalColumns].join(', ')}.`,
    )
  return header
}
