import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { listChanges } from '../../../contract/exchange'
import { getMerchant } from '../../../contract/credit'
import { abnormal, everyKind, honour, inspection, licence, penalty } from '../../unit/domain/credit/records'
import { registration, write } from '../credit/seed'
import { startTestServer, type TestServer } from '../test-server'
import { pullInto, shownAt, type Way } from './pulling'

const DAY_S = 86_400
const merchant = registration()
const another = registration({ uscc: '91350100XX00000203', name: '示例远山茶业有限公司' })

let city: TestServer
let province: TestServer

beforeEach(async () => {
  city = await startTestServer({ fill: (store, clock) => write(store, clock, merchant) })
  province = await startTestServer({ fill: (store, clock) => write(store, clock, merchant) })
})
afterEach(async () => {
  await city.stop()
  await province.stop()
})

const pull = (to: TestServer, from: TestServer, way: Way = {}) =>
  pullInto(to, from.address, { platform: from === city ? '示例市' : '示例省', ...way })
const put = (server: TestServer, ...records: Parameters<typeof write>[3] & object) =>
  write(server.store, server.clock, merchant, records)
const logOf = async (server: TestServer, id: string) => {
  const { items } = await server.api.succeeds(listChanges, { query: { limit: 200 } })
  return items.filter(({ recordId }) => recordId === id).map(({ change }) => change)
}
const later = () => {
  city.clock.forward(60)
  province.clock.forward(60)
}
/** Both read each other until neither has anything new. */
const settle = async () => {
  for (let round = 1; round <= 5; round += 1) {
    later()
    const [up, down] = [await pull(province, city), await pull(city, province)]
    if (up.read + down.read === 0) return round
  }
  throw new Error('They go on telling each other.')
}

describe('a platform that reads another', () => {
  test('serves the same records, with their source, until the same day', async () => {
    await put(city, ...everyKind())
    expect(await pull(province, city)).toMatchObject({ added: everyKind().length, rejected: 0, reasons: {} })
    const read = async (server: TestServer) =>
      (await server.api.succeeds(getMerchant, { params: { uscc: merchant.uscc } })).records
    const [here, there] = [await read(province), await read(city)]
    expect(here.map(({ id, kind, source, asOfAt }) => [id, kind, source, Date.parse(asOfAt)])).toEqual(
      there.map(({ id, kind, source, asOfAt }) => [id, kind, source, Date.parse(asOfAt)]),
    )
    expect(here.map(({ publicity }) => publicity)).toEqual(there.map(({ publicity }) => publicity))
  })

  test('reads on where it stopped, and the same once more changes nothing', async () => {
    await put(city, licence({ id: 'first' }))
    expect(await pull(province, city)).toMatchObject({ read: 1, added: 1 })
    expect(await pull(province, city)).toMatchObject({ read: 0 })
    await put(city, inspection({ id: 'second' }))
    expect(await pull(province, city)).toMatchObject({ read: 1, added: 1 })
    expect(await pull(province, city, { again: true })).toMatchObject({ read: 2, added: 0, unchanged: 2 })
    expect(await logOf(province, 'first')).toEqual(['published'])
  })

  test('takes over corrections, also those of the same day', async () => {
    await put(city, licence({ id: 'one' }))
    await pull(province, city)
    await put(city, licence({ id: 'one', content: '更正后的内容' }))
    expect(await pull(province, city)).toMatchObject({ updated: 1 })
    expect(await logOf(province, 'one')).toEqual(['published', 'changed'])
  })

  test('serves no more what was withdrawn there, and says so in its own feed', async () => {
    await put(city, penalty({ id: 'one', repairedOn: null }), abnormal({ id: 'two' }))
    await pull(province, city)
    await put(city, penalty({ id: 'one', repairedOn: '2026-11-20' }))
    expect(await pull(province, city)).toMatchObject({ read: 1, withdrawn: 1 })
    expect(await shownAt(province)).toEqual(['two'])
    expect(await logOf(province, 'one')).toEqual(['published', 'withdrawn'])
    expect(await pull(province, city, { again: true })).toMatchObject({ withdrawn: 0, unchanged: 2 })
  })

  test('withdraws what both have of one document, whatever each calls it', async () => {
    await put(city, penalty({ id: 'of-the-city' }))
    await put(province, penalty({ id: 'of-the-province' }))
    expect(await pull(province, city)).toMatchObject({ added: 0, unchanged: 1 })
    await put(city, penalty({ id: 'of-the-city', repairedOn: '2026-11-20' }))
    expect(await pull(province, city)).toMatchObject({ withdrawn: 1 })
    expect(await shownAt(province)).toEqual([])
  })

  test('keeps its own ending of what is still public there', async () => {
    await put(city, penalty({ id: 'of-the-city' }))
    await put(province, penalty({ id: 'of-the-province', repairedOn: '2026-11-20' }))
    await pull(province, city)
    expect(await shownAt(province)).toEqual([])
  })

  test('leaves out merchants it does not know, counts them, and takes them when asked again', async () => {
    await put(city, licence({ id: 'known' }))
    await write(city.store, city.clock, another, [licence({ id: 'unknown' })])
    const report = await pull(province, city)
    expect(report).toMatchObject({ added: 1, rejected: 1, reasons: { 'unknown-merchant': 1 } })
    expect(report.rejectedFile).not.toBeNull()
    await write(province.store, province.clock, another)
    expect(await pull(province, city)).toMatchObject({ read: 0 })
    expect(await pull(province, city, { again: true })).toMatchObject({ added: 1, rejected: 0 })
  })

  test('does not let a record change its merchant', async () => {
    await put(province, honour({ id: 'same-name' }))
    await write(city.store, city.clock, another, [honour({ id: 'same-name' })])
    await write(province.store, province.clock, another)
    expect(await pull(province, city)).toMatchObject({ rejected: 1, reasons: { 'bad-value': 1 } })
    expect(await shownAt(province)).toEqual(['same-name'])
  })
})

