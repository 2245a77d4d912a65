import { mkdtempSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CreditRecord } from '../../../domain/credit/record'
import { fromJson } from '../../../server/db/json'
import { migrate } from '../../../server/db/migrate'
import { idsBy } from '../../../server/db/new-id'
import type { Store } from '../../../server/db/store'
import { importRecords, type RecordReport } from '../../../server/import/import-records.service'
import { openTestStore, removeDataDir } from '../../database'
import { registration, write } from '../credit/seed'
import { TestClock } from '../test-server'

/** The code of the one merchant that the desk's database has. */
export const uscc = '91350100M000100Y43'

/** Files of records, imported one after the other into a database of their own. */
export interface RecordDesk {
  readonly store: Store
  readonly dataDir: string
  /**
   * Imports rows.
   * @param day last change of the file, where its rows name none
   */
  readonly take: (kind: string, rows: readonly string[], day?: string) => Promise<RecordReport>
  readonly stored: () => Promise<CreditRecord[]>
  /** What became public and what did not stay so, in order: `withdrawn removed`. */
  readonly log: () => Promise<string[]>
  readonly close: () => Promise<void>
}

export async function openRecordDesk(clock = new TestClock()): Promise<RecordDesk> {
  const dataDir = mkdtempSync(join(tmpdir(), 'fxc-desk-'))
  const store = await openTestStore(dataDir)
  await migrate(store, clock)
  await write(store, clock, registration())
  return {
    store,
    dataDir,
    take: (kind, rows, day = '2026-11-20') => {
      const file = join(dataDir, 'records.csv')
      writeFileSync(file, rows.join('\n'))
      utimesSync(file, new Date(day), new Date(day))
      const parts = { file, kind, source: '示例局', dataDir, store, clock }
      return importRecords({ ...parts, newId: idsBy(clock), onProgress: () => undefined })
    },
    stored: async () => {
      const rows = await store.db.selectFrom('credit_record').select('record').orderBy('decided_on').execute()
      return rows.map(({ record }) => fromJson(record))
    },
    log: async () => {
      const rows = await store.db
        .selectFrom('record_change')
        .select(['change', 'ending'])
        .orderBy('seq')
        .execute()
      return rows.map(({ change, ending }) => [change, ending ?? ''].join(' ').trim())
    },
    close: async () => {
      await store.close()
      await removeDataDir(dataDir)
    },
  }
}

/** Why rows were left out, with the number of rows each. */
export function reasonsOf({ sources }: RecordReport): Record<string, number> {
  const reasons = Object.values(sources).flatMap((quality) => quality.reasons)
  return Object.fromEntries(reasons.map(({ code, count }) => [code, count]))
}
