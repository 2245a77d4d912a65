import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PublicationSweep } from '../../../server/credit/publication-sweep'
import { migrate } from '../../../server/db/migrate'
import { idsBy } from '../../../server/db/new-id'
import type { Store } from '../../../server/db/store'
import { importRecords } from '../../../server/import/import-records.service'
import { registration, write } from '../credit/seed'
import { openTestStore, removeDataDir } from '../../database'
import { TestClock } from '../test-server'

let clock: TestClock
let dataDir: string
let store: Store

beforeEach(async () => {
  clock = new TestClock()
  dataDir = mkdtempSync(join(tmpdir(), 'fxc-plan-'))
  store = await openTestStore(dataDir)
  await migrate(store, clock)
  await write(store, clock, registration())
})
afterEach(async () => {
  await store.close()
  await removeDataDir(dataDir)
})

const header = 'CF_XDR_SHXYM,CF_WSH,CF_WFXW,CF_NR_FK,CF_JDRQ,CF_CFJG,公示日期'
/** Imports one penalty with what its row says of a reorganisation. */
const penalty = (columns = '', cells = '') => {
  const file = join(dataDir, 'penalties.csv')
  writeFileSync(
    file,
    `${header}${columns}\n91350100M000100Y43,示罚1号,虚假宣传,10,2026-10-09,示例局,2026-10-20${cells}\n`,
  )
  const parts = { file, kind: 'penalties', source: '示例局', dataDir, store, clock }
  return importRecords({ ...parts, newId: idsBy(clock), onProgress: () => undefined })
}
const log = () => store.db.selectFrom('record_change').select(['change', 'ending']).orderBy('seq').execute()

describe('the temporary repair of a merchant in reorganisation', () => {
  test('comes with the records, hides them, and lets them return on its last day', async () => {
    await penalty()
    await penalty(',临时修复日期,临时修复终止日期,临时修复方式', ',2026-11-20,2026-12-01,屏蔽')
    expect(await log()).toEqual([
      { change: 'published', ending: null },
      { change: 'withdrawn', ending: 'hidden' },
    ])
    clock.forward(10 * 86_400)
    await new PublicationSweep(store, clock).ensure()
    expect((await log()).at(-1)).toEqual({ change: 'published', ending: null })
  })

  test('that says nothing of the way leaves the record with its statement', async () => {
    await penalty(',重整计划批准日期', ',2026-11-20')
    const { record } = await store.db.selectFrom('credit_record').select('record').executeTakeFirstOrThrow()
    expect(JSON.parse(record)).toMatchObject({
      reorganisation: { fromOn: '2026-11-20', toOn: null, mode: 'stated' },
    })
    expect(await log()).toEqual([{ change: 'published', ending: null }])
  })

  test('that ends before it begins, or in a way nobody knows, is refused', async () => {
    const columns = ',临时修复日期,临时修复终止日期,临时修复方式'
    expect(await penalty(columns, ',2026-11-20,2026-11-01,屏蔽')).toMatchObject({ rejected: 1 })
    expect(await penalty(columns, ',2026-11-20,,随便')).toMatchObject({ rejected: 1 })
  })
})
