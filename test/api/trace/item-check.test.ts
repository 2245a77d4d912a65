import { afterAll, beforeEach, expect, test } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { checkItem, type ItemCheck } from '../../../contract/item-check'
import { insertProducts } from '../../../server/trace/trace-seed.service'
import { startTestServer, type TestServer } from '../test-server'

const gtin = '06901234567892'
const fuzhou = '3501'
const taiyuan = '1401'

let server: TestServer | null = null
const open = async (): Promise<TestServer> => {
  await server?.stop()
  server = await startTestServer({
    fill: async (store) => {
      await insertProducts(store.db, [
        {
          gtin,
          name: '示例白酒',
          brand: null,
          spec: null,
          category: '酒',
          net_content: null,
          maker_uscc: null,
          licence_number: null,
          source: '示例',
          as_of_at: '2026-11-20T00:00:00.000Z',
        },
      ])
    },
  })
  return server
}
let now: TestServer
beforeEach(async () => {
  now = await open()
})
afterAll(() => server?.stop())

const ask = (over: { serial?: string; device?: string; region?: string | null } = {}): Promise<ItemCheck> =>
  now.api.succeeds(checkItem, { body: { gtin, serial: 'A1', device: randomUUID(), region: null, ...over } })

const nextDay = (): void => now.clock.forward(86_400)

test('the first look-up is called the first, and is not called genuine', async () => {
  const first = await ask({ region: fuzhou })
  expect(first).toMatchObject({ level: 'first', total: 1, isMore: false, firstOn: '2026-11-23' })
  expect(first.places).toEqual([
    { region: { code: '3501', name: '福州市' }, n: 1, firstOn: '2026-11-23', lastOn: '2026-11-23' },
  ])
  expect(first.limit.zh).toContain('不能证明真伪')
  expect(first.text.zh).not.toMatch(/正品|是真的/)
})

test('a reload is not counted again, another device and another day are', async () => {
  const device = randomUUID()
  await ask({ device })
  expect((await ask({ device })).total).toBe(1)
  expect((await ask({ device, region: fuzhou })).places).toEqual([expect.objectContaining({ region: null })])
  expect((await ask()).total).toBe(2)
  nextDay()
  expect(await ask({ device })).toMatchObject({ level: 'again', total: 3, firstOn: '2026-11-23' })
})

test('many at once from one device are one look-up', async () => {
  const device = randomUUID()
  await Promise.all(Array.from({ length: 8 }, () => ask({ device })))
  expect((await ask({ device })).total).toBe(1)
})

test('two cities on one day, or three on any, are a warning', async () => {
  await ask({ region: fuzhou })
  expect((await ask({ region: taiyuan })).level).toBe('spread')
  await ask({ serial: 'B2', region: fuzhou })
  nextDay()
  expect((await ask({ serial: 'B2', region: taiyuan })).level).toBe('again')
  nextDay()
  expect(await ask({ serial: 'B2', region: '1101' })).toMatchObject({ level: 'spread', total: 3 })
})

test('another serial number is another item', async () => {
  await ask({ serial: 'A1' })
  expect((await ask({ serial: 'A2' })).total).toBe(1)
})

test('nothing of the person is kept: no address, no key, and who was counted is forgotten after the day', async () => {
  const device = randomUUID()
  await ask({ device, region: fuzhou })
  const rows = JSON.stringify(await now.store.db.selectFrom('item_query').selectAll().execute())
  expect(JSON.parse(rows)).toEqual([
    { item: `01/${gtin}/21/A1`, asked_on: '2026-11-23', region: '3501', n: 1 },
  ])
  const visits = await now.store.db.selectFrom('item_query_today').selectAll().execute()
  expect(JSON.stringify(visits)).not.toContain(device)
  nextDay()
  await ask({ serial: 'other' })
  const left = await now.store.db.selectFrom('item_query_today').selectAll().execute()
  expect(left.map(({ asked_on }) => asked_on)).toEqual(['2026-11-24'])
})

test('an item that was looked up without end stops growing and says so', async () => {
  const days = Array.from({ length: 500 }, (_each, at) => ({
    item: `01/${gtin}/21/A1`,
    asked_on: `19${String(10 + Math.floor(at / 28)).padStart(2, '0')}-01-${String((at % 28) + 1).padStart(2, '0')}`,
    region: '',
    n: 1,
  }))
  await now.store.db.insertInto('item_query').values(days).execute()
  expect(await ask()).toMatchObject({ total: 500, isMore: true })
  expect(await now.store.db.selectFrom('item_query').selectAll().execute()).toHaveLength(500)
})

test('what cannot be is refused by name, and an unknown product is not counted', async () => {
  const asked = { gtin, serial: 'A1', device: randomUUID(), region: null }
  const refused = async (over: object) =>
    (await now.api.refuses(checkItem, { body: { ...asked, ...over } })).fields?.map(({ field }) => field)
  expect(await refused({ gtin: '06901234567893' })).toEqual(['gtin'])
  expect(await refused({ region: '9999' })).toEqual(['region'])
  expect(await refused({ region: '福州' })).toEqual(['region'])
  expect(await refused({ serial: '😀' })).toEqual(['serial'])
  expect(await refused({ device: 'me' })).toEqual(['device'])
  const problem = await now.api.refuses(checkItem, { body: { ...asked, gtin: '06951181105326' } })
  expect(problem.code).toBe('product-unknown')
  expect(await now.store.db.selectFrom('item_query').selectAll().execute()).toEqual([])
})
