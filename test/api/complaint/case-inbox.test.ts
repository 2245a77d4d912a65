import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { fileComplaint, type ComplaintForm } from '../../../contract/complaint'
import { countInbox, followMerchant, getInbox, sawInbox } from '../../../contract/follow'
import {
  countDesk,
  countMerchantInbox,
  getMerchantInbox,
  sawMerchantInbox,
  type MerchantNews,
} from '../../../contract/notices'
import type { Act } from '../../../server/complaint/case-log'
import type { NewEvent } from '../../../server/complaint/case.repository'
import { insertCases } from '../../../server/complaint/case-seed.service'
import { idsBy } from '../../../server/db/new-id'
import { penalty } from '../../unit/domain/credit/records'
import type { ApiClient } from '../api-client'
import { registration, write } from '../credit/seed'
import { startTestServer, type TestServer } from '../test-server'
import { accept, act, answer, forgetCases, mediate, settle } from './acts'
import { complaintForm } from './complaint-form'

const shop = registration({ uscc: '91350100XX00000701', name: '示例远航食品有限公司' })
const other = registration({ uscc: '91350100XX00000702', name: '示例另一家食品有限公司' })
const gulou = { code: '350102', name: '福州市鼓楼区市场监督管理局' }
const refuse: Act = { action: 'refuse', actor: 'officer', ground: '16-1' }

let server: TestServer
let me: ApiClient
let phone = 13_700_000_500
let keys = 0

beforeAll(async () => {
  server = await startTestServer({
    fill: async (store, clock) => {
      await write(store, clock, shop)
      await write(store, clock, other)
    },
  })
})
afterAll(() => server.stop())
beforeEach(async () => {
  await forgetCases(server)
  phone += 1
  me = await server.signIn(String(phone))
})

const fileCase = async (form: Partial<ComplaintForm> = {}, api = me) => {
  const body = complaintForm({ merchantUscc: shop.uscc, merchantName: shop.name, unit: gulou, ...form })
  return api.succeeds(fileComplaint, { body, idempotencyKey: `inbox-key-${(keys += 1)}` })
}

describe('the inbox of a person', () => {
  test('tells what happened to her case, with the case to open, newest first', async () => {
    const { id, number } = await fileCase()
    await act(server, id, accept, mediate)
    const { items } = await me.succeeds(getInbox)
    expect(items).toMatchObject([
      { about: 'case', caseId: id, number, kind: 'complaint', isNew: true },
      { about: 'case', caseId: id, merchantName: shop.name, text: { zh: expect.stringMatching(/^已受理/) } },
    ])
  })

  test('has both: her cases and the merchants that she follows, by time, without gap or repetition', async () => {
    await me.succeeds(followMerchant, { params: { uscc: other.uscc } })
    const { id } = await fileCase()
    await act(server, id, accept)
    server.clock.forward(60)
    await write(server.store, server.clock, other, [penalty({ id: `p-${phone}` })])
    server.clock.forward(60)
    await act(server, id, mediate)
    server.clock.forward(60)
    await write(server.store, server.clock, { ...other, status: 'dormant' })
    expect((await me.succeeds(countInbox)).unseen).toBe(4)
    const read: string[] = []
    for (let cursor: string | null = null, isMore = true; isMore;) {
      const page: Awaited<ReturnType<typeof inboxPage>> = await inboxPage(cursor)
      read.push(...page.items.map(({ about }) => about))
      expect(page.items.every(({ isNew }) => isNew)).toBe(true)
      cursor = page.next
      isMore = cursor !== null
    }
    expect(read).toEqual(['status', 'case', 'record', 'case'])
    await write(server.store, server.clock, other)
  })

  const inboxPage = (cursor: string | null) =>
    me.succeeds(getInbox, { query: { limit: 1, ...(cursor === null ? {} : { cursor }) } })

  test('is of one person alone, and counts until it was seen', async () => {
    const { id } = await fileCase()
    await act(server, id, accept)
    const somebody = await server.signIn('13700000999')
    expect((await somebody.succeeds(getInbox)).items).toEqual([])
    expect((await me.succeeds(countInbox)).unseen).toBe(1)
    const { upTo } = await me.succeeds(getInbox)
    await me.succeeds(sawInbox, { body: { upTo } })
    expect((await me.succeeds(countInbox)).unseen).toBe(0)
    await act(server, id, mediate)
    expect((await me.succeeds(countInbox)).unseen).toBe(1)
  })

  test('has the news of cases that were taken over in the order of their days, whichever case they are of', async () => {
    const { id: personId } = await server.store.db
      .selectFrom('person')
      .select('id')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    const newId = idsBy(server.clock)
    const { attachments: _attachments, ...form } = complaintForm({
      merchantUscc: shop.uscc,
      merchantName: shop.name,
    })
    const event = (action: 'submit' | 'accept' | 'start-mediation', day: number) => ({
      id: newId(),
      action,
      actor: action === 'submit' ? ('consumer' as const) : ('officer' as const),
      at: `2026-11-${day}T02:00:00.000Z`,
      detail: null,
    })
    const taken = (events: readonly NewEvent[]) =>
      ({ id: newId(), personId, kind: 'complaint', unit: gulou, form, events }) as const
    await insertCases(
      server.store.db,
      [
        taken([event('submit', 10), event('accept', 12), event('start-mediation', 16)]),
        taken([event('submit', 11), event('accept', 14), event('start-mediation', 18)]),
      ],
      '2026-11-23T02:00:00.000Z',
      newId,
    )
    const days = (await me.succeeds(getInbox)).items.map(({ at }) => at.slice(8, 10))
    expect(days).toEqual(['18', '16', '14', '12'])
  })

  test('understands a place that an older app was given', async () => {
    const older = Buffer.from(JSON.stringify({ seq: 0, statusSeq: 0 })).toString('base64url')
    await me.succeeds(sawInbox, { body: { upTo: older } })
  })
})

