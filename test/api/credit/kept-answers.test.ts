import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { searchMerchants } from '../../../contract/merchant-search'
import { getMerchant } from '../../../contract/credit'
import { KeptAnswers } from '../../../server/credit/search/kept-answers'
import { penalty } from '../../unit/domain/credit/records'
import { startTestServer, type TestServer } from '../test-server'
import { registration, write } from './seed'

let server: TestServer
beforeEach(async () => {
  server = await startTestServer()
})
afterEach(() => server.stop())

const put = (name: string, uscc: string) => write(server.store, server.clock, registration({ name, uscc }))

/** A finding that counts how often it was done. */
function counted() {
  let asked = 0
  const find = async () => {
    asked += 1
    return { items: [] }
  }
  return { find, asked: () => asked }
}

describe('what was found', () => {
  test('holds until something is written', async () => {
    const names = async () =>
      (await server.api.succeeds(searchMerchants, { query: { q: '云帆' } })).items.map(({ name }) => name)
    expect(await names()).toEqual([])
    await put('福州云帆茶业有限公司', '91350100M000100Y43')
    expect(await names()).toEqual(['福州云帆茶业有限公司'])
    await put('太原云帆醋业有限公司', '91350100M000100Y44')
    expect(await names()).toHaveLength(2)
  })

  test('is asked for once while nothing is written', async () => {
    const { find, asked } = counted()
    let version = 1
    const kept = new KeptAnswers(server.clock, () => version)
    await kept.find(['云帆', 20], find)
    await kept.find(['云帆', 20], find)
    expect(asked()).toBe(1)
    await kept.find(['云帆', 10], find)
    await kept.find(['云', 20], find)
    expect(asked()).toBe(3)
    version = 2
    await kept.find(['云帆', 20], find)
    expect(asked()).toBe(4)
  })

  test('is asked for again on the next day, when penalties have left', async () => {
    const { find, asked } = counted()
    const kept = new KeptAnswers(server.clock, () => 1)
    await kept.find(['云帆'], find)
    server.clock.forward(24 * 3600)
    await kept.find(['云帆'], find)
    expect(asked()).toBe(2)
  })

  test('is never kept where nobody can tell whether something was written', async () => {
    const { find, asked } = counted()
    const kept = new KeptAnswers(server.clock, () => null)
    await kept.find(['云帆'], find)
    await kept.find(['云帆'], find)
    expect(asked()).toBe(2)
  })
})

describe('a merchant with many records', () => {
  const uscc = '91350100M000100Y43'
  const records = Array.from({ length: 40 }, (_, n) =>
    penalty({
      id: `kept-${n}`,
      docNo: `示例〔2026〕${n}号`,
      decidedOn: '2026-10-08',
      publishedOn: '2026-10-15',
    }),
  )
  const shown = async () => {
    const merchant = await server.api.succeeds(getMerchant, { params: { uscc } })
    return { name: merchant.name, records: merchant.records.length }
  }

  test('is told as it was until something of it is written', async () => {
    await write(server.store, server.clock, registration({ uscc, name: '福州云帆茶业有限公司' }), records)
    const first = await server.api.succeeds(getMerchant, { params: { uscc } })
    expect(first.records).toHaveLength(40)
    expect(await server.api.succeeds(getMerchant, { params: { uscc } })).toEqual(first)
    await put('福州云帆茶叶有限公司', uscc)
    expect(await shown()).toEqual({ name: '福州云帆茶叶有限公司', records: 40 })
  })

  test('loses them on the day on which their publication ends', async () => {
    await write(server.store, server.clock, registration({ uscc, name: '福州云帆茶业有限公司' }), records)
    expect(await shown()).toMatchObject({ records: 40 })
    server.clock.forward(4 * 365 * 24 * 3600)
    expect(await shown()).toMatchObject({ records: 0 })
  })
})
