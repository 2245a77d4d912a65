import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { countMerchants, searchMerchants, type Count } from '../../../contract/merchant-search'
import { merchantKinds } from '../../../domain/credit/merchant-kind'
import { statusNames } from '../../../domain/credit/status'
import { tradeIds } from '../../../domain/credit/trades'
import { writeMerchants } from '../../../server/credit/merchant.writer'
import type { Registration } from '../../../server/credit/registration'
import { penalty } from '../../unit/domain/credit/records'
import { startTestServer, type TestServer } from '../test-server'
import { registration } from './seed'

let server: TestServer
const code = (n: number) => `91350100M${String(n).padStart(9, '0')}`
const kinds = ['茶业有限公司', '餐饮店', '超市有限公司', '渔业专业合作社']

/** More than are read to be sorted out; each choice has between one and most of them. */
const many = Array.from({ length: 1_300 }, (_, n): Partial<Registration> => ({
  name: `${n % 97 === 0 ? '晨雾' : '远山'}${String.fromCharCode(0x4e00 + n)}${kinds[n % 4] ?? ''}`,
  regionCode: n % 40 === 7 ? '140100' : n % 5 === 0 ? '350200' : '350102',
  status: n % 150 === 5 ? 'deregistered' : 'active',
  isSoleTrader: n % 4 === 1,
  // Found by another field than most, in a tier of its own.
  otherNames: n % 97 === 0 ? [{ field: 'brand', name: '远山牌' }] : [],
}))

beforeAll(async () => {
  server = await startTestServer({
    fill: (store, clock) =>
      writeMerchants(store, clock, async (writer) => {
        await writer.put(many.map((over, n) => registration({ address: null, ...over, uscc: code(n) })))
        for (const n of [4, 40, 400])
          await writer.putRecord(
            code(n),
            penalty({ id: `p${n}`, decidedOn: '2026-10-08', publishedOn: '2026-10-09' }),
          )
      }),
  })
})
afterAll(() => server.stop())

type Query = Record<string, string>

/** How many the list shows, looked at up to so many. */
async function shown(query: Query, most: number): Promise<number> {
  let seen = 0
  let cursor: string | null = null
  do {
    const page: { items: readonly unknown[]; next: string | null } = await server.api.succeeds(
      searchMerchants,
      { query: { ...query, limit: '50', ...(cursor === null ? {} : { cursor }) } },
    )
    seen += page.items.length
    cursor = page.next
  } while (cursor !== null && seen < most)
  return seen
}

test.each([
  ['of nearly all merchants', {}],
  ['in a province', { region: '35' }],
  ['of few', { region: '14' }],
  ['of a kind in a town', { region: '3501', kind: 'enterprise' }],
  ['of a status that few have', { status: 'deregistered' }],
  ['of the status that most have in a town', { region: '3502', status: 'active' }],
  ['of a trade', { trade: 'dining' }],
])('each count %s is what the list shows with that choice', async (_, filters: Query) => {
  const query = { q: '远山', ...filters }
  const found = await server.api.succeeds(countMerchants, { query })
  const none = { n: 0, isMore: false }
  /** Choices without hits are left out. */
  const each = (name: string, values: readonly string[], told: readonly { value: string; count: Count }[]) =>
    values.map((value): [Query, Count] => [
      { ...query, [name]: value },
      told.find((one) => one.value === value)?.count ?? none,
    ])
  const choices: [Query, Count][] = [
    [query, found.total],
    ...found.regions.map(({ code: region, count }): [Query, Count] => [{ ...query, region }, count]),
    ...each('kind', merchantKinds, found.kinds),
    ...each('status', Object.keys(statusNames), found.statuses),
    ...each('trade', tradeIds, found.trades),
    [{ ...query, penalty: 'yes' }, found.penalty],
    [{ ...query, listed: 'yes' }, found.listed],
  ]
  for (const [choice, { n, isMore }] of choices) {
    const all = await shown(choice, n + 1)
    expect([choice, isMore ? all > n : all === n]).toEqual([choice, true])
    if (isMore) expect(n).toBeGreaterThanOrEqual(99)
  }
})
