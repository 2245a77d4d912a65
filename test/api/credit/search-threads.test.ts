import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import {
  countMerchants,
  searchMerchants,
  suggestMerchants,
  type MerchantPage,
} from '../../../contract/merchant-search'
import { SearchThreads, usualThreads } from '../../../server/credit/search-threads'
import type { SearchOrder } from '../../../server/credit/search-orders'
import { ensureIndex } from '../../../server/credit/search/ensure-index'
import { noFilters } from '../../../server/credit/search/filter-tokens'
import { migrate } from '../../../server/db/migrate'
import { openSqliteStore, type SqliteStore } from '../../../server/db/sqlite-store'
import { CheckedText } from '../../../server/http/checked-text'
import { createLogger } from '../../../server/http/logger'
import { ownThread } from '../../../server/own-thread'
import { startTestServer, TestClock } from '../test-server'
import { registration, write } from './seed'

// A thread begins from its sources here, which takes longer than from the server's bundle.

const clock = new TestClock()
let folder: string
let file: string
let store: SqliteStore
let log: string[]
/** Every thread that was begun. */
let begun: Worker[]
let searches: SearchThreads
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fxc-threads-'))
  file = join(folder, 'a.db')
  store = openSqliteStore(file)
  await migrate(store, clock)
  await ensureIndex(store, () => undefined)
  await put('福州云帆茶业有限公司', '91350100M000100Y43')
  log = []
  begun = []
  searches = threads(1)
})
afterEach(async () => {
  await searches.close()
  await store.close()
  rmSync(folder, { recursive: true })
})

const put = (name: string, uscc: string) => write(store, clock, registration({ name, uscc }))

function threads(count: number): SearchThreads {
  const open = () => {
    const worker = ownThread('credit/search-worker', { workerData: file })
    begun.push(worker)
    return worker
  }
  return new SearchThreads(open, count, createLogger('error', { write: (line) => void log.push(line) }))
}

const orderOf = (text: string): SearchOrder => ({
  kind: 'search',
  query: { text, filters: noFilters, sort: 'match' },
  limit: 20,
  from: null,
  nowMs: clock.nowMs(),
})
const namesOf = async (text: string) =>
  new CheckedText<MerchantPage>(await searches.answer(orderOf(text))).value().items.map(({ name }) => name)

describe('searches in threads', () => {
  test('see what was written before they were asked', async () => {
    expect(await namesOf('云帆')).toEqual(['福州云帆茶业有限公司'])
    await put('太原云帆醋业有限公司', '91350100M000100Y44')
    expect(await namesOf('云帆')).toHaveLength(2)
  })

  test('begin a thread only when those before it are busy', async () => {
    searches = threads(2)
    await namesOf('云帆')
    await namesOf('茶业')
    expect(begun).toHaveLength(1)
    await Promise.all([namesOf('云帆'), namesOf('茶业')])
    expect(begun).toHaveLength(2)
  })

  test('are done by another thread when theirs ends, and the end is logged once', async () => {
    await namesOf('云帆')
    const asked = Promise.all([namesOf('云帆'), namesOf('茶业')])
    await begun[0]?.terminate()
    expect(await asked).toEqual([['福州云帆茶业有限公司'], ['福州云帆茶业有限公司']])
    expect(begun).toHaveLength(2)
    expect(log).toHaveLength(1)
    expect(log[0]).toContain('a thread of the search stopped')
  })

  test('fail, and do not hang, when no thread can be begun', async () => {
    file = join(folder, 'none', 'a.db')
    await expect(namesOf('云帆')).rejects.toThrow('Unable to open')
    expect(begun).toHaveLength(2)
  })

  test('fail alone when one of them cannot be done', async () => {
    const broken = searches.answer({ ...orderOf('云帆'), nowMs: Number.NaN })
    const whole = namesOf('云帆')
    await expect(broken).rejects.toThrow('Invalid time value')
    expect(await whole).toHaveLength(1)
    expect(begun).toHaveLength(1)
  })

  test('that are not done when the server ends fail', async () => {
    await namesOf('云帆')
    const asked = namesOf('茶业')
    const failed = expect(asked).rejects.toThrow('closed')
    await searches.close()
    await failed
    await expect(namesOf('云帆')).rejects.toThrow('closed')
  })
})

test('as many threads as cores search, four at most; with one core there is none', () => {
  expect([1, 2, 4, 64].map((cores) => usualThreads(cores))).toEqual([0, 2, 4, 4])
})

test('a server answers searches, suggestions and counts out of its threads', async () => {
  const server = await startTestServer({ env: { SEARCH_THREADS: '1' } })
  try {
    await write(server.store, server.clock, registration({ name: '福州云帆茶业有限公司' }))
    const query = { q: '云帆' }
    const { items, next } = await server.api.succeeds(searchMerchants, { query })
    expect(items.map(({ name }) => name)).toEqual(['福州云帆茶业有限公司'])
    expect(next).toBeNull()
    expect((await server.api.succeeds(suggestMerchants, { query })).items).toHaveLength(1)
    expect((await server.api.succeeds(countMerchants, { query })).total).toEqual({ n: 1, isMore: false })
    const refused = await server.api.refuses(searchMerchants, { query: { ...query, cursor: 'x' } })
    expect(refused.code).toBe('bad-cursor')
  } finally {
    await server.stop()
  }
})
