import { existsSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { writeMerchants } from '../../../server/credit/merchant.writer'
import { ensureIndex } from '../../../server/credit/search/ensure-index'
import { systemClock } from '../../../server/db/clock.port'
import { migrate } from '../../../server/db/migrate'
import type { Store } from '../../../server/db/store'
import { importMerchants } from '../../../server/import/import-merchants.service'
import { registration } from '../../api/credit/seed'
import { penalty } from '../../unit/domain/credit/records'
import { writeRegistrations } from './registrations'

/** The code of a merchant with 500 records. */
export const busyMerchant = '91350100MA000BUSY0'
const RECORDS = 500

interface Wanted {
  readonly rows: number
  /** A registration file; null: made from a seed. */
  readonly from: string | null
}

/** Imports what is not there yet. @returns how fast, null when all of it was there */
export async function fill(
  store: Store,
  dataDir: string,
  wanted: Wanted,
): Promise<{ rows: number; importRowsPerSecond: number | null }> {
  await migrate(store, systemClock)
  await ensureIndex(store, () => undefined)
  const have = await countOf(store)
  let importRowsPerSecond: number | null = null
  if (have < 2) {
    const made = join(dataDir, 'registrations.csv')
    if (wanted.from === null) await writeRegistrations(made, wanted.rows)
    const file = wanted.from === null ? made : resolve(wanted.from)
    const begun = performance.now()
    const { read } = await importMerchants({
      file,
      dataDir,
      store,
      clock: systemClock,
      onProgress: ({ rows }) => {
        if (rows % 100_000 === 0) process.stderr.write(`${store.engine}: ${rows} rows\n`)
      },
    })
    importRowsPerSecond = Math.round(read / ((performance.now() - begun) / 1000))
    if (existsSync(made)) rmSync(made)
  }
  await addBusyMerchant(store)
  return { rows: await countOf(store), importRowsPerSecond }
}

async function countOf({ db }: Store): Promise<number> {
  const { rows } = await db
    .selectFrom('merchant')
    .select(({ fn }) => fn.countAll().as('rows'))
    .executeTakeFirstOrThrow()
  return Number(rows)
}

function addBusyMerchant(store: Store): Promise<void> {
  const on = { decidedOn: '2026-10-08', publishedOn: '2026-10-15' }
  return writeMerchants(store, systemClock, async (writer) => {
    await writer.put([registration({ uscc: busyMerchant, name: '示例五百条记录有限公司' })])
    await writer.putRecords(
      busyMerchant,
      Array.from({ length: RECORDS }, (_, n) =>
        penalty({ id: `busy-${n}`, docNo: `示例〔2026〕${n}号`, ...on }),
      ),
    )
  })
}
