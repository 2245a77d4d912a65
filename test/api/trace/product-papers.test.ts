import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { getProduct } from '../../../contract/trace'
import { toJson } from '../../../server/db/json'
import { insertPapers } from '../../../server/trace/paper.writer'
import { startTestServer, type TestServer } from '../test-server'
import { fillJuiceWorld, gtin } from './juice-world'

const candy = '00000096385074'
const from = { source: '示例', as_of_at: '2026-11-20T00:00:00.000Z' }
const asOf = { source: '示例', asOfAt: '2026-11-20T00:00:00.000Z' }

const failure = (id: string, publishedOn: string, lots: readonly string[] | null) => ({
  id,
  gtin,
  title: '2026年第9期',
  authority: '示例市监局',
  notice_number: '2026年第9期',
  item: '菌落总数',
  found: '3×10⁴ CFU/mL',
  limit_text: '≤10⁴ CFU/mL',
  published_on: publishedOn,
  lots: lots && toJson(lots),
  ...from,
})
const certificate = (id: string, over: object = {}) => ({
  id,
  gtin,
  kind: 'organic' as const,
  title: null,
  number: '001OP2600001',
  body: '示例认证中心',
  holder: '福州示例果汁有限公司',
  valid_from: '2025-11-24',
  valid_to: '2026-11-23',
  ended_on: null,
  ending: null,
  ...from,
  ...over,
})
const report = (id: string, lot: string | null, issuedOn: string, hasPassed: 0 | 1) => ({
  id,
  gtin,
  number: `R-${id}`,
  laboratory: '示例检测中心',
  issued_on: issuedOn,
  has_passed: hasPassed,
  items: toJson([{ name: '铅', found: '0.1 mg/kg', limit: '≤0.5 mg/kg', hasPassed: hasPassed === 1 }]),
  lot,
  ...from,
})
const promise = (id: string, lot: string | null) => ({
  id,
  gtin,
  product: '鲜橙',
  producer: '林**',
  producer_uscc: null,
  weight: '90 kg',
  origin: '福建省福州市闽侯县',
  issued_on: '2026-10-01',
  promises: toJson(['不使用禁用农药']),
  lot,
  ...from,
})

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({
    fill: async (store) => {
      await fillJuiceWorld(store)
      await insertPapers(store.db, 'sampling_failure', [
        failure('s-old', '2026-09-01', ['A']),
        failure('s-new', '2026-11-01', null),
        { ...failure('s-candy', '2026-11-02', null), gtin: candy },
      ])
      await insertPapers(store.db, 'certification', [
        certificate('c-last-day'),
        certificate('c-later', { valid_from: '2026-11-24', valid_to: '2027-11-23' }),
        certificate('c-green', {
          kind: 'green',
          number: 'no such number',
          valid_from: '2024-01-01',
          ending: 'withdrawn',
          ended_on: '2026-06-01',
        }),
        certificate('c-other', { kind: 'other', title: '示例认证', valid_from: null, valid_to: null }),
      ])
      await insertPapers(store.db, 'test_report', [
        report('a', 'A', '2026-10-05', 1),
        report('b', 'B', '2026-10-09', 0),
        report('all', null, '2026-08-01', 1),
      ])
      await insertPapers(store.db, 'promise_certificate', [promise('p-a', 'A'), promise('p-b', 'B')])
      await insertPapers(store.db, 'product_item', [
        { gtin, serial: '77', lot: 'A', state: 'sold', since: '2026-11-10', ...from },
        { gtin, serial: '78', lot: null, state: 'recalled', since: '2026-11-11', ...from },
      ])
    },
  })
})
afterAll(() => server.stop())

const product = (query: Record<string, string> = {}) =>
  server.api.succeeds(getProduct, { params: { gtin }, query })
const states = async () =>
  Object.fromEntries((await product()).certifications.map(({ id, state }) => [id, state]))

