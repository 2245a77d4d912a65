import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createServer } from 'node:http'
import { listChanges } from '../../../contract/exchange'
import { fromJson } from '../../../server/db/json'
import { ExchangeError } from '../../../server/exchange/exchange-error'
import { everyKind, penalty } from '../../unit/domain/credit/records'
import { registration, write } from '../credit/seed'
import { startTestServer, type TestServer } from '../test-server'
import { pullInto, shownAt } from './pulling'

const merchant = registration()

let city: TestServer
let province: TestServer

beforeAll(async () => {
  city = await startTestServer({ fill: (store, clock) => write(store, clock, merchant, everyKind()) })
  province = await startTestServer({ fill: (store, clock) => write(store, clock, merchant) })
})
afterAll(async () => {
  await city.stop()
  await province.stop()
})

interface Answer {
  readonly status: number
  readonly body: string
}

/** A platform that answers as told, one answer a request, while `work` reads it. */
async function answering(
  answers: readonly Answer[],
  work: (address: string) => Promise<void>,
): Promise<void> {
  const left = [...answers]
  const server = createServer((_, response) => {
    const { status, body } = left.shift() ?? { status: 500, body: '' }
    response.writeHead(status, { 'content-type': 'application/json' }).end(body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const bound = server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0
  await work(`http://127.0.0.1:${port}`).finally(() => new Promise((done) => server.close(done)))
}

const pageOf = (limit: number) => city.api.succeeds(listChanges, { query: { limit } })
const placesAt = (server: TestServer) =>
  server.store.db.selectFrom('exchange_place').select(['platform', 'address']).orderBy('platform').execute()

test('a platform that cannot be reached leaves neither record nor place', async () => {
  await answering([], async (address) => {
    await expect(pullInto(province, address)).rejects.toThrow(/answered with status 500/)
  })
  await expect(pullInto(province, 'http://127.0.0.1:1')).rejects.toThrow(
    /^http:\/\/127.0.0.1:1 cannot be reached: ./,
  )
  await expect(pullInto(province, 'ftp://example.cn')).rejects.toThrow(/is not the address of a platform/)
  expect(await shownAt(province)).toEqual([])
  expect(await placesAt(province)).toEqual([])
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
  ['that the place is not known', 400, '{"code":"bad-cursor"}', /does not know the place.*--again/],
  ['pages without end', 200, '{"items":[],"next":"a","hasMore":true}', /never comes to it/],
])('an answer that says %s is refused in a clear sentence', async (what, status, body, sentence) => {
  await answering(
    [
      { status, body },
      { status, body },
    ],
    async (address) => {
      await expect(pullInto(province, address, { platform: what })).rejects.toThrow(sentence)
    },
  )
  expect(await shownAt(province)).toEqual([])
})

test('after a stop in the middle it goes on behind the last whole page', async () => {
  const page = JSON.stringify(await pageOf(5))
  const answers = [page, page.slice(0, -200)].map((body) => ({ status: 200, body }))
  await answering(answers, async (address) => {
    await expect(pullInto(province, address)).rejects.toThrow(ExchangeError)
  })
  expect(await shownAt(province)).toHaveLength(5)
  await expect(pullInto(province, city.address)).rejects.toThrow(/was read at .*--moved/)
  const rest = everyKind().length - 5
  expect(await pullInto(province, city.address, { moved: true })).toMatchObject({ read: rest, added: rest })
  expect(await placesAt(province)).toContainEqual({ platform: '示例市', address: city.address })
})

test('names and numbers of people that a careless platform sends are masked', async () => {
  await write(city.store, city.clock, merchant, [penalty({ id: 'named', docNo: '示罚77号' })])
  const { items, next } = await pageOf(200)
  const told = items
    .filter(({ recordId }) => recordId === 'named')
    .map((item) => ({
      ...item,
      rows: item.rows.map((row) => ({ ...row, CF_SY: '当事人林小明（身份证号350102199001011234）虚假宣传' })),
    }))
  const body = JSON.stringify({ items: told, next, hasMore: false })
  await answering([{ status: 200, body }], async (address) => {
    expect(await pullInto(province, address, { platform: '示例县' })).toMatchObject({ added: 1 })
  })
  const stored = await province.store.db
    .selectFrom('credit_record')
    .select('record')
    .where('id', '=', 'named')
    .execute()
  expect(stored.map(({ record }) => fromJson(record))).toEqual([
    expect.objectContaining({ facts: '当事人林**（身份证号***）虚假宣传' }),
  ])
})
