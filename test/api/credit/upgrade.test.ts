import { expect, test } from '@jest/globals'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { listChanges } from '../../../contract/exchange'
import { migrations } from '../../../server/db/migrations'
import type { Database } from '../../../server/db/schema'
import type { Store } from '../../../server/db/store'
import { licence, penalty } from '../../unit/domain/credit/records'
import { openTestStore, removeDataDir } from '../../database'
import { startTestServer } from '../test-server'

/** Takes the first steps only, as the version of then did. */
async function migrateUntil({ db, engine }: Store, count: number): Promise<void> {
  await sql`create table migration (name text primary key, applied_at text not null)`.execute(db)
  for (const migration of migrations.slice(0, count)) {
    await db.transaction().execute((tx) => migration.up<Database>(tx, engine))
    await sql`insert into migration (name, applied_at) values (${migration.name}, '')`.execute(db)
  }
}

test('a database of before takes the step: its records are logged once, its complaints know their merchant', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'fxc-upgrade-'))
  const old = await openTestStore(dataDir, 'empty')
  await migrateUntil(old, 7)
  const uscc = '91350100M000100Y43'
  await sql`insert into merchant (uscc, name, name_key, search_rank, status, is_uscc_consistent, is_sole_trader, source, as_of_at)
    values (${uscc}, '示例', '示例', 1, 'active', 1, 0, '示例', '2026-11-20T00:00:00.000Z')`.execute(old.db)
  for (const record of [
    licence({ id: 'shown' }),
    penalty({ id: 'over', decidedOn: '2020-01-02', publishedOn: '2020-01-02' }),
  ])
    await sql`insert into credit_record (id, uscc, kind, decided_on, record)
      values (${record.id}, ${uscc}, ${record.kind}, ${record.decidedOn}, ${JSON.stringify(record)})`.execute(
      old.db,
    )
  await sql`insert into complaint_case (id, number, person_id, idempotency_key, form_sha256, form, merchant_name, product_name, filed_at)
    values ('c', 'n', 'p', 'k', '', ${JSON.stringify({ merchantUscc: uscc })}, '示例', '', '')`.execute(
    old.db,
  )
  await old.close()

  const server = await startTestServer({ dataDir })
  const { items } = await server.api.succeeds(listChanges)
  expect(items.map(({ recordId, change }) => [recordId, change])).toEqual([['shown', 'published']])
  const cases = await server.store.db.selectFrom('complaint_case').select('merchant_uscc').execute()
  expect(cases).toEqual([{ merchant_uscc: uscc }])
  await server.stop()
  await removeDataDir(dataDir)
})
