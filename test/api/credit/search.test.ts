import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { countMerchants, searchMerchants, suggestMerchants } from '../../../contract/merchant-search'
import { writeMerchants } from '../../../server/credit/merchant.writer'
import type { Registration } from '../../../server/credit/registration'
import { alteration, licence, penalty, serious } from '../../unit/domain/credit/records'
import { startTestServer, type TestServer } from '../test-server'
import { registration } from './seed'

let server: TestServer
const code = (n: number) => `91350100M${String(n).padStart(9, '0')}`
const merchants: readonly Partial<Registration>[] = [
  {
    name: '福建远山茶业有限公司',
    otherNames: [
      { field: 'former-name', name: '福州旧溪茶叶经营部' },
      { field: 'brand', name: '晨雾牌' },
    ],
    phone: '0591-8765 4321',
    address: '福州市鼓楼区乌山路 88 号',
    legalRepresentative: '林远山',
    regionCode: '350102',
    registeredOn: '2012-06-01',
  },
  {
    name: '远山餐饮店',
    isSoleTrader: true,
    phone: '13800000000',
    address: '福州市晋安区茶园街 9 号',
    regionCode: '350111',
    registeredOn: '2021-03-04',
    legalRepresentative: '林远山',
  },
  {
    name: '太原市远山超市有限公司',
    regionCode: '140100',
    registeredOn: '2021-03-05',
    status: 'deregistered',
  },
  { name: '厦门远山体育健身有限公司', regionCode: '350200', registeredOn: '1999-12-31' },
  { name: '泉州市永春云帆陶瓷制造有限公司', regionCode: '350500', registeredOn: null },
  ...['海风', '海岚', '海湾'].map((word) => ({ name: `宁德${word}渔具商行`, regionCode: '350900' })),
]

beforeAll(async () => {
  server = await startTestServer({
    fill: (store, clock) =>
      writeMerchants(store, clock, async (writer) => {
        await writer.put(merchants.map((over, n) => registration({ address: null, ...over, uscc: code(n) })))
        await writer.putRecord(
          code(3),
          penalty({ id: 'p', decidedOn: '2026-10-08', publishedOn: '2026-10-09' }),
        )
        await writer.putRecord(
          code(0),
          serious({ id: 's', decidedOn: '2026-08-01', publishedOn: '2026-08-02' }),
        )
        await writer.putRecord(code(4), licence({ id: 'l', decidedOn: '2026-01-05' }))
        await writer.putRecord(
          code(4),
          alteration({ id: 'a', item: '名称变更', before: '永春古窑瓷厂', after: '云帆' }),
        )
      }),
  })
})
afterAll(() => server.stop())

type Query = Record<string, string | number>
const search = (query: Query) => server.api.succeeds(searchMerchants, { query })
const names = async (query: Query) => (await search(query)).items.map(({ name }) => name)
const found = async (q: string) =>
  (await search({ q })).items.map(({ name, foundBy }) => [name, foundBy?.field ?? null])

describe('a merchant is found', () => {
  test('by its trade name behind the region, before those that have it elsewhere', async () => {
    expect((await names({ q: '远山' }))[0]).toBe('远山餐饮店')
    expect(await names({ q: '云帆陶' })).toEqual(['泉州市永春云帆陶瓷制造有限公司'])
  })

  test('by a former name, of the register or before a change on record', async () => {
    expect(await found('旧溪茶叶')).toEqual([['福建远山茶业有限公司', 'former-name']])
    expect(await found('古窑瓷')).toEqual([['泉州市永春云帆陶瓷制造有限公司', 'former-name']])
  })

  test('by a brand', async () => {
    expect(await found('晨雾')).toEqual([['福建远山茶业有限公司', 'brand']])
  })

  test("by any five digits of its telephone, never by a sole trader's", async () => {
    expect(await found('87654')).toEqual([['福建远山茶业有限公司', 'phone']])
    expect(await found('0591-8765')).toEqual([['福建远山茶业有限公司', 'phone']])
    expect(await found('13800000000')).toEqual([])
  })

  test("by its address, never by a sole trader's home", async () => {
    expect(await found('乌山路88号')).toEqual([['福建远山茶业有限公司', 'address']])
    expect(await found('茶园街')).toEqual([])
  })

  test('by its legal representative where the name is public in full, whole names only', async () => {
    expect(await found('林远山')).toEqual([['福建远山茶业有限公司', 'representative']])
    expect(await found('林远')).toEqual([])
  })

  test('by several words in any order, in the name or over name and address', async () => {
    expect(await names({ q: '茶业 福建' })).toEqual(['福建远山茶业有限公司'])
    expect(await found('远山 乌山路')).toEqual([['福建远山茶业有限公司', 'address']])
  })

  test('by a name of the same sound, or with one wrong character in five, when nothing else fits', async () => {
    expect(await found('云番陶瓷')).toEqual([['泉州市永春云帆陶瓷制造有限公司', 'similar-name']])
    expect(await found('厦门远山体育建身')).toEqual([['厦门远山体育健身有限公司', 'similar-name']])
    expect(await found('厦门远山休育健身')).toEqual([['厦门远山体育健身有限公司', 'similar-name']])
    expect(await found('厦门山远体育健身')).toEqual([['厦门远山体育健身有限公司', 'similar-name']])
    expect(await found('厦门远山育健身')).toEqual([['厦门远山体育健身有限公司', 'similar-name']])
    expect(await found('厦门近水体育游泳')).toEqual([])
  })

  test('while typing by all of these too', async () => {
    const { items } = await server.api.succeeds(suggestMerchants, { query: { q: '旧溪' } })
    expect(items.map(({ name, foundBy }) => [name, foundBy])).toEqual([
      ['福建远山茶业有限公司', { field: 'former-name', text: '福州旧溪茶叶经营部' }],
    ])
  })
})

