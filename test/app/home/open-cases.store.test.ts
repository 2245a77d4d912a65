import { describe, expect, test } from '@jest/globals'
import { listComplaints, type CaseSummary } from '../../../contract/complaint'
import { OpenCasesStore } from '../../../src/home/open-cases.store'
import { FakeServer } from '../fake-server'
import { startApp } from '../render-app'
import { aCase } from './cases'

const start = (signedIn: boolean, items: readonly CaseSummary[] = [aCase()]) => {
  const server = new FakeServer().answers(listComplaints, { items: [...items], next: null })
  const { services } = startApp({ server, signedIn })
  return { server, services, store: new OpenCasesStore(services.http, services.session) }
}

describe('the complaints that are being dealt with', () => {
  test('are not asked for while nobody is signed in', async () => {
    const { server, store } = start(false)
    await store.load()
    expect(server.requests).toHaveLength(0)
    expect(store.cases.tag).toBe('idle')
  })

  test('leave out what is over', async () => {
    const { store } = start(true, [
      aCase({ number: '2026-000001' }),
      aCase({ number: '2026-000002', state: 'settled' }),
      aCase({ number: '2026-000003', state: 'mediating' }),
    ])
    await store.load()
    expect(store.items.map(({ number }) => number)).toEqual(['2026-000001', '2026-000003'])
  })

  test('go when the person signs out while they are on their way', async () => {
    const { server, services, store } = start(true)
    const held = server.holds(listComplaints)
    const loading = store.load()
    services.session.end()
    await held.open()
    await loading
    expect(store.items).toEqual([])
  })

  test('stay on show when asking anew fails', async () => {
    const { server, store } = start(true)
    await store.load()
    server.fails(listComplaints, 'timeout')
    await store.load()
    expect(store.cases.tag).toBe('failed')
    expect(store.items).toHaveLength(1)
  })
})
