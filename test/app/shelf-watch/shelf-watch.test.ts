import { describe, expect, test } from '@jest/globals'
import { getShelfFeed, type ShelfFeedEntry } from '../../../contract/shelf-feed'
import { FeedCopy } from '../../../src/shelf-watch/feed-copy'
import { ShelfItems, type ShelfItem } from '../../../src/shelf-watch/shelf-items'
import { unseenWarnings } from '../../../src/shelf-watch/shelf-watch'
import { warningsOf } from '../../../src/shelf-watch/warnings.rules'
import { fakeStorage } from '../../../src/platform/storage/index.fake'
import { FakeServer, Refusal } from '../fake-server'
import { startApp } from '../render-app'
import { item, recall as entry } from './things'

const today = '2026-11-23'
const penalty = (over: Partial<ShelfFeedEntry> = {}): ShelfFeedEntry =>
  entry({
    id: 'penalty:p1',
    kind: 'penalty',
    gtin: null,
    lots: null,
    makerUscc: '91350100M000100Y43',
    title: '虚假宣传',
    stopsOn: '2027-01-01',
    ...over,
  })

const told = (items: readonly ShelfItem[], entries: readonly ShelfFeedEntry[], on = today) =>
  warningsOf(items, entries, on).map(({ kind, isCertain }) => [kind, isCertain])

describe('what concerns a thing on the shelf', () => {
  test('a recall of its lot does, of another lot does not', () => {
    expect(told([item()], [entry()])).toEqual([['recall', true]])
    expect(told([item({ lot: 'B2' })], [entry()])).toEqual([])
  })

  test('a recall of some lots may, where its lot is not known', () => {
    expect(told([item({ lot: null })], [entry()])).toEqual([['recall', false]])
  })

  test('a failed sample of a lot that the notice does not name may, a recall of every lot does', () => {
    const failed = entry({ kind: 'sampling-failure', lots: null })
    expect(told([item()], [failed])).toEqual([['sampling-failure', false]])
    expect(told([item()], [entry({ lots: null })])).toEqual([['recall', true]])
  })

  test('a recall of every lot does, by number and by the beginning of numbers', () => {
    expect(told([item()], [entry({ lots: null })])).toEqual([['recall', true]])
    expect(told([item()], [entry({ gtin: null, gtinPrefix: '06901234', lots: null })])).toHaveLength(1)
    expect(told([item()], [entry({ gtin: null, gtinPrefix: '06999999', lots: null })])).toEqual([])
  })

  test('a penalty of its maker does, until the day on which it may not be shown any more', () => {
    expect(told([item()], [penalty()])).toEqual([['penalty', true]])
    expect(told([item()], [penalty()], '2026-12-31')).toEqual([['penalty', true]])
    expect(told([item()], [penalty()], '2027-01-01')).toEqual([])
  })

  test('of something without a maker nothing about makers', () => {
    expect(told([item({ makerUscc: null })], [penalty(), penalty({ makerUscc: null, id: 'x' })])).toEqual([])
  })

  test('its own date does, by itself, a week before', () => {
    expect(told([item({ expiresOn: '2026-12-01' })], [])).toEqual([])
    expect(told([item({ expiresOn: '2026-11-30' })], [])).toEqual([['expires-soon', true]])
    expect(told([item({ expiresOn: '2026-11-22' })], [])).toEqual([['expired', true]])
  })

  test('the loudest comes first', () => {
    const kinds = told([item({ expiresOn: '2026-11-22' })], [penalty(), entry()]).map(([kind]) => kind)
    expect(kinds).toEqual(['recall', 'expired', 'penalty'])
  })
})

const app = (server: FakeServer, items: readonly unknown[] = [item()]) =>
  startApp({ server, stored: { shelf: items } })
const page = (items: ShelfFeedEntry[], next: string, over: object = {}) => ({
  items,
  withdrawn: [],
  next,
  hasMore: false,
  ...over,
})

