import { describe, expect, test } from '@jest/globals'
import { suggestMerchants } from '../../../contract/merchant-search'
import { SuggestionsStore } from '../../../src/merchant-search/suggestions.store'
import { aHit } from '../credit/merchants'
import { FakeServer, settled } from '../fake-server'
import { startApp } from '../render-app'

const start = () => {
  const server = new FakeServer().answers(suggestMerchants, ({ query }) => ({
    items: [aHit({ name: `示例${String(query['q'])}` })],
  }))
  const { services, clock } = startApp({ server })
  return { server, clock, store: new SuggestionsStore(services.http, clock) }
}

describe('suggestions while typing', () => {
  test('are asked for once, when the person pauses', async () => {
    const { server, clock, store } = start()
    store.type('茶')
    clock.advance(100)
    store.type('茶叶')
    clock.advance(149)
    expect(server.requests).toHaveLength(0)
    clock.advance(1)
    await settled()
    expect(server.asked(suggestMerchants).map(({ query }) => query['q'])).toEqual(['茶叶'])
    expect(store.items.map(({ name }) => name)).toEqual(['示例茶叶'])
  })

  test('are those of the newest words, whichever answer comes last', async () => {
    const { server, clock, store } = start()
    const held = server.holds(suggestMerchants)
    store.type('茶')
    clock.advance(150)
    await settled()
    store.type('饼')
    clock.advance(150)
    await settled()
    await held.release(1)
    await held.release(0)
    expect(store.items.map(({ name }) => name)).toEqual(['示例饼'])
  })

  test('of older words stay until newer ones come', async () => {
    const { server, clock, store } = start()
    store.type('茶')
    clock.advance(150)
    await settled()
    const held = server.holds(suggestMerchants)
    store.type('茶叶')
    clock.advance(150)
    await settled()
    expect(store.items.map(({ name }) => name)).toEqual(['示例茶'])
    await held.open()
    expect(store.items.map(({ name }) => name)).toEqual(['示例茶叶'])
  })

  test.each([
    ['nothing', ''],
    ['blanks', '  　 '],
    ['ten thousand characters', '长'.repeat(10_000)],
  ])('are not asked for with %s', async (_, text) => {
    const { server, clock, store } = start()
    store.type(text)
    clock.advance(1000)
    await settled()
    expect(server.requests).toHaveLength(0)
    expect(store.text).toBe(text)
  })

  test('go when the field is emptied, even while an answer is on its way', async () => {
    const { server, clock, store } = start()
    const held = server.holds(suggestMerchants)
    store.type('茶')
    clock.advance(150)
    await settled()
    store.type('')
    await held.open()
    expect(store.items).toEqual([])
  })

  test('that fail leave the typed words alone and say why', async () => {
    const { server, clock, store } = start()
    server.fails(suggestMerchants)
    store.type('茶')
    clock.advance(150)
    await settled()
    expect(store.text).toBe('茶')
    expect(store.found).toMatchObject({ tag: 'failed', failure: { kind: 'offline' } })
  })

  test('are not asked for after the page has gone', async () => {
    const { server, clock, store } = start()
    store.type('茶')
    store.stop()
    clock.advance(1000)
    await settled()
    expect(server.requests).toHaveLength(0)
  })
})
