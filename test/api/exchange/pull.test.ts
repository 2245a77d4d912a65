import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { listChanges } from '../../../contract/exchange'
import { getMerchant } from '../../../contract/credit'
import { fromJson } from '../../../server/db/json'
import { ExchangeError } from '../../../server/exchange/exchange-error'
import { pullChanges } from '../../../server/exchange/pull.service'
import { abnormal, everyKind, honour, inspection, licence, penalty } from '../../unit/domain/credit/records'
import { registration, write } from '../credit/seed'
import { startTestServer, type TestServer } from '../test-server'

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

interface Way {
  readonly address?: string
  readonly again?: boolean
  readonly moved?: boolean
}
const pull = (
  to: TestServer,
  from: TestServer,
  { address = from.address, again = false, moved = false }: Way = {},
) =>
  pullChanges({
    address,
    platform: from === city ? '示例市' : '示例省',
    again,
    moved,
    dataDir: to.dataDir,
    store: to.store,
    clock: to.clock,
    onProgress: () => undefined,
  })
const put = (server: TestServer, ...records: Parameters<typeof write>[3] & object) =>
  write(server.store, server.clock, merchant, records)
const shownAt = async (server: TestServer) => {
  const { records } = await server.api.succeeds(getMerchant, { params: { uscc: merchant.uscc } })
  return records.map(({ id }) => id).sort()
}
const logOf = async (server: TestServer, id: string) => {
  const { items } = await server.api.succeeds(listChanges, { query: { limit: 200 } })
  return items.filter(({ recordId }) => recordId === id).map(({ change }) => change)
}
const placeAt = (server: TestServer) =>
  server.store.db.selectFrom('exchange_place').selectAll().executeTakeFirst()
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

describe('when the other side cannot be read', () => {
  /** A server that answers as told, one answer a request. */
  const answering = async (...answers: { readonly status: number; readonly body: string }[]) => {
    const server = createServer((_, response) => {
      const { status, body } = answers.shift() ?? { status: 500, body: '' }
      response.writeHead(status, { 'content-type': 'application/json' }).end(body)
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const { port } = server.address() as AddressInfo
    return {
      address: `http://127.0.0.1:${port}`,
      stop: () => new Promise((done) => server.close(done)),
    }
  }
  const pageOf = async (limit: number, since?: string) =>
    JSON.stringify(
      await city.api.succeeds(listChanges, { query: { limit, ...(since === undefined ? {} : { since }) } }),
    )

  test('says so, and keeps neither record nor place', async () => {
    const { address, stop } = await answering()
    await stop()
    await expect(pull(province, city, { address })).rejects.toThrow(/cannot be reached: .*ECONNREFUSED/)
    await expect(pull(province, city, { address: 'ftp://example.cn' })).rejects.toThrow(/is not the address/)
    expect(await placeAt(province)).toBeUndefined()
  })

  test.each([
    ['no JSON', 200, '<html>', /does not answer as the contract/],
    [
      'another shape',
      200,
      '{"items":[{"at":"now"}],"next":"a","hasMore":false}',
      /does not answer as the contract/,
    ],
    ['a fault', 503, '{}', /answered with status 503/],
    ['a place it does not know', 400, '{"code":"bad-cursor"}', /does not know the place.*--again/],
    ['pages without end', 200, '{"items":[],"next":"a","hasMore":true}', /never comes to it/],
  ])('refuses %s in a clear sentence', async (_, status, body, sentence) => {
    const remote = await answering({ status, body }, { status, body })
    const refused = expect(pull(province, city, { address: remote.address })).rejects
    await refused.toThrow(sentence)
    await remote.stop()
  })

  test('goes on behind the last whole page after a stop in the middle', async () => {
    await put(city, ...everyKind())
    const first = await pageOf(5)
    const broken = `${(await pageOf(5)).slice(0, -200)}`
    const remote = await answering({ status: 200, body: first }, { status: 200, body: broken })
    await expect(pull(province, city, { address: remote.address })).rejects.toThrow(ExchangeError)
    await remote.stop()
    expect(await shownAt(province)).toHaveLength(5)
    await expect(pull(province, city)).rejects.toThrow(/was read at .*--moved/)
    const rest = await pull(province, city, { moved: true })
    expect(rest).toMatchObject({ read: everyKind().length - 5, added: everyKind().length - 5 })
    expect(await placeAt(province)).toMatchObject({ platform: '示例市', address: city.address })
  })

  test('masks what a careless platform sends with names and numbers of people', async () => {
    await put(city, penalty({ id: 'one' }))
    const page = JSON.parse(await pageOf(5)) as { items: { rows: Record<string, string>[] }[] }
    for (const { rows } of page.items)
      for (const row of rows) row['CF_SY'] = '当事人林小明（身份证号350102199001011234）虚假宣传'
    const remote = await answering({ status: 200, body: JSON.stringify(page) })
    await pull(province, city, { address: remote.address })
    await remote.stop()
    const stored = await province.store.db.selectFrom('credit_record').select('record').execute()
    expect(JSON.stringify(stored.map(({ record }) => fromJson(record)))).not.toMatch(
      /林小明|350102199001011234/,
    )
  })
})