describe('failed samples of a product', () => {
  test('are told as published, newest first, those of other products not', async () => {
    const { samplingFailures } = await product()
    expect(samplingFailures.map(({ id }) => id)).toEqual(['s-new', 's-old'])
    expect(samplingFailures[1]).toEqual({
      id: 's-old',
      title: '2026年第9期',
      authority: '示例市监局',
      noticeNumber: '2026年第9期',
      item: '菌落总数',
      found: '3×10⁴ CFU/mL',
      limit: '≤10⁴ CFU/mL',
      publishedOn: '2026-09-01',
      lots: ['A'],
      concernsThisLot: null,
      ...asOf,
    })
  })

  test.each([
    ['A', true],
    ['B', false],
  ])('say whether they concern lot %s; a notice without lots does not', async (lot, concerned) => {
    const { samplingFailures } = await product({ lot })
    expect(samplingFailures.map(({ concernsThisLot }) => concernsThisLot)).toEqual([null, concerned])
  })
})

describe('certificates of a product', () => {
  test('are told by what they are on the day, the last one included', async () => {
    expect(await states()).toEqual({
      'c-last-day': 'valid',
      'c-later': 'not-yet',
      'c-green': 'withdrawn',
      'c-other': 'valid',
    })
  })

  test('have the name of their kind or their own, and a doubt where the number cannot be one', async () => {
    const { certifications } = await product()
    const byId = new Map(certifications.map((each) => [each.id, each]))
    expect(byId.get('c-last-day')).toMatchObject({ name: { zh: '有机产品认证' }, numberDoubt: null, ...asOf })
    expect(byId.get('c-other')).toMatchObject({ name: { zh: '示例认证', en: '示例认证' } })
    expect(byId.get('c-green')?.numberDoubt).toMatchObject({ en: expect.stringContaining('not written as') })
  })
})

describe('papers of a lot', () => {
  test('are its own test reports and those of the whole product, newest first', async () => {
    expect((await product({ lot: 'A' })).testReports.map(({ id }) => id)).toEqual(['a', 'all'])
    expect((await product({ lot: 'B' })).testReports).toMatchObject([
      { number: 'R-b', hasPassed: false, items: [{ name: '铅', hasPassed: false }], lot: 'B', ...asOf },
      { hasPassed: true, lot: null },
    ])
    expect((await product()).testReports.map(({ id }) => id)).toEqual(['all'])
  })

  test('are the promises of its grower, who is masked, and whose place is told down to the county', async () => {
    const { promiseCertificates } = await product({ lot: 'A' })
    expect(promiseCertificates).toEqual([
      {
        id: 'p-a',
        product: '鲜橙',
        producer: '林**',
        producerUscc: null,
        weight: '90 kg',
        origin: '福建省福州市闽侯县',
        issuedOn: '2026-10-01',
        promises: ['不使用禁用农药'],
        lot: 'A',
        ...asOf,
      },
    ])
    expect((await product()).promiseCertificates).toEqual([])
  })
})

describe('a single piece', () => {
  test('has its state, and through it its lot with papers, recalls and chain', async () => {
    const { item, lot, isLotUnknown, testReports, recalls, chain } = await product({ serial: '77' })
    expect(item).toEqual({ serial: '77', lot: 'A', state: 'sold', since: '2026-11-10', ...asOf })
    expect([lot?.lot, isLotUnknown]).toEqual(['A', false])
    expect(testReports.map(({ id }) => id)).toEqual(['a', 'all'])
    expect(recalls.map(({ concernsThisLot }) => concernsThisLot)).toEqual([true, true])
    expect(chain.steps[0]?.eventId).toBe('urn:test:harvest')
  })

  test('of no known lot has only its state; one that nobody told of has none', async () => {
    expect(await product({ serial: '78' })).toMatchObject({
      item: { state: 'recalled', lot: null },
      lot: null,
      isLotUnknown: false,
    })
    expect((await product({ serial: '79' })).item).toBeNull()
  })
})

test('the day after, what ended yesterday has ended and what begins today is valid', async () => {
  server.clock.forward(86_400)
  expect(await states()).toMatchObject({
    'c-last-day': 'expired',
    'c-later': 'valid',
    'c-green': 'withdrawn',
  })
})
