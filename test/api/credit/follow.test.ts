import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { getMerchant } from '../../../contract/credit'
import {
  countInbox,
  followMerchant,
  getFollow,
  getInbox,
  listFollows,
  lookedAtMerchant,
  sawInbox,
  unfollowMerchant,
} from '../../../contract/follow'
import { licence, penalty } from '../../unit/domain/credit/records'
import type { ApiClient } from '../api-client'
import { startTestServer, type TestServer } from '../test-server'
import { writeMerchants } from '../../../server/credit/merchant.writer'
import { registration, write } from './seed'

const school = registration({ uscc: '91350100XX00000301', name: '示例远航培训学校有限公司' })
const shop = registration({ uscc: '91350100XX00000302', name: '示例小店', isSoleTrader: true })
const unknown = { uscc: '91350100XX00000999' }

let server: TestServer
let mother: ApiClient
let stranger: ApiClient

beforeAll(async () => {
  server = await startTestServer({
    fill: async (store, clock) => {
      await write(store, clock, school, [penalty({ id: 'old-penalty' })])
      await write(store, clock, shop)
    },
  })
  mother = await server.signIn('13800000001')
  stranger = await server.signIn('13800000002')
})
afterAll(() => server.stop())

const put = (...records: Parameters<typeof write>[3] & object) =>
  write(server.store, server.clock, school, records)
const stateOf = (api: ApiClient, { uscc } = school) => api.succeeds(getFollow, { params: { uscc } })
const follow = (api: ApiClient, { uscc } = school) => api.succeeds(followMerchant, { params: { uscc } })
const follows = async (api: ApiClient) => (await api.succeeds(listFollows)).items

describe('following', () => {
  test('is done once however often it is asked for, and undone once', async () => {
    expect(await stateOf(mother)).toMatchObject({ isFollowed: false, followedAt: null, changed: [] })
    const first = await follow(mother)
    server.clock.forward(60)
    expect(await follow(mother)).toEqual(first)
    expect(await follows(mother)).toMatchObject([{ merchant: { name: school.name }, changes: 0 }])
    for (let turn = 0; turn < 2; turn += 1)
      await mother.succeeds(unfollowMerchant, { params: { uscc: school.uscc } })
    expect(await follows(mother)).toEqual([])
  })

  test('knows a merchant however its code is written', async () => {
    await mother.succeeds(followMerchant, { params: { uscc: '91350100-xx00000301' } })
    expect((await stateOf(mother)).isFollowed).toBe(true)
  })

  test('is for one person: nobody else sees it', async () => {
    await follow(mother)
    expect(await follows(stranger)).toEqual([])
    expect((await stateOf(stranger)).isFollowed).toBe(false)
    await stranger.succeeds(unfollowMerchant, { params: { uscc: school.uscc } })
    expect((await stateOf(mother)).isFollowed).toBe(true)
  })

  test('refuses a merchant that nobody knows', async () => {
    for (const operation of [getFollow, followMerchant, unfollowMerchant])
      expect((await mother.refuses(operation, { params: unknown })).code).toBe('merchant-unknown')
  })

  test('has a limit for each person, and stays below it after one is given up', async () => {
    const collector = await server.signIn('13800000003')
    const codes = Array.from({ length: 201 }, (_, at) => `91350200XX0000${String(at).padStart(4, '0')}`)
    await writeMerchants(server.store, server.clock, async (writer) => {
      await writer.put(codes.map((uscc) => registration({ uscc })))
    })
    for (const uscc of codes.slice(0, 200)) await follow(collector, { ...school, uscc })
    const params = { uscc: codes[200] ?? '' }
    expect((await collector.refuses(followMerchant, { params })).code).toBe('follow-limit')
    await follow(collector, { ...school, uscc: codes[0] ?? '' })
    await collector.succeeds(unfollowMerchant, { params: { uscc: codes[5] ?? '' } })
    await collector.succeeds(followMerchant, { params })

    const seen: string[] = []
    for (let cursor: string | null = null, more = true; more; more = cursor !== null) {
      const page: { items: { merchant: { uscc: string } }[]; next: string | null } = await collector.succeeds(
        listFollows,
        { query: { limit: 50, ...(cursor ? { cursor } : {}) } },
      )
      seen.push(...page.items.map(({ merchant }) => merchant.uscc))
      cursor = page.next
    }
    expect(new Set(seen).size).toBe(200)
    expect(seen).toHaveLength(200)
  })
})

describe('what changed since the last look', () => {
  test('begins with the following, is marked until it was looked at, and never comes back', async () => {
    const api = await server.signIn('13800000004')
    await follow(api)
    expect((await stateOf(api)).changed).toEqual([])
    await put(penalty({ id: 'new-penalty' }), licence({ id: 'new-licence' }))
    const state = await stateOf(api)
    expect([...state.changed].sort()).toEqual(['new-licence', 'new-penalty'])
    expect(await follows(api)).toMatchObject([{ changes: 2 }])
    // What comes while she reads is not seen yet.
    await put(licence({ id: 'meanwhile' }))
    const looked = (upTo: string) =>
      api.succeeds(lookedAtMerchant, { params: { uscc: school.uscc }, body: { upTo } })
    await looked(state.upTo)
    expect((await stateOf(api)).changed).toEqual(['meanwhile'])
    await looked((await stateOf(api)).upTo)
    await looked(state.upTo)
    expect((await stateOf(api)).changed).toEqual([])
  })

  test('says another registration status, with the one before', async () => {
    const api = await server.signIn('13800000005')
    await follow(api, shop)
    await write(server.store, server.clock, { ...shop, status: 'revoked' })
    expect((await stateOf(api, shop)).statusBefore).toBe('active')
    await write(server.store, server.clock, { ...shop, status: 'deregistered' })
    const { statusBefore, upTo } = await stateOf(api, shop)
    expect(statusBefore).toBe('active')
    await api.succeeds(lookedAtMerchant, { params: { uscc: shop.uscc }, body: { upTo } })
    expect((await stateOf(api, shop)).statusBefore).toBeNull()
    const { items } = await api.succeeds(getInbox)
    expect(items).toMatchObject([
      { about: 'status', before: 'revoked', after: 'deregistered', merchantName: shop.name, isNew: false },
      { about: 'status', before: 'active', after: 'revoked' },
    ])
    await write(server.store, server.clock, { ...shop, status: 'active' })
  })

  test('refuses a place that was made up, and takes none that is not there yet', async () => {
    const api = await server.signIn('13800000006')
    await follow(api)
    for (const upTo of ['abc', 'e30'])
      expect((await api.refuses(sawInbox, { body: { upTo } })).code).toBe('bad-cursor')
    const far = Buffer.from('{"seq":999999,"statusSeq":999999}').toString('base64url')
    await api.succeeds(sawInbox, { body: { upTo: far } })
    await api.succeeds(lookedAtMerchant, { params: { uscc: school.uscc }, body: { upTo: far } })
    await put(penalty({ id: 'after-the-far-place' }))
    expect(await api.succeeds(countInbox)).toEqual({ unseen: 1 })
  })

  test('the merchant itself is as public as before', async () => {
    const { records } = await server.api.succeeds(getMerchant, { params: { uscc: school.uscc } })
    expect(records.map(({ id }) => id)).toContain('old-penalty')
  })
})
