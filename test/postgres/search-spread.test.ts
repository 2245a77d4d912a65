import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { writeMerchants } from '../../server/credit/merchant.writer'
import type { Registration } from '../../server/credit/registration'
import { indexReaderOn } from '../../server/credit/search/engine-index'
import { noFilters } from '../../server/credit/search/filter-tokens'
import { merchantSearch } from '../../server/credit/search/merchant-search'
import type { SearchPlace } from '../../server/credit/search/merchant-search.port'
import { postgresIndex } from '../../server/credit/search/postgres-index'
import { SPAN } from '../../server/credit/search/postgres-spread'
import { spansOf, spreadOf } from '../../server/credit/search/spread-reader'
import { alone } from '../../server/credit/search/tier'
import { tokenNumber } from '../../server/credit/search/token-number'
import { START } from '../../server/credit/search/walk'
import { migrate } from '../../server/db/migrate'
import { openPostgresStore, type PostgresStore } from '../../server/db/postgres-store'
import { registration } from '../api/credit/seed'
import { TestClock } from '../api/test-server'
import { newPlace, type Place } from './place'

/** So many that a common word is met in several spans; see `postgres-spread.ts`. */
const SHOPS = 3_000
const BRANCHES = 300

const clock = new TestClock()
let place: Place
let store: PostgresStore

beforeAll(async () => {
  place = await newPlace()
  store = await openPostgresStore(place.databaseUrl)
  await migrate(store, clock)
  await put([
    ...Array.from({ length: SHOPS }, (_, number) => named(number, `示例${letters(number)}店`)),
    ...Array.from({ length: BRANCHES }, (_, number) =>
      named(SHOPS + number, `示例${letters(number)}贸易有限公司分公司`),
    ),
  ])
  await postgresIndex.tidy(store.db)
})
afterAll(async () => {
  await store.close()
  await place.remove()
})

const put = (merchants: readonly Registration[]) =>
  writeMerchants(store, clock, async (writer) => {
    await writer.put(merchants)
  })

const named = (number: number, name: string): Registration =>
  registration({ uscc: `91350100M${String(number).padStart(8, '0')}X`, name, address: null })

/** A number in characters that no other part of a name has. */
const letters = (number: number) =>
  [...String(number).padStart(4, '0')].map((digit) => '甲乙丙丁戊己庚辛壬癸'[Number(digit)]).join('')

/** The names of all pages of a list. */
async function namesOf(text: string, limit = 50): Promise<string[]> {
  const search = merchantSearch(indexReaderOn(store), clock)
  const names: string[] = []
  let from: SearchPlace | null = null
  do {
    const page = await search.search({ text, filters: noFilters, sort: 'match' }, limit, from)
    names.push(...page.hits.map(({ name }) => name))
    from = page.next
  } while (from !== null)
  return names
}

const spansWith = async (...tokens: string[]): Promise<number> => {
  let count = 0
  for await (const spans of spansOf(store.db, [tokens.map(alone)], () => 1, START)) count += spans.length
  return count
}

test('common words that stand in long names only are found in all of them, page by page, each once', async () => {
  const names = await namesOf('分公司')
  expect(names).toHaveLength(BRANCHES)
  expect(new Set(names).size).toBe(BRANCHES)
  expect(names[0]).toBe('示例甲甲甲甲贸易有限公司分公司')
  expect(names.at(-1)).toBe('示例甲丙癸癸贸易有限公司分公司')
})

test('common words are looked for in no span without them, and of rare ones no spans are known', async () => {
  const spansOfBranches = 20
  expect(await spansWith('n公司', 'n分公')).toBe(spansOfBranches)
  expect(await spansWith('n示例')).toBe(188 + spansOfBranches)
  expect(await spansWith('n示例', 'n分公')).toBe(spansOfBranches)
  expect(await spreadOf(store.db, ['n示例', 's示例', 'nxx'])).toEqual(new Set(['n示例', 's示例']))
})

test.each([
  '公司',
  '贸易有限公司',
  '示例 分公司',
  '甲乙 公司',
  'gongsi',
  'fengongsi',
  'myyxgs',
  '示例癸癸癸癸贸易有限公司',
  '易有限公公司',
  '示例甲甲甲乙贸有易限公司分公司',
])('%s finds the same in the same order as by the inverted index alone', async (text) => {
  const bySpans = await namesOf(text)
  await sql`update search_common set is_spread = false`.execute(store.db)
  try {
    expect(bySpans).toEqual(await namesOf(text))
    expect(bySpans.length).toBeGreaterThan(0)
  } finally {
    await sql`update search_common set is_spread = true`.execute(store.db)
  }
})

test('a merchant that comes later is found where it belongs, also in a span without the word until then', async () => {
  await put([named(9_000, '示例分公司'), named(9_001, '示例子丑寅卯辰分公司分公司分公司分公司')])
  const names = await namesOf('分公司')
  expect(names).toHaveLength(BRANCHES + 2)
  expect(names[0]).toBe('示例分公司')
  expect(names.at(-1)).toBe('示例子丑寅卯辰分公司分公司分公司分公司')
  await put([named(9_000, '示例改名'), named(9_001, '示例改名')])
  expect(await namesOf('分公司')).toHaveLength(BRANCHES)
})

test('of many that come later few wait to be noted, and all are found', async () => {
  const many = 2_600
  await put(
    Array.from({ length: many }, (_, number) => named(10_000 + number, `示例${letters(number)}工作室`)),
  )
  const { rows } = await sql<{ waiting: number }>`select count(*) as waiting from search_fresh`.execute(
    store.db,
  )
  expect(rows[0]?.waiting).toBeLessThan(many)
  await postgresIndex.tidy(store.db)
  expect(await spansWith('n作室')).toBeGreaterThan(many / SPAN)
  expect(await namesOf('工作室')).toHaveLength(many)
})

test('a look through what is there that was cut short is done again, and until then the inverted index answers', async () => {
  const { db } = store
  const branch = tokenNumber('n分公')
  await sql`update search_common set is_spread = false where token = ${branch}`.execute(db)
  await sql`delete from search_spread where token = ${branch}`.execute(db)
  expect(await namesOf('分公')).toHaveLength(BRANCHES)
  await postgresIndex.tidy(db)
  expect(await spansWith('n分公')).toBeGreaterThan(0)
  expect(await namesOf('分公')).toHaveLength(BRANCHES)
})
