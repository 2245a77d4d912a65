import { statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { ImportQuality } from '../../contract/exchange'
import { writeMerchants } from '../credit/merchant.writer'
import { QualityRepository } from '../credit/quality.repository'
import { nowAt, todayOn, type Clock } from '../db/clock.port'
import type { NewId } from '../db/new-id'
import type { Store } from '../db/store'
import type { CsvRow } from './csv-file'
import { keptSecret } from '../kept-secret'
import { ImportError } from './import-error'
import { RejectedFile } from './rejected-file'
import { ColumnMap } from './records/column-map'
import { kindReaders } from './records/kinds'
import { KeptRemovals } from './records/kept-removals'
import { MerchantFinder } from './records/merchant-finder'
import { RecordImport } from './records/record-import'
import { rejectionTexts } from './records/rejections'
import { StoredDocuments } from './records/stored-documents'
import { openTable } from './table-file'

/** What became of the rows: `read` = `added` + `updated` + `unchanged` + `rejected`. */
export interface RecordReport {
  readonly read: number
  readonly added: number
  readonly updated: number
  readonly unchanged: number
  readonly rejected: number
  /** Where the rejected rows are kept with their reasons; null when there are none. */
  readonly rejectedFile: string | null
  /** By source. */
  readonly sources: Readonly<Record<string, ImportQuality>>
}

interface ImportOptions {
  readonly file: string
  /** A key of `kindReaders`. */
  readonly kind: string
  /** Of rows that name none; the file's name without it. */
  readonly source: string | null
  readonly dataDir: string
  readonly store: Store
  readonly clock: Clock
  readonly newId: NewId
  /** Called after every batch with the rows and the bytes read so far. */
  readonly onProgress: (progress: { readonly rows: number; readonly bytes: number }) => void
}

/** Rows written in one transaction: short enough that a running server hardly waits. */
const BATCH = 500

/**
 * Imports public records of one kind. A second import of the same file changes nothing; an older one never replaces
 * what a newer one has said; a broken one leaves what was read before the break. What it came to is kept for the report
 * of data quality.
 * @throws ImportError when the kind is unknown, or the file names no merchant or cannot be read to its end
 */
export async function importRecords(options: ImportOptions): Promise<RecordReport> {
  const { file, store, clock, newId } = options
  const reader = kindReaders[options.kind]
  if (!reader)
    throw new ImportError(
      `--kind ${options.kind} is not known. Known kinds: ${Object.keys(kindReaders).join(', ')}.`,
    )
  const at = nowAt(clock)
  let bytes = 0
  const table = await openTable(file, (count) => {
    bytes = count
  })
  const columns = new ColumnMap(reader, table.header)
  const rejected = new RejectedFile(join(options.dataDir, 'rejected'), file, at, [
    '原因',
    'why',
    'field',
    ...columns.header,
  ])
  const source = options.source ?? basename(file)
  // A file that is read again says the same as before: its own day, not that of the import, nor one to come.
  const asOfAt = new Date(Math.min(statSync(file).mtimeMs, clock.nowMs())).toISOString()
  const intake = new RecordImport({
    reader,
    columns,
    source,
    asOfAt,
    todayOn: todayOn(clock),
    secret: keptSecret(options.dataDir, 'records'),
  })
  let batch: CsvRow[] = []
  let rows = 0

  const flush = async (): Promise<void> => {
    const taken = batch
    batch = []
    rows += taken.length
    await writeMerchants(store, clock, async (writer, tx) => {
      const finder = new MerchantFinder(tx)
      const desk = {
        writer,
        finder,
        documents: new StoredDocuments(tx),
        removals: new KeptRemovals(tx, writer),
      }
      await finder.load(taken.map(({ cells }) => columns.row(cells)))
      for (const row of taken) {
        const outcome = await intake.take(row, desk)
        if (typeof outcome === 'string') continue
        const { code, field, cells, line } = outcome
        const { zh, en } = rejectionTexts[code]
        rejected.add(line, code, [zh, en, field ?? '', ...cells])
      }
    })
    options.onProgress({ rows, bytes })
  }
  const keepQuality = async (): Promise<void> => {
    const quality = new QualityRepository(store.db)
    for (const [name, counter] of intake.quality)
      await quality.add({
        id: newId(),
        source: name,
        kind: reader.kind,
        file: basename(file),
        at,
        quality: counter.result(),
      })
  }

  try {
    for await (const row of table.rows) {
      batch.push(row)
      if (batch.length === BATCH) await flush()
    }
    await flush()
    await keepQuality()
    return reportOf(intake, rejected.path)
  } catch (error) {
    if (batch.length > 0) await flush()
    await keepQuality()
    const reason = error instanceof Error ? error.message : String(error)
    throw new ImportError(`${file} could not be read to its end: ${reason} (${rows} rows were read).`, {
      cause: error,
    })
  } finally {
    rejected.close()
  }
}

function reportOf(intake: RecordImport, rejectedFile: string | null): RecordReport {
  const sources = Object.fromEntries([...intake.quality].map(([name, counter]) => [name, counter.result()]))
  const sum = (key: 'read' | 'added' | 'updated' | 'unchanged' | 'rejected') =>
    Object.values(sources).reduce((total, quality) => total + quality[key], 0)
  return {
    read: sum('read'),
    added: sum('added'),
    updated: sum('updated'),
    unchanged: sum('unchanged'),
    rejected: sum('rejected'),
    rejectedFile,
    sources,
  }
}
