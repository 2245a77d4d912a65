import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { openSqliteStore, type SqliteStore } from '../../../server/db/sqlite-store'

let folder: string
let store: SqliteStore
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fxc-sqlite-'))
  store = openSqliteStore(join(folder, 'a.db'))
  await sql`create table counter (n integer not null)`.execute(store.db)
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

const settingOf = async (pragma: string) => {
  const { rows } = await sql<Record<string, unknown>>`pragma ${sql.raw(pragma)}`.execute(store.db)
  return Object.values(rows[0] ?? {})[0]
}

test('what is committed is on the disk: WAL with synchronous=FULL', async () => {
  expect(await settingOf('journal_mode')).toBe('wal')
  expect(await settingOf('synchronous')).toBe(2)
  expect(await settingOf('foreign_keys')).toBe(1)
})

test('the reading connection cannot write', () => {
  expect(() => store.reader.exec('update counter set n = 0')).toThrow()
})
