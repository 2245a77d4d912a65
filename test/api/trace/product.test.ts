import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { getProduct } from '../../../contract/trace'
import { startTestServer, type TestServer } from '../test-server'
import { fillJuiceWorld, gtin, licenceNumber, makerUscc } from './juice-world'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ fill: fillJuiceWorld })
})
afterAll(() => server.stop())

function product(query: Record<string, string> = {}, code = gtin) {
  return server.api.succeeds(getProduct, { params: { gtin: code }, query })
}

describe('a product', () => {
  test.each(['06901234567892', '6901234567892'])('is found by %s', async (code) => {
    expect(await product({}, code)).toMatchObject({ gtin, name: '示例橙汁', brand: '示例' })
  })

  test('is found by eight digits', async () => {
    expect(await product({}, '96385074')).toMatchObject({ gtin: '00000096385074', maker: null })
  })

  test('that is not known says so', async () => {
    const problem = await server.api.refuses(getProduct, { params: { gtin: '6901234567809' } })
    expect(problem.code).toBe('product-unknown')
  })

  test.each(['123456789', '1234567', '12345678901234567', 'abcdefgh', '١٢٣٤٥٦٧٨'])(
    '%s is no product code',
    async (code) => {
      const problem = await server.api.refuses(getProduct, { params: { gtin: code } })
      expect(problem).toMatchObject({ code: 'invalid-input', fields: [{ field: 'gtin' }] })
    },
  )

  test('names its maker with the verdict and whether the licence on the label is a valid one of it', async () => {
    expect((await product()).maker).toMatchObject({
      uscc: makerUscc,
      name: '福州示例果汁有限公司',
      status: 'active',
      licence: { number: licenceNumber, isValid: true },
    })
  })

  test('without a lot lists the lots, newest first, and no chain of any of them', async () => {
    const { lots, lot, isLotUnknown, chain } = await product()
    expect(lots.map(({ lot: name, isExpired }) => [name, isExpired])).toEqual([
      ['B', false],
      ['A', true],
    ])
    expect([lot, isLotUnknown, chain.steps]).toEqual([null, false, []])
  })

  test('tells recalls newest first, and without a lot does not say whether they concern it', async () => {
    expect((await product()).recalls.map(({ id, concernsThisLot }) => [id, concernsThisLot])).toEqual([
      ['recall-a', null],
      ['recall-all', null],
    ])
  })
})

describe('a lot', () => {
  test.each([
    ['A', [true, true]],
    ['B', [false, true]],
  ])('%s is told which recalls concern it', async (lot, concerned) => {
    expect((await product({ lot })).recalls.map(({ concernsThisLot }) => concernsThisLot)).toEqual(concerned)
  })

  test('is walked from the field to the shelf, through fruit and pallet, whatever they are called', async () => {
    const { chain, lot } = await product({ lot: 'A' })
    expect(lot).toEqual({ lot: 'A', producedOn: '2026-10-03', expiresOn: '2026-11-22', isExpired: true })
    expect(chain.steps.map(({ eventId }) => eventId.replace('urn:test:', ''))).toEqual([
      'harvest',
      'press',
      'pack',
      'ship',
      'receive',
    ])
    expect(chain.gaps).toEqual([])
    expect(chain.isTruncated).toBe(false)
  })

  test('has places by name where they are known and by identifier where not', async () => {
    const { chain } = await product({ lot: 'A' })
    expect(chain.steps.find(({ eventId }) => eventId.endsWith('press'))?.place).toMatchObject({
      name: '示例果汁厂',
      uscc: makerUscc,
    })
    expect(chain.steps.find(({ eventId }) => eventId.endsWith('receive'))?.place).toMatchObject({
      name: 'https://id.gs1.org/414/shop',
      uscc: null,
    })
  })

  test('that was shipped and never received has a question and the last who held it', async () => {
    const { chain } = await product({ lot: 'B' })
    expect(chain.gaps).toMatchObject([
      { kind: 'shipped-not-received', lastCustodian: { name: '福州示例果汁有限公司' } },
    ])
  })

  test('that is not known is said to be unknown', async () => {
    const { isLotUnknown, lot, chain } = await product({ lot: 'nowhere' })
    expect([isLotUnknown, lot, chain.steps]).toEqual([true, null, []])
  })

  test('with SQL in its name is only not known', async () => {
    expect((await product({ lot: "A' or '1'='1" })).isLotUnknown).toBe(true)
  })
})

test('events that come again are stored once', async () => {
  const { count } = await server.store.db
    .selectFrom('epcis_event')
    .select((row) => row.fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  expect(Number(count)).toBe(7)
})
