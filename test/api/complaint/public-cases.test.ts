import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { fileComplaint, type ComplaintForm } from '../../../contract/complaint'
import { listPublicMerchantCases, listPublicCases } from '../../../contract/public-cases'
import { idsBy } from '../../../server/db/new-id'
import { insertCases } from '../../../server/complaint/case-seed.service'
import { EndingRepository } from '../../../server/complaint/public/ending.repository'
import type { Act } from '../../../server/complaint/case-log'
import type { ApiClient } from '../api-client'
import { registration, write } from '../credit/seed'
import { startTestServer, type TestServer } from '../test-server'
import { accept, act, answer, forgetCases, mediate, settle, terminate } from './acts'
import { complaintForm } from './complaint-form'

const DAY_S = 86_400
const shop = registration({
  uscc: '91350100XX00000801',
  name: '福州示例远航食品有限公司',
  regionCode: '350102',
})
const gym = registration({
  uscc: '91140100XX00000802',
  name: '太原示例健身服务有限公司',
  regionCode: '140105',
})

let server: TestServer
let me: ApiClient
let keys = 0

beforeAll(async () => {
  server = await startTestServer({
    fill: async (store, clock) => {
      await write(store, clock, shop)
      await write(store, clock, gym)
    },
  })
  me = await server.signIn()
})
afterAll(() => server.stop())
beforeEach(async () => {
  await forgetCases(server)
  me = await server.signIn()
})

const fileCase = async (form: Partial<ComplaintForm> = {}, ...acts: readonly Act[]) => {
  const body = complaintForm({
    merchantUscc: shop.uscc,
    merchantName: shop.name,
    // A report takes no consent: there is none that could be published.
    consentPublish: form.kind !== 'report',
    ...form,
  })
  const filed = await me.succeeds(fileComplaint, { body, idempotencyKey: `public-key-${(keys += 1)}` })
  await act(server, filed.id, ...acts)
  return filed
}
const list = (query: Record<string, string | number> = {}) => server.api.succeeds(listPublicCases, { query })
const aWeekOn = () => server.clock.forward(7 * DAY_S)

describe('published complaints', () => {
  test('come seven days after the end, without anything of the person', async () => {
    const filed = await fileCase(
      { contactName: '王小明', story: '不能公开的经过', productName: '王小明订的酸奶' },
      accept,
      answer('已给王小明（13800000000）退款，王女士表示满意'),
      mediate,
      settle(),
    )
    server.clock.forward(6 * DAY_S)
    expect((await list()).items).toEqual([])
    server.clock.forward(DAY_S)
    const { items } = await list()
    expect(items).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{24}$/),
        merchantUscc: shop.uscc,
        merchantName: shop.name,
        trade: 'food',
        regionCode: '350102',
        product: '王**订的酸奶',
        requests: ['return', 'refund'],
        outcome: 'settled',
        endedOn: expect.any(String),
        days: 0,
        isKept: null,
        answer: '已给王**（***）退款，*女士表示满意',
      },
    ])
    expect(JSON.stringify(items)).not.toContain(filed.number)
    expect(JSON.stringify(items)).not.toContain(filed.id)
  })

  test.each<[string, Partial<ComplaintForm>, readonly Act[]]>([
    ['whose author did not agree', { consentPublish: false }, [accept, mediate, settle()]],
    ['that was withdrawn', {}, [accept, { action: 'withdraw', actor: 'consumer' }]],
    ['that was refused', {}, [{ action: 'refuse', actor: 'officer', ground: '16-1' }]],
    ['that goes on', {}, [accept, mediate]],
    ['about a merchant that the register does not know', { merchantUscc: null }, [accept, mediate, settle()]],
    [
      'that is a report',
      { kind: 'report' },
      [
        { action: 'verify', actor: 'officer' },
        { action: 'open-case', actor: 'officer' },
      ],
    ],
  ])('are never one %s', async (_what, form, acts) => {
    await fileCase(form, ...acts)
    server.clock.forward(60 * DAY_S)
    expect((await list()).items).toEqual([])
  })

  test('say whether the promise was kept as soon as the person said so', async () => {
    const { id } = await fileCase({}, accept, mediate, settle())
    aWeekOn()
    await act(server, id, { action: 'report-broken', actor: 'consumer', facts: { text: '没退' } })
    expect((await list()).items).toMatchObject([{ outcome: 'settled', isKept: false }])
  })

  test('are narrowed by region, trade, request, outcome and month, and asked for by merchant', async () => {
    await fileCase({ requests: ['repair'] }, accept, mediate, terminate)
    await fileCase({ merchantUscc: gym.uscc, merchantName: gym.name }, accept, mediate, settle())
    aWeekOn()
    const names = async (query: Record<string, string>) =>
      (await list(query)).items.map(({ merchantName }) => merchantName)
    for (const [query, name] of [
      [{ region: '35' }, shop.name],
      [{ region: '350102' }, shop.name],
      [{ region: '1401' }, gym.name],
      [{ trade: 'food' }, shop.name],
      [{ request: 'repair' }, shop.name],
      [{ outcome: 'settled' }, gym.name],
    ] as const)
      expect([query, await names(query)]).toEqual([query, [name]])
    const [first] = (await list()).items
    expect(await names({ month: first?.endedOn.slice(0, 7) ?? '' })).toHaveLength(2)
    expect(await names({ month: '2020-01' })).toEqual([])
    const { items } = await server.api.succeeds(listPublicMerchantCases, { params: { uscc: gym.uscc } })
    expect(items.map(({ merchantName }) => merchantName)).toEqual([gym.name])
    const unknown = { params: { uscc: '91350100XX00009999' } }
    expect(await server.api.refuses(listPublicMerchantCases, unknown)).toMatchObject({
      code: 'merchant-unknown',
    })
  })

  test('are read page by page without gap or repetition', async () => {
    for (let n = 0; n < 5; n += 1) await fileCase({}, accept, mediate, settle())
    aWeekOn()
    const ids: string[] = []
    for (let cursor: string | null = '', isFirst = true; cursor !== null; isFirst = false) {
      const page: Awaited<ReturnType<typeof list>> = await list({ limit: 2, ...(isFirst ? {} : { cursor }) })
      ids.push(...page.items.map(({ id }) => id))
      cursor = page.next
    }
    expect(new Set(ids).size).toBe(5)
    expect(ids).toHaveLength(5)
    expect(await server.api.refuses(listPublicCases, { query: { cursor: 'AAAA' } })).toMatchObject({
      code: 'bad-cursor',
    })
  })
})