describe('two platforms that read each other', () => {
  test('come to rest with the same records, each told once', async () => {
    await put(city, ...everyKind())
    await put(province, penalty({ id: 'of-the-province', docNo: '示省罚1号' }))
    expect(await settle()).toBeLessThanOrEqual(3)
    expect(await shownAt(city)).toEqual(await shownAt(province))
    expect(await logOf(city, 'of-the-province')).toEqual(['published'])
    expect(await logOf(province, 'one-penalty')).toEqual(await logOf(city, 'one-penalty'))
  })

  test('come to rest after a correction and a withdrawal', async () => {
    await put(city, penalty({ id: 'a' }), licence({ id: 'b' }))
    await settle()
    await put(city, penalty({ id: 'a', annulledOn: '2026-11-20' }), licence({ id: 'b', content: '更正' }))
    await settle()
    expect(await shownAt(city)).toEqual(['b'])
    expect(await shownAt(province)).toEqual(['b'])
    expect(await logOf(city, 'a')).toEqual(['published', 'withdrawn'])
    expect(await logOf(province, 'b')).toEqual(['published', 'changed'])
  })

  test('show again what was hidden for a time, though the echo of the hiding comes late', async () => {
    const hidden = { reorganisation: { fromOn: '2026-11-23', toOn: '2026-11-24', mode: 'hidden' } } as const
    await put(city, penalty({ id: 'a' }))
    await settle()
    await put(city, penalty({ id: 'a', ...hidden }))
    later()
    await pull(province, city)
    expect(await shownAt(province)).toEqual([])
    city.clock.forward(3 * DAY_S)
    province.clock.forward(3 * DAY_S)
    // The city reads what the province says of the hiding only now that it is over.
    expect(await shownAt(city)).toEqual(['a'])
    await city.api.succeeds(listChanges)
    await pull(city, province)
    expect(await shownAt(city)).toEqual(['a'])
    await settle()
    expect(await shownAt(province)).toEqual(['a'])
  })
})
