import { statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { nowAt, type Clock } from '../db/clock.port'
import type { Store } from '../db/store'
import { ImportError } from './import-error'
import { paperKinds } from './products/paper-kinds'
import type { ReadPaper } from './products/paper-reader'
import { runRows } from './products/row-run'
import { RowTally, type TallyReport } from './products/row-tally'
import { Columns } from './records/columns'
import { RowRejection } from './records/rejections'
import { openTable } from './table-file'

interface ImportOptions {
  readonly file: string
  /** A key of `paperKinds`. */
  readonly kind: string
  /** Of rows that name none; the file's name without it. */
  readonly source: string | null
  readonly dataDir: string
  readonly store: Store
  readonly clock: Clock
  /** Called after every batch with the rows and the bytes read so far. */
  readonly onProgress: (progress: { readonly rows: number; readonly bytes: number }) => void
}

/** Rows written in one transaction: short enough that a running server hardly waits. */
const BATCH = 500

/**
 * Imports one kind of what is handed in about products. Products need not be known: a recall may come before them. A
 * second import of the same file changes nothing; a broken one leaves what was read before the break.
 * @throws ImportError when the kind is unknown, or the file lacks its columns or cannot be read to its end
 */
export async function importProductRecords(options: ImportOptions): Promise<TallyReport> {
  const { file, kind, store, clock } = options
  const reader = paperKinds[kind]
  if (!reader)
    throw new ImportError(`--kind ${kind} is not known. Known kinds: ${Object.keys(paperKinds).join(', ')}.`)
  let bytes = 0
  const table = await openTable(file, (count) => {
    bytes = count
  })
  const columns = new Columns(reader.fields, table.header)
  const missing = reader.fields.filter(({ key, isAsked }) => isAsked && !columns.has(key))
  if (!columns.has('gtin') || missing.length === reader.fields.filter(({ isAsked }) => isAsked).length - 1)
    throw new ImportError(
      `The file lacks the columns of this kind: ${missing.map(({ names }) => names[0]).join(', ')}.`,
    )
  const tally = new RowTally(join(options.dataDir, 'rejected'), file, nowAt(clock), columns)
  const origin = { source: options.source ?? basename(file), asOfAt: statSync(file).mtime.toISOString() }
  const seen = new Set<string>()

  return runRows<ReadPaper>({
    file,
    rows: table.rows,
    tally,
    batch: BATCH,
    take: (row) => {
      const paper = tally.judge(row, (cells) => reader.read(cells, origin))
      if (paper === null) return null
      if (seen.has(paper.key)) {
        tally.reject(row, new RowRejection('duplicate-row'))
        return null
      }
      seen.add(paper.key)
      return paper
    },
    write: async (papers) => {
      await store.db.transaction().execute(async (tx) => {
        for (const paper of papers) tally.stored(await paper.put(tx))
      })
      options.onProgress({ rows: tally.read, bytes })
    },
  })
}