describe('the figures beside them', () => {
  test('are hidden under five complaints, and then show each count with what it is a part of', async () => {
    for (const end of [settle(), settle(), terminate]) {
      const { id } = await fileCase({ consentPublish: false }, accept, mediate)
      server.clock.forward(2 * DAY_S)
      await act(server, id, end)
      me = await server.signIn()
    }
    await fileCase()
    await fileCase({}, { action: 'withdraw', actor: 'consumer' })
    await fileCase({ kind: 'report' })
    expect((await list()).figures).toBeNull()
    await fileCase({}, { action: 'refuse', actor: 'officer', ground: '16-1' })
    expect((await list()).figures).toMatchObject({ received: 5, ended: 4, settled: 2, medianDays: 2 })
    expect((await list({ region: '14' })).figures).toBeNull()
    const { figures } = await server.api.succeeds(listPublicMerchantCases, { params: { uscc: shop.uscc } })
    expect(figures).toMatchObject({ received: 5 })
  })
})

test('cases of before there was a list are placed when a store is made ready', async () => {
  const id = '019abcde-0000-7000-8000-00000000aaaa'
  const newId = idsBy(server.clock)
  const { attachments: _attachments, ...form } = complaintForm({
    merchantUscc: shop.uscc,
    merchantName: shop.name,
    consentPublish: true,
  })
  const event = (action: 'submit' | 'accept' | 'settle', day: number) => ({
    id: newId(),
    action,
    actor: action === 'submit' ? ('consumer' as const) : ('officer' as const),
    at: `2026-10-0${day}T02:00:00.000Z`,
    detail: null,
  })
  const { id: personId } = await server.store.db.selectFrom('person').select('id').executeTakeFirstOrThrow()
  const events = [event('submit', 1), event('accept', 2), event('settle', 6)]
  await insertCases(
    server.store.db,
    [{ id, personId, kind: 'complaint', unit: null, form, events }],
    '2026-11-23T02:00:00.000Z',
    newId,
  )
  await server.store.db.deleteFrom('case_ending').execute()
  await server.store.db.transaction().execute((tx) => new EndingRepository(tx).placeMissing())
  expect((await list()).items).toMatchObject([{ outcome: 'settled', days: 5, endedOn: '2026-10-06' }])
})
