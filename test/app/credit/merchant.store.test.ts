import { describe, expect, test } from '@jest/globals'
import { getMerchant } from '../../../contract/credit'
import { lastValue } from '../../../src/api/remote'
import { MerchantStore } from '../../../src/credit/merchant/merchant.store'
import { KeptAnswers } from '../../../src/kept-answers/kept-answers'
import { FakeServer, settled } from '../fake-server'
import { startApp } from '../render-app'
import { aMerchant } from './merchants'

const start = () => {
  const server = new FakeServer().answers(getMerchant, ({ params }) =>
    aMerchant({ uscc: params['uscc'] ?? '' }),
  )
  const { services } = startApp({ server })
  const { http, storage, archive, clock } = services
  return { server, store: new MerchantStore(http, clock, new KeptAnswers(storage, archive, clock)) }
}

describe('one merchant', () => {
  test('has a section for each group of records it has, with their number', async () => {
    const { store } = start()
    await store.load('91350100M000100Y43')
    expect(store.sections).toEqual([
      { section: 'registration', count: null },
      { section: 'adverse', count: 1 },
      { section: 'licence', count: 1 },
    ])
  })

  test('leads from a reason to its record', async () => {
    const { store } = start()
    await store.load('91350100M000100Y43')
    store.point('penalty-1')
    expect(store.section).toBe('adverse')
    expect(store.pointedAt).toBe('penalty-1')
    expect(store.records.map(({ id }) => id)).toEqual(['penalty-1'])
    store.choose('licence')
    expect(store.pointedAt).toBeNull()
  })

  test('that was asked for last is the one on show', async () => {
    const { server, store } = start()
    const held = server.holds(getMerchant)
    const first = store.load('91350100M0001000A1')
    await settled()
    const second = store.load('91350100M0001000B2')
    await settled()
    await held.release(1)
    await held.release(0)
    await Promise.all([first, second])
    expect(lastValue(store.merchant)?.uscc).toBe('91350100M0001000B2')
  })

  test('that nobody knows is told apart from a network that failed', async () => {
    const { server, store } = start()
    server.refuses(getMerchant, 'merchant-unknown')
    await store.load('91350100M000100Y43')
    expect(store.merchant).toMatchObject({ tag: 'failed', failure: { code: 'merchant-unknown' } })
    server.fails(getMerchant)
    await store.load('91350100M000100Y43')
    expect(store.merchant).toMatchObject({ tag: 'failed', failure: { code: 'offline' } })
  })
})
