import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { checkLabel } from '../../../contract/label'
import { insertLots, insertProducts } from '../../../server/trace/trace-seed.service'
import { licence } from '../../unit/domain/credit/records'
import { registration, write } from '../credit/seed'
import { startTestServer, type TestServer } from '../test-server'

const maker = registration()
const other = registration({ uscc: '91350100XX00000401', name: '福州示例另一食品有限公司' })
const gtin = '06901234567892'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({
    fill: async (store, clock) => {
      await write(store, clock, maker, [licence({ id: 'own', number: 'SC10741018302531' })])
      await write(store, clock, other, [licence({ id: 'theirs', number: 'SC10744030704994' })])
      await insertProducts(store.db, [
        {
          gtin,
          name: '示例红茶',
          brand: null,
          spec: null,
          category: '茶叶',
          net_content: null,
          maker_uscc: maker.uscc,
          licence_number: null,
          source: '示例',
          as_of_at: '2026-11-20T00:00:00.000Z',
        },
      ])
      await insertLots(store.db, [{ gtin, lot: 'L1', produced_on: '2026-06-01', expires_on: '2027-06-01' }])
    },
  })
})
afterAll(() => server.stop())

const outcomes = async (query: Record<string, string>) => {
  const { findings } = await server.api.succeeds(checkLabel, { query })
  return Object.fromEntries(findings.map(({ field, outcome }) => [field, outcome]))
}

test('a label as it is registered agrees, with the source and day of the registration', async () => {
  const query = {
    gtin: '6901234567892',
    licence: 'ＳＣ 107 4101 8302531',
    maker: maker.name,
    address: '鼓楼区示例路1号',
    lot: 'L1',
    producedOn: '2026-06-01',
    expiresOn: '2027-06-01',
  }
  expect(new Set(Object.values(await outcomes(query)))).toEqual(new Set(['agrees']))
  const { maker: compared, source } = await server.api.succeeds(checkLabel, { query })
  expect(compared).toEqual({ uscc: maker.uscc, name: maker.name })
  expect(source).toEqual({ name: maker.source, asOf: '2026-11-20' })
})

test("another's licence, another name, another place and other dates are asked about", async () => {
  expect(
    await outcomes({
      gtin: '6901234567892',
      licence: 'SC10744030704994',
      maker: '不知名食品厂',
      address: '太原市小店区示例街 9 号',
      lot: 'L1',
      expiresOn: '2027-12-31',
    }),
  ).toEqual({
    gtin: 'agrees',
    licence: 'differs',
    maker: 'differs',
    address: 'differs',
    expiresOn: 'differs',
    lot: 'agrees',
  })
})

test('a licence alone tells whose it is', async () => {
  const { findings, maker: holder } = await server.api.succeeds(checkLabel, {
    query: { licence: 'SC10744030704994' },
  })
  expect(findings[0]?.text.zh).toContain(other.name)
  expect(holder?.uscc).toBe(other.uscc)
})

test('nothing typed is nothing found, and a day that does not exist is refused by name', async () => {
  expect(await server.api.succeeds(checkLabel, {})).toEqual({ findings: [], maker: null, source: null })
  const problem = await server.api.refuses(checkLabel, { query: { producedOn: '2026-02-30' } })
  expect(problem.fields).toEqual([expect.objectContaining({ field: 'producedOn', code: 'day' })])
})