describe('the news of a merchant', () => {
  let agent: ApiClient
  beforeEach(async () => {
    agent = await server.signInForMerchant(shop.uscc)
  })
  const news = async (): Promise<readonly MerchantNews[]> => (await agent.succeeds(getMerchantInbox)).items

  test('begins when a case opens to it, and says nothing of the person', async () => {
    const { id, number } = await fileCase()
    expect(await news()).toEqual([])
    await act(server, id, accept)
    expect(await news()).toEqual([
      {
        id: expect.any(String),
        at: expect.any(String),
        isNew: true,
        caseId: id,
        kind: 'complaint',
        number,
        text: expect.objectContaining({ zh: expect.stringContaining('已受理') }),
      },
    ])
  })

  test('is nothing of a refused case, of a report, or of another merchant', async () => {
    await act(server, (await fileCase()).id, refuse)
    const report = await fileCase({ kind: 'report' })
    await act(
      server,
      report.id,
      { action: 'verify', actor: 'officer' },
      { action: 'open-case', actor: 'officer' },
    )
    const elsewhere = await fileCase({ merchantUscc: other.uscc, merchantName: other.name })
    await act(server, elsewhere.id, accept)
    expect(await news()).toEqual([])
  })

  test('counts until it was seen, page by page', async () => {
    const { id } = await fileCase()
    await act(server, id, accept, answer('已联系'), mediate, settle('2026-12-01'))
    expect((await agent.succeeds(countMerchantInbox)).unseen).toBe(3)
    const first = await agent.succeeds(getMerchantInbox, { query: { limit: 2 } })
    await agent.succeeds(sawMerchantInbox, { body: { upTo: first.upTo } })
    const second = await agent.succeeds(getMerchantInbox, { query: { limit: 2, cursor: first.next ?? '' } })
    expect([...first.items, ...second.items].map(({ isNew }) => isNew)).toEqual([true, true, true])
    expect(second.next).toBeNull()
    expect((await agent.succeeds(countMerchantInbox)).unseen).toBe(0)
    expect(first.items[0]?.text.zh).toBe('已达成一致，请最迟 2026-12-01 做到。')
  })

  test('is for those who act for it only', async () => {
    expect(await me.refuses(getMerchantInbox)).toMatchObject({ code: 'wrong-role' })
  })
})

test('an officer sees how much is new at the own desk, due tomorrow and overdue', async () => {
  const officer = await server.signInAtOffice()
  const elsewhere = await server.signInAtOffice(
    'handler',
    { code: '350103', name: '福州市台江区市场监督管理局' },
    '13900000055',
  )
  const { id } = await fileCase()
  await fileCase()
  const facts = { officerId: 'o', officerName: '甲' }
  await act(server, id, { action: 'assign', actor: 'officer', facts })
  expect(await officer.succeeds(countDesk)).toEqual({ unassigned: 1, dueTomorrow: 0, overdue: 0 })
  expect(await elsewhere.succeeds(countDesk)).toEqual({ unassigned: 0, dueTomorrow: 0, overdue: 0 })
  const { clock } = await fileCase()
  const days = (Date.parse(`${clock?.dueOn}T02:00:00Z`) - server.clock.nowMs()) / 1000 - 86_400
  server.clock.forward(days)
  const again = await server.signInAtOffice()
  expect(await again.succeeds(countDesk)).toEqual({ unassigned: 2, dueTomorrow: 3, overdue: 0 })
  server.clock.forward(3 * 86_400)
  const later = await server.signInAtOffice()
  expect(await later.succeeds(countDesk)).toEqual({ unassigned: 2, dueTomorrow: 0, overdue: 3 })
})
