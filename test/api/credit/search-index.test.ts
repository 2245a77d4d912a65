import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { searchMerchants } from '../../../contract/merchant-search'
import { ensureIndex } from '../../../server/credit/search/ensure-index'
import { licence } from '../../unit/domain/credit/records'
import { startTestServer, type TestServer } from '../test-server'
import { registration, write } from './seed'

let server: TestServer
beforeEach(async () => {
  server = await startTestServer()
})
afterEach(() => server.stop())

const names = async (q: string) =>
  (await server.api.succeeds(searchMerchants, { query: { q } })).items.map(({ name }) => name)

test('an index of another version is made anew, and one that was cut short is too', async () => {
  const { store, clock } = server
  await write(store, clock, registration({ name: '示例远山茶业' }))
  for (const version of [[1], []]) {
    await store.db.deleteFrom('search_index').execute()
    for (const one of version) await store.db.insertInto('search_index').values({ version: one }).execute()
    const shares: number[] = []
    await ensureIndex(store, (share) => shares.push(share))
    expect(shares).toEqual([1])
    expect(await names('远山')).toEqual(['示例远山茶业'])
  }
  const shares: number[] = []
  await ensureIndex(store, (share) => shares.push(share))
  expect(shares).toEqual([])
})

test('of equal matches those in business come first, then those with a recent record of it, then shorter names', async () => {
  const { store, clock } = server
  const put = (
    n: number,
    name: string,
    status: 'active' | 'revoked',
    records = [] as Parameters<typeof write>[3],
  ) => write(store, clock, registration({ uscc: `91350100M00000000${n}`, name, status }), records)
  await put(1, '示例远山甲', 'revoked')
  await put(2, '示例远山乙乙', 'active')
  await put(3, '示例远山丙', 'active')
  await put(4, '示例远山丁丁丁', 'active', [licence({ id: 'new', decidedOn: '2026-01-05' })])
  await put(5, '示例远山戊', 'active', [licence({ id: 'old', decidedOn: '2020-01-05' })])
  expect(await names('远山')).toEqual([
    '示例远山丁丁丁',
    '示例远山丙',
    '示例远山戊',
    '示例远山乙乙',
    '示例远山甲',
  ])
})
