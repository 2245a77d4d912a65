import { readyOf, type ReadyMerchant } from '../credit/ready-merchant'
import type { Registration } from '../credit/registration'
import { readCsv, type CsvRow } from './csv-file'
import { ImportError } from './import-error'
import {
  optionalColumns,
  registrationOf,
  requiredColumns,
  type Origin,
  type RegistrationFields,
} from './registration-row'

/** Rows written in one transaction: short enough that a running server hardly waits. */
const BATCH = 2_000

/** A registration file, and how it is to be read. */
export interface RegistrationTask {
  readonly file: string
  readonly origin: Origin
}

interface RejectedRow {
  readonly line: number
  readonly reason: string
  readonly cells: readonly string[]
}

/** The next rows of the file. Plain values, so that a thread of its own can read them. */
export interface RegistrationBatch {
  readonly header: readonly string[]
  readonly read: number
  /** Of the file so far. */
  readonly bytes: number
  readonly ready: readonly ReadyMerchant[]
  readonly rejected: readonly RejectedRow[]
}

/**
 * Reads a registration file, and makes its merchants ready to be written. Of a file that breaks off, what was read before
 * comes first.
 * @throws ImportError when it lacks the required columns, whatever the system says when it cannot be read to its end
 */
export async function* readRegistrations({
  file,
  origin,
}: RegistrationTask): AsyncGenerator<RegistrationBatch, void, void> {
  let bytes = 0
  const rows = readCsv(file, (count) => {
    bytes = count
  })
  const header = await headerOf(rows)
  let ready: ReadyMerchant[] = []
  let rejected: RejectedRow[] = []
  const taken = (): RegistrationBatch => {
    const batch = { header, read: ready.length + rejected.length, bytes, ready, rejected }
    ready = []
    rejected = []
    return batch
  }
  try {
    for await (const row of rows) {
      const registration = judge(row, header, origin)
      if (typeof registration === 'string')
        rejected.push({ line: row.line, reason: registration, cells: row.cells })
      else ready.push(readyOf(registration))
      if (ready.length + rejected.length === BATCH) yield taken()
    }
  } catch (error) {
    yield taken()
    throw error
  }
  yield taken()
}

function judge(row: CsvRow, header: readonly string[], origin: Origin): Registration | string {
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
