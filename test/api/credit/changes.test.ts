import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { listChanges } from '../../../contract/exchange'
import { PublicationSweep } from '../../../server/credit/publication-sweep'
import { abnormal, everyKind, licence, penalty } from '../../unit/domain/credit/records'
import { startTestServer, type TestServer } from '../test-server'
import { registration, write } from './seed'

const DAY_S = 86_400
const merchant = registration()
const another = registration({ uscc: '91350100XX00000203', name: '示例远山茶业有限公司' })

let server: TestServer
let place: string

beforeAll(async () => {
  server = await startTestServer({ fill: (store, clock) => write(store, clock, merchant, everyKind()) })
})
afterAll(() => server.stop())

const changes = (since?: string, limit = 200) =>
  server.api.succeeds(listChanges, { query: { limit, ...(since === undefined ? {} : { since }) } })
const put = (...records: Parameters<typeof write>[3] & object) =>
  write(server.store, server.clock, merchant, records)
/** What is new since the last look. */
const news = async () => {
  const { items, next } = await changes(place)
  place = next
  return items.map(({ change, recordId, ending }) => [change, recordId, ending])
}

describe('the feed of changes', () => {
  test('begins with everything that became public, in pages without gap or repetition', async () => {
    const seen: string[] = []
    let since: string | undefined
    for (let more = true; more;) {
      const page = await changes(since, 5)
      seen.push(...page.items.map(({ recordId }) => recordId))
      since = page.next
      more = page.hasMore
    }
    expect(seen.sort()).toEqual(
      everyKind()
        .map(({ id }) => id)
        .sort(),
    )
    place = since ?? ''
    expect(await news()).toEqual([])
  })

  test('carries the records as they are public, without names of people', async () => {
    const { items } = await changes()
    expect(items.every(({ record }) => record !== null)).toBe(true)
    expect(items[0]).toMatchObject({ uscc: merchant.uscc, change: 'published', source: '示例公示系统' })
    expect(JSON.stringify(items)).not.toMatch(/林小明|legalRepresentative/)
  })

  test('says what was corrected, and nothing when the same comes again', async () => {
    const fixed = licence({ id: 'one-licence', content: '更正后的内容' })
    await put(fixed)
    expect(await news()).toEqual([['changed', 'one-licence', null]])
    await put(fixed)
    expect(await news()).toEqual([])
  })

  test('says what was withdrawn and why, and serves it no more', async () => {
    await put(penalty({ id: 'one-penalty', repairedOn: '2026-11-20' }))
    await put(abnormal({ id: 'one-abnormal', removedOn: '2026-11-20', removedReason: '已补报' }))
    expect(await news()).toEqual([
      ['withdrawn', 'one-penalty', 'repaired'],
      ['withdrawn', 'one-abnormal', 'removed'],
    ])
    const { items } = await changes()
    expect(items.filter(({ recordId }) => recordId === 'one-penalty').map(({ record }) => record)).toEqual([
      null,
      null,
    ])
  })

  test('tells on the day itself what time alone began or ended', async () => {
    const short = penalty({
      id: 'short',
      mitigated: true,
      fineFen: 100,
      decidedOn: '2026-08-20',
      publishedOn: '2026-08-25',
    })
    await put(short, licence({ id: 'later', publishedOn: '2026-11-26' }))
    expect(await news()).toEqual([['published', 'short', null]])
    server.clock.forward(2 * DAY_S)
    expect(await news()).toEqual([['withdrawn', 'short', 'lapsed']])
    server.clock.forward(DAY_S)
    expect(await news()).toEqual([['published', 'later', null]])
  })

  test('withdraws everything of a merchant that is deregistered, and logs each once', async () => {
    await write(server.store, server.clock, another, [penalty({ id: 'x1' }), licence({ id: 'x2' })])
    await news()
    await write(server.store, server.clock, { ...another, status: 'deregistered' })
    expect((await news()).sort()).toEqual([
      ['withdrawn', 'x1', 'deregistered'],
      ['withdrawn', 'x2', 'deregistered'],
    ])
    await new PublicationSweep(server.store, server.clock).ensure()
    expect(await news()).toEqual([])
  })

  test('refuses a place that was made up', async () => {
    for (const since of ['abc', 'e30', Buffer.from('{"seq":-1}').toString('base64url')])
      expect((await server.api.refuses(listChanges, { query: { since } })).code).toBe('bad-cursor')
  })
})