describe('the list narrows', () => {
  test.each([
    [{ region: '35' }, 3],
    [{ region: '3501' }, 2],
    [{ region: '350111' }, 1],
    [{ kind: 'sole-trader' }, 1],
    [{ status: 'deregistered' }, 1],
    [{ trade: 'fitness' }, 1],
    [{ penalty: 'yes' }, 1],
    [{ listed: 'yes' }, 1],
    [{ region: '35', kind: 'enterprise' }, 2],
    [{ region: '14', penalty: 'yes' }, 0],
  ])('to %j', async (filters, count) => {
    expect(await names({ q: '远山', ...filters })).toHaveLength(count)
  })

  test('and marks who has a penalty and who is on a list', async () => {
    const { items } = await search({ q: '远山' })
    expect(items.filter(({ hasPenalty }) => hasPenalty).map(({ uscc }) => uscc)).toEqual([code(3)])
    expect(items.filter(({ isListed }) => isListed).map(({ uscc }) => uscc)).toEqual([code(0)])
  })

  test.each([
    [{ region: '3' }],
    [{ kind: 'shop' }],
    [{ trade: 'x' }],
    [{ penalty: 'no' }],
    [{ sort: 'name' }],
  ])('but not to %j', async (query) => {
    expect((await server.api.refuses(searchMerchants, { query: { q: '远山', ...query } })).status).toBe(400)
  })

  test('similar names are read on page by page, each once', async () => {
    const read: string[] = []
    let cursor: string | null = null
    do {
      const page = await search({ q: '宁德海宏渔具商行', limit: 1, ...(cursor === null ? {} : { cursor }) })
      read.push(...page.items.map(({ name }) => name))
      cursor = page.next
    } while (cursor !== null && read.length < 9)
    expect(read).toEqual(['宁德海风渔具商行', '宁德海岚渔具商行', '宁德海湾渔具商行'])
  })

  test('in the order of registration, read on page by page without a gap, unknown days last', async () => {
    for (const sort of ['newest', 'oldest'] as const) {
      const read: (string | null)[] = []
      let cursor: string | null = null
      do {
        const page = await search({ q: '有限公司', sort, limit: 1, ...(cursor === null ? {} : { cursor }) })
        read.push(...page.items.map(({ registeredOn }) => registeredOn))
        cursor = page.next
      } while (cursor !== null)
      const days = ['1999-12-31', '2012-06-01', '2021-03-05']
      expect(read).toEqual([...(sort === 'newest' ? days.reverse() : days), null])
    }
  })
})

describe('the counts', () => {
  const counts = (query: Query) => server.api.succeeds(countMerchants, { query })
  const exactly = (n: number) => ({ n, isMore: false })

  test('say how many each choice would leave', async () => {
    expect(await counts({ q: '远山' })).toEqual({
      total: exactly(4),
      regions: [
        { code: '14', name: '山西省', count: exactly(1) },
        { code: '35', name: '福建省', count: exactly(3) },
      ],
      kinds: [
        { value: 'enterprise', count: exactly(3) },
        { value: 'sole-trader', count: exactly(1) },
      ],
      statuses: [
        { value: 'active', count: exactly(3) },
        { value: 'deregistered', count: exactly(1) },
      ],
      trades: [
        { value: 'dining', count: exactly(1) },
        { value: 'retail', count: exactly(1) },
        { value: 'food', count: exactly(1) },
        { value: 'fitness', count: exactly(1) },
      ],
      penalty: exactly(1),
      listed: exactly(1),
    })
  })

  test('go down with the region and leave the other choices of a filter open', async () => {
    const { total, regions, kinds } = await counts({ q: '远山', region: '35', kind: 'enterprise' })
    expect(total).toEqual(exactly(2))
    expect(regions.map(({ code: region, name }) => [region, name])).toEqual([
      ['3501', '福州市'],
      ['3502', '厦门市'],
    ])
    expect(kinds.map(({ value }) => value)).toEqual(['enterprise', 'sole-trader'])
  })
})

test('on the day a penalty stops being public nobody is found by it, before any sweep', async () => {
  server.clock.forward(3 * 366 * 86_400)
  expect(await names({ q: '远山', penalty: 'yes' })).toEqual([])
  expect((await search({ q: '厦门远山' })).items.map(({ hasPenalty }) => hasPenalty)).toEqual([false])
})
