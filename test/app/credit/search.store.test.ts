import { describe, expect, test } from '@jest/globals'
import { searchMerchants } from '../../../contract/merchant-search'
import { lastValue } from '../../../src/api/remote'
import { SearchStore } from '../../../src/credit/search/search.store'
import { FakeServer, settled } from '../fake-server'
import { startApp } from '../render-app'
import { aHit } from './merchants'

const merchant = (digit: number) => aHit({ uscc: `91350100M00010000${digit}`, name: `示例商家${digit}` })

const start = () => {
  const server = new FakeServer().answers(searchMerchants, ({ query }) =>
    query['cursor'] === 'second'
      ? { items: [merchant(2), merchant(3)], next: null }
      : { items: [merchant(1), merchant(2)], next: 'second' },
  )
  const { services } = startApp({ server })
  const store = new SearchStore(services.http, '')
  return { server, store, names: () => lastValue(store.results)?.items.map(({ name }) => name) }
}

describe('searching merchants', () => {
  test('reads on where the list ended, and shows nobody twice', async () => {
    const { server, store, names } = start()
    await store.search(' 示例 ')
    expect(names()).toEqual(['示例商家1', '示例商家2'])
    await store.readOn()
    expect(names()).toEqual(['示例商家1', '示例商家2', '示例商家3'])
    expect(server.requests.map(({ query }) => query)).toEqual([
      { q: '示例' },
      { q: '示例', cursor: 'second', limit: 50 },
    ])
    await store.readOn()
    expect(server.requests).toHaveLength(2)
  })

  test('shows the answer to the newest words, whichever comes last', async () => {
    const { server, store } = start()
    const held = server.holds(searchMerchants)
    const first = store.search('茶')
    await settled()
    const second = store.search('饼')
    await settled()
    await held.release(1)
    await held.release(0)
    await Promise.all([first, second])
    expect(lastValue(store.results)?.q).toBe('饼')
  })

  test('keeps what it has when reading on fails, and reads on when tried again', async () => {
    const { server, store, names } = start()
    await store.search('示例')
    server.fails(searchMerchants)
    await store.readOn()
    expect(store.more).toMatchObject({ tag: 'failed', failure: { kind: 'offline' } })
    expect(names()).toHaveLength(2)
    server.answers(searchMerchants, { items: [merchant(3)], next: null })
    await store.readOn()
    expect(store.more.tag).toBe('idle')
    expect(names()).toHaveLength(3)
  })

  test('drops a further page of older words', async () => {
    const { server, store, names } = start()
    await store.search('示例')
    const held = server.holds(searchMerchants)
    const more = store.readOn()
    await settled()
    const again = store.search('别的')
    await settled()
    await held.release(1)
    await held.release(0)
    await Promise.all([more, again])
    expect(names()).toEqual(['示例商家1', '示例商家2'])
    expect(lastValue(store.results)?.q).toBe('别的')
  })

  test('asks nobody with blank words or more than two hundred characters', async () => {
    const { server, store } = start()
    await store.search('  ')
    await store.search('长'.repeat(201))
    expect(server.requests).toHaveLength(0)
    expect(store.results.tag).toBe('idle')
  })
})
