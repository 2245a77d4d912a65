import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { nowAt, type Clock } from '../db/clock.port'
import type { Store } from '../db/store'
import { writeMerchants } from '../credit/merchant.writer'
import { indexOn } from '../credit/search/engine-index'
import { ImportError } from './import-error'
import { readRegistrations } from './registration-reader'
import { readInThread } from './registration-thread'
import { RejectedFile } from './rejected-file'

/** What became of the rows: `read` = `imported` + `updated` + `older` + `rejected`. */
export interface ImportReport {
  readonly read: number
  readonly imported: number
  readonly updated: number
  /** Passed over, because what is known of their merchants is of a later day than the file. */
  readonly older: number
  readonly rejected: number
  /** Where the rejected rows are kept with their reasons; null when there are none. */
  readonly rejectedFile: string | null
}

interface ImportOptions {
  readonly file: string
  readonly dataDir: string
  readonly store: Store
  readonly clock: Clock
  /** The day at UTC+08:00 of which the file tells, `YYYY-MM-DD`; null or absent: its time on disk says it. */
  readonly asOfOn?: string | null
  /** See `registrationOf`. */
  readonly hasPublicRepresentatives?: boolean
  /** Called after every batch with the rows and the bytes read so far. */
  readonly onProgress: (progress: { readonly rows: number; readonly bytes: number }) => void
}

/** A smaller file is read before a thread has started. */
const THREAD_FROM_BYTES = 2_000_000

/**
 * Imports a registration CSV. A second import of the same file changes nothing; an older one never replaces what a
 * newer one has said; a broken one leaves what was read before the break.
 * @throws ImportError when the file lacks the required columns or cannot be read to its end
 */
export async function importMerchants(options: ImportOptions): Promise<ImportReport> {
  const { file, store, clock } = options
  const at = nowAt(clock)
  const { hasPublicRepresentatives = false, asOfOn = null } = options
  const { size, mtimeMs } = await stat(file)
  const toldMs = asOfOn === null ? mtimeMs : Date.parse(`${asOfOn}T23:59:59.999+08:00`)
  // The file's own day, not that of the import, nor one to come: last month's file takes nothing back.
  const asOfAt = new Date(Math.min(toldMs, clock.nowMs())).toISOString()
  const origin = { source: basename(file), asOfAt, hasPublicRepresentatives }
  const counts = { read: 0, imported: 0, updated: 0, older: 0, rejected: 0 }
  const batches = (size < THREAD_FROM_BYTES ? readRegistrations : readInThread)({ file, origin })
  let rejected: RejectedFile | null = null
  const report = () => ({ ...counts, rejectedFile: rejected?.path ?? null })
  try {
    for await (const { header, read, bytes, ready, rejected: refused } of batches) {
      rejected ??= new RejectedFile(join(options.dataDir, 'rejected'), file, at, header)
      for (const { line, reason, cells } of refused) rejected.add(line, reason, cells)
      const { added, updated, older } = await writeMerchants(store, clock, (writer) => writer.putReady(ready))
      counts.read += read
      counts.imported += added
      counts.updated += updated
      counts.older += older
      counts.rejected += refused.length
      options.onProgress({ rows: counts.read, bytes })
    }
    if (counts.imported > 0) await indexOn(store.engine).tidy(store.db)
    return report()
  } catch (error) {
    if (rejected === null) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new ImportError(
      `${file} could not be read to its end: ${reason} (${counts.read} rows were read, ${counts.imported} imported).`,
      { cause: error },
    )
  } finally {
    rejected?.close()
  }
}
