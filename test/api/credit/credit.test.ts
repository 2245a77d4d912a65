import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { getMerchant } from '../../../contract/credit'
import { searchMerchants, suggestMerchants } from '../../../contract/merchant-search'
import type { CreditRecord, MerchantStatus, PenaltyRecord } from '../../../domain/credit/record'
import { writeMerchants } from '../../../server/credit/merchant.writer'
import { startTestServer, type TestServer } from '../test-server'

const asOfAt = '2026-11-20T00:00:00.000Z'
const base = { source: '示例公示系统', asOfAt, authority: '示例市场监督管理局' }

interface Some {
  readonly uscc: string
  readonly name: string
  readonly status?: MerchantStatus
  readonly isSoleTrader?: boolean
  readonly records?: readonly CreditRecord[]
}

const penalty = (id: string, decidedOn: string, change: Partial<PenaltyRecord> = {}): PenaltyRecord => ({
  ...base,
  id,
  kind: 'penalty',
  decidedOn,
  publishedOn: decidedOn,
  docNo: `示例罚〔2026〕${id}号`,
  violation: '虚假宣传',
  facts: '示例事实',
  basis: '示例依据',
  content: '罚款',
  measures: ['fine'],
  area: 'general',
  fineFen: 500_000_00,
  confiscatedFen: null,
  mitigated: false,
  subject: 'entity',
  measureUntilOn: null,
  repairedOn: null,
  annulledOn: null,
  ...change,
})

const merchants: readonly Some[] = [
  {
    uscc: '91350100M000100Y43',
    name: '福州示例云帆（海峡）茶业有限公司',
    records: [
      penalty('shown', '2026-09-01'),
      penalty('annulled', '2026-09-02', { annulledOn: '2026-10-01' }),
      penalty('repaired', '2023-01-01', { repairedOn: '2024-01-01' }),
      penalty('old', '2015-01-01'),
    ],
  },
  { uscc: '92140100XX00000101', name: '太原市示例王记面馆', isSoleTrader: true },
  { uscc: '91140100XX0000010A', name: '示例重庆银行长乐支行' },
  { uscc: '91140100XX0000010B', name: '示例绿色家园有限公司' },
  { uscc: '91140100XX0000010C', name: '示例A&B%折扣店' },
  { uscc: '91140100XX0000010D', name: '云帆' },
  { uscc: '91140100XX0000010E', name: '云帆小店', status: 'deregistered' },
  { uscc: '91140100XX0000010F', name: '云帆大商店' },
]

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({
    fill: (store, clock) =>
      writeMerchants(store, clock, async (writer) => {
        for (const { uscc, name, status = 'active', isSoleTrader = false, records = [] } of merchants) {
          await writer.put([
            {
              uscc,
              name,
              otherNames: [],
              phone: null,
              status,
              isSoleTrader,
              regionCode: '350102',
              registeredOn: '2015-03-02',
              isUsccConsistent: uscc === '91350100M000100Y43',
              type: null,
              legalRepresentative: '林**',
              registeredCapital: null,
              scope: null,
              address: '示例路1号',
              authority: null,
              source: '示例公示系统',
              asOfAt,
            },
          ])
          for (const record of records) await writer.putRecord(uscc, record)
        }
      }),
  })
})
afterAll(() => server.stop())

const names = async (q: string) =>
  (await server.api.succeeds(suggestMerchants, { query: { q } })).items.map((item) => item.name)

