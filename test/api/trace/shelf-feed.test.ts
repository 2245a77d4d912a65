import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { getShelfFeed, type ShelfFeed } from '../../../contract/shelf-feed'
import { toJson } from '../../../server/db/json'
import { paperShelves, putRow } from '../../../server/trace/paper.writer'
import { insertProducts, insertRecalls, type SeedRecall } from '../../../server/trace/trace-seed.service'
import { licence, penalty } from '../../unit/domain/credit/records'
import { registration, write } from '../credit/seed'
import { startTestServer, type TestServer } from '../test-server'

const maker = registration()
const noMaker = registration({ uscc: '91350100XX00000203', name: '示例远山茶业有限公司' })
const gtin = '06901234567892'
const DAY_S = 86_400
/** Longer than the feed may lag behind. */
const SETTLED_S = 11 * 60

const recall = (over: Partial<SeedRecall> = {}): SeedRecall => ({
  id: 'r1',
  gtin,
  title: '示例岩茶 A1 批次',
  reason: '示例原因',
  action: '停止食用',
  published_on: '2026-11-01',
  source: '示例市监局',
  lots: ['A1'],
  ...over,
})

let server: TestServer
let place: string

beforeAll(async () => {
  server = await startTestServer({
    fill: async (store, clock) => {
      await insertProducts(store.db, [
        {
          gtin,
          name: '示例岩茶',
          brand: null,
          spec: null,
          category: null,
          net_content: null,
          maker_uscc: maker.uscc,
          licence_number: null,
          source: '示例',
          as_of_at: '2026-11-01T00:00:00.000Z',
        },
      ])
      await insertRecalls(store.db, [recall()])
      await write(store, clock, maker, [
        penalty({ id: 'p1', decidedOn: '2026-09-01', publishedOn: '2026-09-05' }),
        licence({ id: 'l-soon', certificate: '食品生产许可证', validTo: '2026-12-20' }),
        licence({ id: 'l-old', certificate: '食品经营许可证', validTo: '2026-10-01' }),
        licence({ id: 'l-renewed', certificate: '食品经营许可证', validTo: '2031-10-01' }),
        licence({ id: 'l-far', certificate: '示例许可证', validTo: '2027-12-20' }),
      ])
      await write(store, clock, noMaker, [penalty({ id: 'p-other', publishedOn: '2026-09-05' })])
    },
  })
})
afterAll(() => server.stop())

const feed = (since?: string): Promise<ShelfFeed> =>
  server.api.succeeds(getShelfFeed, { query: since === undefined ? {} : { since } })
const idsOf = ({ items }: ShelfFeed): string[] => items.map(({ id }) => id).sort()
/** What is new since the last look, once the feed has taken it in. */
const news = async (): Promise<{ items: string[]; withdrawn: string[] }> => {
  server.clock.forward(SETTLED_S)
  const page = await feed(place)
  place = page.next
  return { items: idsOf(page), withdrawn: [...page.withdrawn].sort() }
}

