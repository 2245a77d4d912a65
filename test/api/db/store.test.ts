import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { DataDirError, holdDataDir } from '../../../server/db/data-lock'
import { migrate, NewerDatabaseError } from '../../../server/db/migrate'
import type { Store } from '../../../server/db/store'
import { openTestStore, removeDataDir } from '../../database'
import { TestClock } from '../test-server'

const clock = new TestClock()
let folder: string
let store: Store
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fxc-db-'))
  store = await openTestStore(folder)
  await migrate(store, clock)
})
afterAll(async () => {
  await store.close()
  await removeDataDir(folder)
})

const counted = async () => (await sql<{ n: number }>`select n from counter`.execute(store.db)).rows

test('transactions that begin at the same moment queue and lose nothing', async () => {
  await store.db.insertInto('world_fact').values({ key: 'demo', value: 'off' }).execute()
  await sql`create table counter (n integer not null)`.execute(store.db)
  await sql`insert into counter (n) values (0)`.execute(store.db)
  const add = () =>
    store.db.transaction().execute(async (tx) => {
      const { rows } = await sql<{ n: number }>`select n from counter`.execute(tx)
      await Promise.resolve()
      await sql`update counter set n = ${(rows[0]?.n ?? 0) + 1}`.execute(tx)
    })
  await Promise.all(Array.from({ length: 50 }, add))
  expect(await counted()).toEqual([{ n: 50 }])
})

test('a transaction that fails leaves nothing and the next one goes on', async () => {
  const failing = store.db.transaction().execute(async (tx) => {
    await sql`update counter set n = 1000`.execute(tx)
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(await counted()).toEqual([{ n: 50 }])
})

test('migrating again changes nothing, and a newer database is refused', async () => {
  await migrate(store, clock)
  await sql`insert into migration (name, applied_at) values ('999-future', '')`.execute(store.db)
  await expect(migrate(store, clock)).rejects.toThrow(NewerDatabaseError)
})

test('a second holder of a data directory is refused until the first lets go', () => {
  const dataDir = join(folder, 'held')
  const lock = holdDataDir(dataDir)
  expect(() => holdDataDir(dataDir)).toThrow(DataDirError)
  lock.release()
  holdDataDir(dataDir).release()
})

test('a data directory that cannot be made is refused in one line', () => {
  const file = join(folder, 'file')
  writeFileSync(file, '')
  expect(() => holdDataDir(join(file, 'data'))).toThrow(/cannot be written: choose another with DATA_DIR\.$/)
})
