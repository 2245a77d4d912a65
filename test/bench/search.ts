/**
 * The search at the scale of a province, on registrations made from a seed or read from a file:
 * `npm run bench:search -- --rows 1000000`, `-- --from FILE.csv.gz`, `--keep DIR` to keep and reuse what was imported.
 * Prints one JSON line: ms by class of query at function level, the counts compared with LIKE, type-ahead and search over
 * HTTP, a merchant with 500 records, the import's rows a second and the server's memory.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { dice } from '../../mock/dice'
import { writeMerchants } from '../../server/credit/merchant.writer'
import { ensureIndex } from '../../server/credit/search/ensure-index'
import { ftsIndexReader } from '../../server/credit/search/fts-index-reader'
import { noFilters } from '../../server/credit/search/filter-tokens'
import { merchantSearch } from '../../server/credit/search/merchant-search'
import type { MerchantSearch, SearchPlace } from '../../server/credit/search/merchant-search.port'
import { nameKey } from '../../server/credit/search/normalise'
import { systemClock } from '../../server/db/clock.port'
import { migrate } from '../../server/db/migrate'
import { rowsOf } from '../../server/db/native'
import { openSqliteStore, type SqliteStore } from '../../server/db/sqlite-store'
import { importMerchants } from '../../server/import/import-merchants.service'
import { registration } from '../api/credit/seed'
import { penalty } from '../unit/domain/credit/records'
import { Load } from './search/load'
import { classes, comparable, type Name } from './search/queries'
import { writeRegistrations } from './search/registrations'
import { BenchServer } from './search/server'
import { percentiles, timed, type Percentiles } from './search/timing'

const QUERIES = 300
/** Other engines take a third of a second for one query at a million rows. */
const COMPARED = 12
/** Counting goes no further. */
const MAX_COUNT = 500
const BUSY_MERCHANT = '91350100MA000BUSY0'

const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000' },
    from: { type: 'string' },
    keep: { type: 'string' },
    http: { type: 'boolean', default: true },
  },
})

async function bench(): Promise<void> {
  const kept = options.keep === undefined ? null : resolve(options.keep)
  const dataDir = kept ?? mkdtempSync(join(tmpdir(), 'fxc-bench-'))
  mkdirSync(dataDir, { recursive: true })
  const store = openSqliteStore(join(dataDir, 'fangxincha.db'))
  try {
    const imported = await fill(store, dataDir)
    const names = sampleOf(store)
    const search = merchantSearch(ftsIndexReader(store.reader), systemClock)
    const ms = await measure(search, names)
    const compared = await compareWithLike(store, search, names)
    process.stdout.write(
      `${JSON.stringify({ bench: 'search', engine: 'sqlite', ...imported, ms, like: compared, http: options.http ? await overHttp(dataDir, names) : null })}\n`,
    )
  } finally {
    await store.close()
    if (kept === null) rmSync(dataDir, { recursive: true })
  }
}

/** Imports what is not there yet. */
async function fill(
  store: SqliteStore,
  dataDir: string,
): Promise<{ rows: number; importRowsPerSecond: number | null }> {
  await migrate(store, systemClock)
  await ensureIndex(store, () => undefined)
  const [have] = rowsOf<{ rows: number }>(store.reader.prepare('select count(*) as rows from merchant'), [])
  if (have && have.rows > 1) {
    await addBusyMerchant(store)
    return { rows: have.rows, importRowsPerSecond: null }
  }
  const made = join(dataDir, 'registrations.csv')
  if (options.from === undefined) await writeRegistrations(made, Number(options.rows))
  const file = options.from === undefined ? made : resolve(options.from)
  const begun = performance.now()
  const onProgress = ({ rows }: { rows: number }) => {
    if (rows % 100_000 === 0) process.stderr.write(`${rows} rows\n`)
  }
  const { read } = await importMerchants({ file, dataDir, store, clock: systemClock, onProgress })
  const seconds = (performance.now() - begun) / 1000
  if (existsSync(made)) rmSync(made)
  await addBusyMerchant(store)
  return { rows: read, importRowsPerSecond: Math.round(read / seconds) }
}

function addBusyMerchant(store: SqliteStore): Promise<void> {
  return writeMerchants(store, systemClock, async (writer) => {
    await writer.put([registration({ uscc: BUSY_MERCHANT, name: '示例五百条记录有限公司' })])
    for (let n = 0; n < 500; n += 1)
      await writer.putRecord(
        BUSY_MERCHANT,
        penalty({
          id: `busy-${n}`,
          docNo: `示例〔2026〕${n}号`,
          decidedOn: '2026-10-08',
          publishedOn: '2026-10-15',
        }),
      )
  })
}

/** Names spread evenly over all. */
function sampleOf(store: SqliteStore): readonly Name[] {
  const [last] = rowsOf<{ seq: number }>(store.reader.prepare('select max(seq) as seq from merchant'), [])
  const chance = dice('bench sample')
  const seqs = Array.from({ length: QUERIES * 4 }, () => chance.whole(1, last?.seq ?? 1))
  return rowsOf<Name>(
    store.reader.prepare(
      'select uscc, name, address from merchant where seq in (select value from json_each(?))',
    ),
    [JSON.stringify(seqs)],
  )
}

