import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { MerchantRepository } from '../credit/merchant.repository'
import { PublicChanges } from '../credit/public-changes'
import { PublicationSweep } from '../credit/publication-sweep'
import { csvLine, inert } from '../csv-line'
import type { Clock } from '../db/clock.port'
import type { Db } from '../db/schema'
import type { Store } from '../db/store'
import { kindReaders } from '../import/records/kinds'
import { ExchangeError } from './exchange-error'
import { nationalHeader, nationalRows } from './national-rows'

interface ExportOptions {
  readonly file: string
  /** A key of `kindReaders`. */
  readonly kind: string
  readonly store: Store
  readonly clock: Clock
  /** Called after every batch with the records written so far. */
  readonly onProgress: (records: number) => void
}

/** A report with several corrections is one record of several rows. */
export interface ExportReport {
  readonly records: number
  readonly rows: number
}

/** Merchants looked up at once. */
const BATCH = 200

/**
 * Writes what is public today of one kind as CSV with a BOM, in the columns of the national format that
 * `importRecords` reads. The file is whole or not there.
 * @throws ExchangeError when the kind is unknown or the file cannot be written
 */
export async function exportRecords(options: ExportOptions): Promise<ExportReport> {
  const { file, store, clock, onProgress } = options
  const reader = kindReaders[options.kind]
  if (!reader)
    throw new ExchangeError(
      `--kind ${options.kind} is not known. Known kinds: ${Object.keys(kindReaders).join(', ')}.`,
    )
  await new PublicationSweep(store, clock).ensure()
  const publicRecords = new PublicChanges(new MerchantRepository(store.db), clock)
  const header = nationalHeader(reader.kind)
  const part = `${file}.part`
  const handle = opened(part)
  let [records, rows] = [0, 0]
  try {
    writeSync(handle, `\ufeff${csvLine(header)}\r\n`)
    for await (const uscc of merchantsWith(store.db, reader.kind, () => onProgress(records))) {
      const shown = (await publicRecords.recordsOf(uscc)).filter(({ served }) => served.kind === reader.kind)
      records += shown.length
      for (const row of shown.flatMap(nationalRows)) {
        rows += 1
        writeSync(handle, `${csvLine(header.map((column) => inert(row[column] ?? '')))}\r\n`)
      }
    }
    fsyncSync(handle)
  } catch (error) {
    closeSync(handle)
    rmSync(part, { force: true })
    throw error
  }
  closeSync(handle)
  renameSync(part, file)
  return { records, rows }
}

function opened(file: string): number {
  try {
    return openSync(file, 'w')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ExchangeError(`${file} cannot be written: ${reason}`, { cause: error })
  }
}

/** The codes of merchants with a public record of the kind, each once. */
async function* merchantsWith(
  db: Db,
  kind: (typeof kindReaders)[string]['kind'],
  onBatch: () => void,
): AsyncGenerator<string> {
  for (let after = ''; ;) {
    const found = await db
      .selectFrom('credit_record')
      .select('uscc')
      .distinct()
      .where('kind', '=', kind)
      .where('is_public', '=', 1)
      .where('uscc', '>', after)
      .orderBy('uscc')
      .limit(BATCH)
      .execute()
    yield* found.map(({ uscc }) => uscc)
    onBatch()
    const last = found.at(-1)
    if (!last || found.length < BATCH) return
    after = last.uscc
  }
}