describe('the feed on this device', () => {
  test('is read page by page, goes on where it ended, and forgets what is withdrawn', async () => {
    const answers: Readonly<Record<string, ReturnType<typeof page>>> = {
      begin: page([entry()], 'a', { hasMore: true }),
      a: page([penalty()], 'b'),
      b: page([entry({ title: '改过的' })], 'c', { withdrawn: ['penalty:p1'] }),
    }
    const server = new FakeServer().answers(
      getShelfFeed,
      ({ query }) => answers[(query['since'] as string | undefined) ?? 'begin'] ?? page([], 'c'),
    )
    const { services, archive } = app(server)
    const feed = new FeedCopy(services.http, services.archive, services.clock)
    const first = await feed.refresh(await feed.read())
    expect(first.entries.map(({ id }) => id)).toEqual(['recall:r1', 'penalty:p1'])
    const second = await new FeedCopy(services.http, services.archive, services.clock).read()
    expect(second).toEqual(first)
    const third = await feed.refresh(second)
    expect(third.entries.map(({ title }) => title)).toEqual(['改过的'])
    expect(archive.texts.get('shelf-feed')).not.toContain('虚假宣传')
  })

  test('begins again where the server does not know its place any more', async () => {
    const server = new FakeServer().answers(getShelfFeed, ({ query }) => {
      if (query['since'] === 'old') throw new Refusal('bad-cursor')
      return page([entry()], 'new')
    })
    const { services } = app(server)
    const feed = new FeedCopy(services.http, services.archive, services.clock)
    const copy = await feed.refresh({ next: 'old', at: null, entries: [penalty()] })
    expect([copy.next, copy.entries.map(({ id }) => id)]).toEqual(['new', ['recall:r1']])
  })

  test('that is spoilt is read anew, and a full device uses what came', async () => {
    const server = new FakeServer().answers(getShelfFeed, page([entry()], 'a'))
    const { services, archive } = app(server)
    archive.texts.set('shelf-feed', '{"entries":[')
    const feed = new FeedCopy(services.http, services.archive, services.clock)
    expect((await feed.read()).next).toBeNull()
    archive.texts.set('shelf-feed', '{"next":null,"at":null,"entries":[1,{"id":"x"}]}')
    expect((await feed.read()).entries).toEqual([])
    archive.capacity = 0
    expect((await feed.refresh(await feed.read())).entries).toHaveLength(1)
  })
})

describe('the home page’s count', () => {
  test('of an empty shelf is nothing, and nobody is asked', async () => {
    const server = new FakeServer().answers(getShelfFeed, page([entry()], 'a'))
    const { services } = app(server, [])
    expect(await unseenWarnings(services)).toBe(0)
    expect(server.requests).toEqual([])
  })

  test('is of what was not looked at yet; the request says nothing of what stands on the shelf', async () => {
    const server = new FakeServer().answers(getShelfFeed, page([entry(), penalty()], 'a'))
    const { services } = app(server)
    expect(await unseenWarnings(services)).toBe(2)
    new ShelfItems(services.storage).sawWarnings([`recall:r1 ${item().id}`])
    expect(await unseenWarnings(services)).toBe(1)
    expect(server.asked(getShelfFeed).map(({ query, body }) => [query, body])).toEqual([[{}, undefined]])
  })

  test('comes from the last feed where there is no network', async () => {
    const server = new FakeServer().answers(getShelfFeed, page([entry()], 'a'))
    const { services, clock } = app(server)
    expect(await unseenWarnings(services)).toBe(1)
    server.fails(getShelfFeed)
    clock.advance(24 * 3_600_000)
    expect(await unseenWarnings(services)).toBe(1)
  })
})

describe('the shelf on this device', () => {
  test('survives a restart, and leaves out what is not of its form', () => {
    const storage = fakeStorage({ shelf: [item(), { id: 'x' }, null, 'y'] })
    const shelf = new ShelfItems(storage)
    expect(shelf.read().map(({ id }) => id)).toEqual([item().id])
    expect(shelf.put(item({ id: 'new' }))).toBe(true)
    expect(new ShelfItems(storage).read().map(({ id }) => id)).toEqual(['new', item().id])
  })

  test('that holds anything else is empty', () => {
    expect(new ShelfItems(fakeStorage({ shelf: { a: 1 } })).read()).toEqual([])
  })

  test('takes no more than three hundred things, and says so', () => {
    const shelf = new ShelfItems(
      fakeStorage({ shelf: Array.from({ length: 300 }, (_, n) => item({ id: `${n}` })) }),
    )
    expect(shelf.put(item({ id: 'more' }))).toBe(false)
    expect(shelf.put(item({ id: '7' }))).toBe(true)
  })
})