function queriesOf(kind: string, names: readonly Name[], count: number): string[] {
  const chance = dice(`bench ${kind}`)
  const make = classes[kind]
  if (!make) throw new Error(`no class ${kind}`)
  return Array.from({ length: count }, () => make(chance.pick(names), chance)).filter(
    (query) => query.trim() !== '',
  )
}

async function measure(search: MerchantSearch, names: readonly Name[]): Promise<Record<string, Percentiles>> {
  const measured: Record<string, Percentiles> = {}
  for (const kind of Object.keys(classes)) {
    const queries = queriesOf(kind, names, QUERIES)
    const ask = (text: string) => search.search({ text, filters: noFilters, sort: 'match' }, 20, null)
    for (const query of queries.slice(0, 30)) await ask(query)
    measured[kind] = percentiles(await timed(queries, ask))
  }
  measured['suggest'] = percentiles(
    await timed(queriesOf('namePrefix', names, QUERIES), (text) => search.suggest(text, 10)),
  )
  measured['filtered'] = percentiles(
    await timed(queriesOf('twoCharacters', names, QUERIES), (text) =>
      search.search(
        { text, filters: { ...noFilters, region: '35', status: 'unknown', trade: 'fitness' }, sort: 'match' },
        20,
        null,
      ),
    ),
  )
  measured['newest'] = percentiles(
    await timed(queriesOf('twoCharacters', names, QUERIES), (text) =>
      search.search({ text, filters: noFilters, sort: 'newest' }, 20, null),
    ),
  )
  measured['counts'] = percentiles(
    await timed(queriesOf('twoCharacters', names, 60), (text) => search.counts(text, noFilters)),
  )
  return measured
}

/** The same queries by `LIKE`: its time, and that both count the same. */
async function compareWithLike(store: SqliteStore, search: MerchantSearch, names: readonly Name[]) {
  const like = store.reader.prepare(
    'select count(*) as n from (select 1 from merchant where name_key like ? limit ?)',
  )
  const page = store.reader.prepare(
    'select uscc, name from merchant where name_key like ? order by search_rank limit 20',
  )
  const compared: Record<string, { p95: number; agree: number; of: number }> = {}
  for (const kind of comparable) {
    const queries = queriesOf(kind, names, COMPARED)
    const times = await timed(queries, (query) => page.all([`%${nameKey(query)}%`]))
    let agree = 0
    for (const query of queries) {
      const [theirs] = rowsOf<{ n: number }>(like, [`%${nameKey(query)}%`, MAX_COUNT])
      if (theirs?.n === (await countByName(search, query))) agree += 1
      else process.stderr.write(`${kind} ${query}: LIKE counts ${theirs?.n}\n`)
    }
    compared[kind] = { p95: percentiles(times).p95, agree, of: queries.length }
  }
  return compared
}

async function countByName(search: MerchantSearch, text: string): Promise<number> {
  let n = 0
  let from: SearchPlace | null = null
  do {
    const page: Awaited<ReturnType<MerchantSearch['search']>> = await search.search(
      { text, filters: noFilters, sort: 'match' },
      100,
      from,
    )
    n += page.hits.filter(({ foundBy }) => foundBy === null).length
    from = page.next
  } while (from !== null && n < MAX_COUNT)
  return Math.min(n, MAX_COUNT)
}

/** Every class in turn, so that no stretch of the load is of one class only. */
const inTurn = (queries: readonly string[]) =>
  Array.from({ length: queries.length }, (_, index) => queries[(index * 101) % queries.length] ?? '')

async function overHttp(dataDir: string, names: readonly Name[]) {
  const server = await BenchServer.start(dataDir)
  const load = new Load(`${server.origin}/api/v1`)
  try {
    const typed = queriesOf('namePrefix', names, QUERIES).flatMap((query) =>
      [...query].map((_, length) => `/merchants/suggest?q=${encodeURIComponent(query.slice(0, length + 1))}`),
    )
    const mixed = [
      'twoCharacters',
      'substring',
      'tradeName',
      'fullPinyin',
      'initials',
      'severalWords',
    ].flatMap((kind) => queriesOf(kind, names, 100))
    const searches = inTurn(mixed).map((query) => `/merchants?q=${encodeURIComponent(query)}`)
    for (const path of [...typed.slice(0, 300), ...searches.slice(0, 300)]) await load.call(path)
    const typeAhead = await load.openLoop(typed.slice(0, 2_000), 200)
    const saturated = await load.saturated(searches, 50, 10)
    const page = Array.from({ length: 300 }, () => `/merchants/${BUSY_MERCHANT}`)
    for (const path of page.slice(0, 50)) await load.call(path)
    const merchant500 = percentiles(await timed(page, (path) => load.call(path)))
    return {
      typeAhead200PerSecond: typeAhead,
      search50Clients: saturated,
      merchant500,
      serverPeakMb: server.peakMb(),
    }
  } finally {
    load.close()
    await server.stop()
  }
}

bench().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
