import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { listComplaints } from '../../../contract/complaint'
import { getMerchant } from '../../../contract/credit'
import { checkItem } from '../../../contract/item-check'
import { searchMerchants } from '../../../contract/merchant-search'
import { getShelfFeed } from '../../../contract/shelf-feed'
import { getProduct } from '../../../contract/trace'
import { getWorld } from '../../../contract/world'
import { demoAccounts } from '../../../mock/cases'
import { demoWorld } from '../../../mock/world'
import { writeMerchants } from '../../../server/credit/merchant.writer'
import { nowAt } from '../../../server/db/clock.port'
import { idsBy } from '../../../server/db/new-id'
import { loadDemo } from '../../../server/demo/demo-loader.service'
import { removeDemo } from '../../../server/demo/demo-remover.service'
import { insertProducts } from '../../../server/trace/trace-seed.service'
import { startTestServer, TestClock, type TestServer } from '../test-server'

const size = { merchants: 400, products: 12, cases: 30 }
const world = demoWorld(nowAt(new TestClock()), size)

const imported = {
  uscc: '91350100M000100Y43',
  name: '导入的商家',
  status: 'active',
  regionCode: null,
  registeredOn: null,
  isUsccConsistent: true,
  type: null,
  legalRepresentative: null,
  registeredCapital: null,
  scope: null,
  address: null,
  otherNames: [],
  phone: null,
  isSoleTrader: false,
  authority: null,
  source: 'a file',
  asOfAt: '2026-11-23T00:00:00.000Z',
} as const

const realProduct = (gtin: string) => ({
  gtin,
  name: '导入的商品',
  brand: null,
  spec: null,
  category: null,
  net_content: null,
  maker_uscc: null,
  licence_number: null,
  source: 'a file',
  as_of_at: '2026-11-23T00:00:00.000Z',
})

let server: TestServer
let shares: number[]

beforeAll(async () => {
  shares = []
  server = await startTestServer({
    fill: async (store, clock, dataDir) => {
      await writeMerchants(store, clock, (writer) => writer.put([imported]))
      await loadDemo({
        store,
        clock,
        newId: idsBy(clock),
        dataDir,
        size,
        onProgress: (share) => shares.push(share),
      })
    },
  })
})
afterAll(() => server.stop())

describe('the demo world in the database', () => {
  test('tells how far its making is, up to the end', () => {
    expect(shares.at(-1)).toBe(1)
    expect([...shares].sort((a, b) => a - b)).toEqual(shares)
  })

  test('is said by the server, so that every page can say it', async () => {
    expect((await server.api.succeeds(getWorld)).isDemo).toBe(true)
  })

  test('has merchants with their records and a verdict', async () => {
    const { uscc } = world.merchants[3] ?? { uscc: '' }
    const merchant = await server.api.succeeds(getMerchant, { params: { uscc } })
    expect(merchant.records.length).toBeGreaterThan(0)
    expect(merchant.verdict.reasons.length).toBeGreaterThan(0)
  })

  test('has products whose chain leads from a farm to a shelf', async () => {
    const product = world.products[0]
    const { chain, maker } = await server.api.succeeds(getProduct, {
      params: { gtin: product?.gtin ?? '' },
      query: { lot: product?.lots[0]?.lot ?? '' },
    })
    expect(chain.steps[0]?.bizStep).toBe('commissioning')
    expect(chain.steps.at(-1)?.bizStep).toBe('stocking')
    expect(chain.steps.every(({ place }) => place !== null)).toBe(true)
    expect(maker?.uscc).toBe(product?.maker.uscc)
  })

  test('gives its first account one complaint that waits and one in mediation', async () => {
    const person = await server.signIn(demoAccounts[0]?.phone)
    const { items } = await person.succeeds(listComplaints)
    expect(items.slice(0, 2).map(({ state }) => state)).toEqual(['submitted', 'mediating'])
    expect(items[0]?.clock?.of).toBe(7)
  })

  test('goes with one call and leaves what was imported', async () => {
    const gtin = world.products[0]?.gtin ?? ''
    const real = '06901234567892'
    await insertProducts(server.store.db, [realProduct(real)])
    for (const each of [gtin, real])
      await server.api.succeeds(checkItem, {
        body: { gtin: each, serial: '7', region: null, device: '0a4c6a3e-6d1f-4f5b-8f0e-000000000001' },
      })
    const before = await server.api.succeeds(getShelfFeed, { query: {} })
    expect(before.items.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['recall', 'sampling-failure']),
    )
    const removed = await removeDemo(server.store)
    expect(removed).toEqual({ merchants: 400, products: 12, cases: 30 })
    expect((await server.api.succeeds(getWorld)).isDemo).toBe(false)
    expect((await server.api.succeeds(searchMerchants, { query: { q: '示例' } })).items).toEqual([])
    expect((await server.api.succeeds(searchMerchants, { query: { q: '导入' } })).items).toHaveLength(1)
    expect(await server.store.db.selectFrom('product').select('gtin').execute()).toEqual([{ gtin: real }])
    expect(await server.store.db.selectFrom('item_query').select('item').execute()).toEqual([
      { item: `01/${real}/21/7` },
    ])
    // Phones that know of it are told to forget it.
    server.clock.forward(11 * 60)
    const after = await server.api.succeeds(getShelfFeed, { query: { since: before.next } })
    expect([...after.withdrawn].sort()).toEqual(before.items.map(({ id }) => id).sort())
    const kept = await server.store.db.selectFrom('shelf_feed').select('entry').execute()
    expect(kept.filter(({ entry }) => entry !== null)).toEqual([])
    const left = await Promise.all(
      (
        [
          'lot',
          'epcis_event',
          'epcis_item',
          'chain_actor',
          'recall',
          'sampling_failure',
          'certification',
          'test_report',
          'promise_certificate',
          'product_item',
          'complaint_case',
        ] as const
      ).map((table) =>
        server.store.db
          .selectFrom(table)
          .select((row) => row.fn.countAll<number>().as('count'))
          .executeTakeFirstOrThrow(),
      ),
    )
    expect(left.filter(({ count }) => Number(count) !== 0)).toEqual([])
  })
})