describe('a merchant', () => {
  const find = (uscc: string) => server.api.succeeds(getMerchant, { params: { uscc } })

  test('shows who it is, from where this is known and as of when', async () => {
    expect(await find('91350100M000100Y43')).toMatchObject({
      name: '福州示例云帆（海峡）茶业有限公司',
      status: 'active',
      region: { code: '350102', names: ['福建省', '福州市', '鼓楼区'] },
      legalRepresentative: '林**',
      address: '示例路1号',
      isUsccConsistent: true,
      source: '示例公示系统',
      asOfAt,
    })
  })

  test('shows only records that may be shown today, each with why and until when', async () => {
    const { records, verdict } = await find('91350100M000100Y43')
    expect(records.map((record) => record.id)).toEqual(['shown'])
    expect(records[0]?.publicity.stopsOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(verdict.reasons.map((reason) => reason.recordId)).toEqual(['shown'])
    expect(JSON.stringify(records)).not.toMatch(/annulled|repaired|mitigated|measures/)
  })

  test.each([
    '91350100m000100y43',
    ' 91350100 M000100Y4 3 ',
    '９１３５０１００Ｍ０００１００Ｙ４３',
    '91350100-M000100Y43',
    '\u200b91350100M000100Y43',
  ])('is found however its code is written: %s', async (uscc) => {
    expect((await find(uscc)).uscc).toBe('91350100M000100Y43')
  })

  test('that is a sole trader keeps its address to itself', async () => {
    expect((await find('92140100XX00000101')).address).toBeNull()
  })

  test('that is not known is said to be unknown', async () => {
    const problem = await server.api.refuses(getMerchant, { params: { uscc: '91350100M000100Y00' } })
    expect([problem.status, problem.code]).toEqual([404, 'merchant-unknown'])
  })
})

describe('search', () => {
  test('tells the exact name first, then beginnings, those in business before others, then what contains it', async () => {
    expect(await names('云帆')).toEqual([
      '云帆',
      '云帆大商店',
      '云帆小店',
      '福州示例云帆（海峡）茶业有限公司',
    ])
  })

  test.each([
    ['without brackets', '云帆海峡茶业'],
    ['with other brackets', '云帆(海峡)茶业'],
    ['with square ones', '云帆[海峡]茶业'],
    ['with brackets that are not in the name', '福州（示例）云帆'],
    ['with blanks', '云 帆　海峡'],
    ['with invisible characters', '云\u200b帆\ufeff海峡'],
    ['in pinyin', 'yunfanhaixia'],
    ['in pinyin with blanks', 'yun fan hai xia'],
    ['in pinyin not yet typed out', 'yunfanhaixi'],
    ['by initials', 'yfhx'],
    ['by initials from its beginning', 'fzslyf'],
    ['by its code', '91350100m000100y43'],
    ['by the beginning of its code', '91350100m0'],
  ])('finds a name %s', async (_how, q) => {
    expect(await names(q)).toEqual(['福州示例云帆（海峡）茶业有限公司'])
  })

  test.each(['chongqing', 'zhongqing', 'yinhang', 'changle', 'changyue', 'slcqyh', 'slzqyh'])(
    'knows that characters are read in more than one way: %s',
    async (q) => {
      expect(await names(q)).toEqual(['示例重庆银行长乐支行'])
    },
  )

  test.each(['lvse', 'LÜSE', 'lǜ sè'])('reads ü as people type it: %s', async (q) => {
    expect(await names(q)).toEqual(['示例绿色家园有限公司'])
  })

  test.each([
    ['%', ['示例A&B%折扣店']],
    ['a&b', ['示例A&B%折扣店']],
    ['Ａ＆Ｂ％', ['示例A&B%折扣店']],
    ['_', []],
    ['*', []],
    ['"', []],
    ['云帆*', []],
    ['云帆 OR 绿色', []],
    ['NEAR(云帆 绿色)', []],
    ['tokens:云帆', []],
  ])('takes %s literally', async (q, expected) => {
    expect(await names(q)).toEqual(expected)
  })

  test('pages through without gap or repetition, and a place that was made up is refused', async () => {
    const first = await server.api.succeeds(searchMerchants, { query: { q: '示例', limit: 2 } })
    const second = await server.api.succeeds(searchMerchants, {
      query: { q: '示例', limit: 50, cursor: first.next ?? '' },
    })
    const byName = [...first.items, ...second.items].filter(({ foundBy }) => foundBy === null)
    const all = byName.map((item) => item.name)
    expect(new Set(all)).toEqual(
      new Set(merchants.map((one) => one.name).filter((name) => name.includes('示例'))),
    )
    expect(all).toHaveLength(5)
    expect(second.next).toBeNull()
    for (const cursor of ['abc', 'e30', Buffer.from('{"tier":1,"after":"x;"}').toString('base64url')])
      expect((await server.api.refuses(searchMerchants, { query: { q: '示例', cursor } })).code).toBe(
        'bad-cursor',
      )
  })
})