describe('the shelf feed', () => {
  test('tells recalls, penalties of makers of registered products and their licences that end, nothing else', async () => {
    const page = await feed()
    expect(idsOf(page)).toEqual(['licence:l-soon', 'penalty:p1', 'recall:r1'])
    expect(page).toMatchObject({ withdrawn: [], hasMore: false })
    place = page.next
  })

  test('says of each whom it concerns, its day, its source, and when it may not be shown any more', async () => {
    const { items } = await feed()
    expect(items.find(({ id }) => id === 'recall:r1')).toEqual({
      id: 'recall:r1',
      kind: 'recall',
      gtin,
      gtinPrefix: null,
      makerUscc: null,
      lots: ['A1'],
      title: '示例岩茶 A1 批次',
      day: '2026-11-01',
      stopsOn: null,
      source: '示例市监局',
    })
    const told = items.find(({ id }) => id === 'penalty:p1')
    expect(told).toMatchObject({ kind: 'penalty', makerUscc: maker.uscc, gtin: null, day: '2026-09-01' })
    expect((told?.stopsOn ?? '') > '2026-11-23').toBe(true)
    expect(items.find(({ id }) => id === 'licence:l-soon')).toMatchObject({
      kind: 'licence-expiry',
      makerUscc: maker.uscc,
      day: '2026-12-20',
    })
  })

  test('is the same for everybody, may be kept on the way, and is not sent twice', async () => {
    const mine = await (await server.signIn()).call(getShelfFeed)
    const anyones = await server.api.call(getShelfFeed)
    expect(mine.body).toEqual(anyones.body)
    expect(anyones.headers.get('cache-control')).toBe('public, max-age=300')
    const etag = anyones.headers.get('etag') ?? ''
    const again = await fetch(`${server.address}/api/v1/shelf-feed`, { headers: { 'if-none-match': etag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  test('says nothing new while nothing changed, at the same place', async () => {
    const before = place
    expect(await news()).toEqual({ items: [], withdrawn: [] })
    expect(place).toBe(before)
  })

  test('tells what changed again under the same id, and once only to who begins', async () => {
    await insertRecalls(server.store.db, [recall({ lots: null, title: '示例岩茶全部批次' })])
    expect(await news()).toEqual({ items: ['recall:r1'], withdrawn: [] })
    expect(idsOf(await feed()).filter((id) => id === 'recall:r1')).toHaveLength(1)
  })

  test('tells that a sample failed a test, with its lots, and withdraws it with its notice', async () => {
    await server.store.db.transaction().execute((tx) =>
      putRow(paperShelves(tx).sampling_failure, {
        id: 's1',
        gtin,
        title: '2026年第9期',
        authority: '示例市监局',
        notice_number: '2026年第9期',
        item: '啶虫脒',
        found: '12 mg/kg',
        limit_text: '≤10 mg/kg',
        published_on: '2026-11-12',
        lots: toJson(['A1']),
        source: '抽检名单.csv',
        as_of_at: '2026-11-20T00:00:00.000Z',
      }),
    )
    expect(await news()).toEqual({ items: ['sampling:s1'], withdrawn: [] })
    expect((await feed()).items.find(({ id }) => id === 'sampling:s1')).toEqual({
      id: 'sampling:s1',
      kind: 'sampling-failure',
      gtin,
      gtinPrefix: null,
      makerUscc: null,
      lots: ['A1'],
      title: '啶虫脒',
      day: '2026-11-12',
      stopsOn: null,
      source: '示例市监局',
    })
    await server.store.db.deleteFrom('sampling_failure').where('id', '=', 's1').execute()
    expect(await news()).toEqual({ items: [], withdrawn: ['sampling:s1'] })
  })

  test('withdraws a penalty that is repaired, and keeps nothing of it', async () => {
    await write(server.store, server.clock, maker, [
      penalty({ id: 'p1', decidedOn: '2026-09-01', publishedOn: '2026-09-05', withdrawnOn: '2026-11-23' }),
    ])
    expect(await news()).toEqual({ items: [], withdrawn: ['penalty:p1'] })
    expect(idsOf(await feed())).not.toContain('penalty:p1')
    const row = await server.store.db
      .selectFrom('shelf_feed')
      .select('entry')
      .where('entry_id', '=', 'penalty:p1')
      .executeTakeFirstOrThrow()
    expect(row.entry).toBeNull()
  })

  test('takes up by itself what time brings: a licence that comes to its end', async () => {
    server.clock.forward(340 * DAY_S)
    expect(await news()).toEqual({ items: ['licence:l-far'], withdrawn: [] })
  })

  test('comes in pages without gap or repetition, and never gives a place twice', async () => {
    const many = Array.from({ length: 1100 }, (_, at) => recall({ id: `m${String(at).padStart(4, '0')}` }))
    await insertRecalls(server.store.db, many)
    server.clock.forward(SETTLED_S)
    const seen: string[] = []
    for (let more = true; more;) {
      const page = await feed(place)
      expect(page.items.length).toBeLessThanOrEqual(500)
      seen.push(...idsOf(page))
      place = page.next
      more = page.hasMore
    }
    expect(seen).toHaveLength(1100)
    expect(new Set(seen).size).toBe(1100)
    await server.store.db.deleteFrom('recall').where('id', '=', 'm1099').execute()
    expect(await news()).toEqual({ items: [], withdrawn: ['recall:m1099'] })
  })

  test('refuses a place that is not one of its own', async () => {
    const problem = await server.api.refuses(getShelfFeed, { query: { since: 'bm90LW91cnM' } })
    expect(problem.code).toBe('bad-cursor')
  })
})
