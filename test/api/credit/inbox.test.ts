import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import {
  countInbox,
  followMerchant,
  getInbox,
  lookedAtMerchant,
  sawInbox,
  unfollowMerchant,
  type InboxItem,
} from '../../../contract/follow'
import { abnormal, licence, penalty } from '../../unit/domain/credit/records'
import type { ApiClient } from '../api-client'
import { startTestServer, type TestServer } from '../test-server'
import { registration, write } from './seed'

const DAY_S = 86_400
const school = registration({ uscc: '91350100XX00000401', name: '示例远航培训学校有限公司' })
const home = registration({ uscc: '91350100XX00000402', name: '示例小店', isSoleTrader: true })

let server: TestServer
let person: ApiClient
let people = 0

beforeAll(async () => {
  server = await startTestServer({
    fill: async (store, clock) => {
      await write(store, clock, school, [penalty({ id: 'before-following' })])
      await write(store, clock, home)
    },
  })
})
afterAll(() => server.stop())

/** Somebody new who follows both merchants. */
beforeEach(async () => {
  people += 1
  person = await server.signIn(`1390000${String(people).padStart(4, '0')}`)
  for (const { uscc } of [school, home]) await person.succeeds(followMerchant, { params: { uscc } })
})

const put = (...records: Parameters<typeof write>[3] & object) =>
  write(server.store, server.clock, school, records)
const inbox = (query: Record<string, string | number> = {}) => person.succeeds(getInbox, { query })
const unseen = async () => (await person.succeeds(countInbox)).unseen
const recordsIn = (items: readonly InboxItem[]) =>
  items.map((item) => (item.about === 'record' ? [item.change, item.recordId, item.ending] : [item.about]))

describe('the inbox', () => {
  test('is empty until something changes after the following', async () => {
    expect((await inbox()).items).toEqual([])
    expect(await unseen()).toBe(0)
  })

  test('tells newest first what became public and what was corrected, with the record and its source', async () => {
    await put(penalty({ id: 'p1', violation: '虚假宣传' }))
    await put(licence({ id: 'l1' }))
    await put(licence({ id: 'l1', content: '更正后的内容' }))
    const { items } = await inbox()
    expect(recordsIn(items)).toEqual([
      ['changed', 'l1', null],
      ['published', 'l1', null],
      ['published', 'p1', null],
    ])
    expect(items[2]).toMatchObject({
      merchantName: school.name,
      isNew: true,
      kind: 'penalty',
      source: '示例公示系统',
      record: { violation: '虚假宣传' },
    })
  })

  test('of a withdrawn record says only the kind and why it ended, in its earlier lines as well', async () => {
    await put(penalty({ id: 'p2', violation: '不能再说的事' }), abnormal({ id: 'a2' }))
    await put(penalty({ id: 'p2', violation: '不能再说的事', repairedOn: '2026-11-22' }))
    const { items } = await inbox()
    expect(items[0]).toMatchObject({ change: 'withdrawn', kind: 'penalty', ending: 'repaired', record: null })
    expect(JSON.stringify(items)).not.toContain('不能再说的事')
    expect(recordsIn(items)).toContainEqual(['published', 'p2', null])
  })

  test('tells on the stop day itself what time alone ended, before any sweep has run', async () => {
    const short = { mitigated: true, fineFen: 100, decidedOn: '2026-08-20', publishedOn: '2026-08-25' }
    await put(penalty({ id: 'short', ...short }))
    server.clock.forward(DAY_S)
    expect(recordsIn((await inbox()).items)).toEqual([['published', 'short', null]])
    server.clock.forward(DAY_S)
    const { items } = await inbox()
    expect(recordsIn(items)[0]).toEqual(['withdrawn', 'short', 'lapsed'])
    expect(items.every((item) => item.about === 'record' && item.record === null)).toBe(true)
  })

  test('withholds the premises of a sole trader, which may be a home', async () => {
    await write(server.store, server.clock, home, [licence({ id: 'home-licence', premises: '某路 1 号' })])
    const { items } = await inbox()
    expect(items[0]).toMatchObject({ recordId: 'home-licence', record: { premises: null } })
  })

  test('counts what is new until it was seen; an older place does not bring it back', async () => {
    const before = (await inbox()).upTo
    await put(penalty({ id: 'p3' }), licence({ id: 'l3' }))
    expect(await unseen()).toBe(2)
    const { upTo } = await inbox()
    await person.succeeds(sawInbox, { body: { upTo } })
    await person.succeeds(sawInbox, { body: { upTo: before } })
    expect(await unseen()).toBe(0)
    expect((await inbox()).items.map(({ isNew }) => isNew)).toEqual([false, false])
    await put(penalty({ id: 'p4' }))
    expect(await unseen()).toBe(1)
  })

  test('does not count what was seen on the merchant’s page', async () => {
    await put(penalty({ id: 'p5' }))
    const { upTo } = await inbox()
    await person.succeeds(lookedAtMerchant, { params: { uscc: school.uscc }, body: { upTo } })
    expect(await unseen()).toBe(0)
  })

  test('pages without gap or repetition across both logs, and keeps what was new when the reading began', async () => {
    for (let at = 0; at < 5; at += 1) {
      await put(penalty({ id: `page-${people}-${at}` }))
      await write(server.store, server.clock, { ...school, status: at % 2 === 0 ? 'moved' : 'active' })
      await person.succeeds(countInbox)
    }
    const first = await inbox({ limit: 3 })
    await person.succeeds(sawInbox, { body: { upTo: first.upTo } })
    const items = [...first.items]
    for (let next = first.next; next !== null;) {
      const page = await inbox({ limit: 3, cursor: next })
      items.push(...page.items)
      next = page.next
    }
    expect(new Set(items.map(({ id }) => id)).size).toBe(10)
    expect(items.map(({ about }) => about)).toEqual(
      Array.from({ length: 5 }, () => ['status', 'record']).flat(),
    )
    expect(items.every(({ isNew }) => isNew)).toBe(true)
    await write(server.store, server.clock, school)
  })

  test('notices another registration status once, however many ask at the same time', async () => {
    await write(server.store, server.clock, { ...home, status: 'dormant' })
    await Promise.all(Array.from({ length: 6 }, () => person.succeeds(countInbox)))
    expect((await inbox()).items).toMatchObject([
      { about: 'status', uscc: home.uscc, before: 'active', after: 'dormant' },
    ])
    await write(server.store, server.clock, home)
  })

  test('of a merchant that is followed no longer says nothing', async () => {
    await put(penalty({ id: 'p6' }))
    await person.succeeds(unfollowMerchant, { params: { uscc: school.uscc } })
    expect((await inbox()).items).toEqual([])
    await person.succeeds(followMerchant, { params: { uscc: school.uscc } })
    expect((await inbox()).items).toEqual([])
  })

  test('refuses a place that was made up', async () => {
    for (const cursor of ['abc', 'e30', Buffer.from('[1,2,3]').toString('base64url')])
      expect((await person.refuses(getInbox, { query: { cursor } })).code).toBe('bad-cursor')
  })
})
