import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { searchMerchants } from '../../../contract/merchant-search'
import { noFilters } from '../../../server/credit/search/filter-tokens'
import { keepingAnswers } from '../../../server/credit/search/kept-answers'
import type { MerchantSearch, SearchQuery } from '../../../server/credit/search/merchant-search.port'
import { startTestServer, type TestServer } from '../test-server'
import { registration, write } from './seed'

let server: TestServer
beforeEach(async () => {
  server = await startTestServer()
})
afterEach(() => server.stop())

const put = (name: string, uscc: string) => write(server.store, server.clock, registration({ name, uscc }))
const query: SearchQuery = { text: '云帆', filters: noFilters, sort: 'match' }

/** A search that counts how often it is asked. */
function counted() {
  let asked = 0
  const search: MerchantSearch = {
    search: async () => {
      asked += 1
      return { hits: [], next: null }
    },
    suggest: async () => [],
    counts: () => Promise.reject(new Error('not asked here')),
  }
  return { search, asked: () => asked }
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
    const { search, asked } = counted()
    let version = 1
    const kept = keepingAnswers(search, server.clock, () => version)
    await kept.search(query, 20, null)
    await kept.search(query, 20, null)
    expect(asked()).toBe(1)
    await kept.search({ ...query, sort: 'newest' }, 20, null)
    await kept.search(query, 10, null)
    expect(asked()).toBe(3)
    version = 2
    await kept.search(query, 20, null)
    expect(asked()).toBe(4)
  })

  test('is asked for again on the next day, when penalties have left', async () => {
    const { search, asked } = counted()
    const kept = keepingAnswers(search, server.clock, () => 1)
    await kept.search(query, 20, null)
    server.clock.forward(24 * 3600)
    await kept.search(query, 20, null)
    expect(asked()).toBe(2)
  })

  test('is never kept where nobody can tell whether something was written', async () => {
    const { search, asked } = counted()
    const kept = keepingAnswers(search, server.clock, () => null)
    await kept.search(query, 20, null)
    await kept.search(query, 20, null)
    expect(asked()).toBe(2)
  })
})
