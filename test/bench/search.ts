/**
 * How fast suggestions come, server side, over the real registrations of Fujian and Shanxi.
 * Prints one JSON line: milliseconds by query class, and how long the import took. Needs ../shared.
 * Each query counts with the median of five runs, so that other programs on the machine are not measured along.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ftsMerchantSearch } from '../../server/credit/search/fts-merchant-search'
import { nameKey } from '../../server/credit/search/normalise'
import { readingsOf } from '../../server/credit/search/readings'
import { systemClock } from '../../server/db/clock.port'
import { migrate } from '../../server/db/migrate'
import { rowsOf } from '../../server/db/native'
import { openSqliteStore, type SqliteStore } from '../../server/db/sqlite-store'
import { importMerchants } from '../../server/import/import-merchants.service'

const folder = resolve(__dirname, '../../../shared/data/enterprises')
const QUERIES = 400

interface Name {
  readonly uscc: string
  readonly name: string
}

/** The same queries at every run: places in the list by a simple congruence. */
const places = (count: number, salt: number) =>
  Array.from({ length: QUERIES }, (_, index) => (index * 7_919 + salt * 104_729) % count)

const key = ({ name }: Name) => [...nameKey(name)]
const middle = (characters: readonly string[], length: number, salt: number) => {
  const start = (salt * 31) % Math.max(1, characters.length - length + 1)
  return characters.slice(start, start + length).join('')
}
const reading = (character: string) => readingsOf(character)[0] ?? ''

const classes: Readonly<Record<string, (name: Name, index: number) => string>> = {
  namePrefix: (name, index) =>
    key(name)
      .slice(0, 3 + (index % 5))
      .join(''),
  oneCharacter: (name, index) => middle(key(name), 1, index),
  twoCharacters: (name, index) => middle(key(name), 2, index),
  substring: (name, index) => middle(key(name), 3 + (index % 4), index),
  exactName: ({ name }) => name,
  pinyin: (name, index) => [...middle(key(name), 2 + (index % 3), index)].map(reading).join(''),
  pinyinBegun: (name, index) => [...middle(key(name), 3, index)].map(reading).join('').slice(0, -1),
  initials: (name, index) =>
    [...middle(key(name), 2 + (index % 4), index)].map((one) => reading(one).slice(0, 1)).join(''),
  code: ({ uscc }) => uscc,
  codePrefix: ({ uscc }, index) => uscc.slice(0, 4 + (index % 12)),
  noHit: (name, index) =>
    ['不存在', 'zqxw', '😀', 'qqqqq', '司公限有'][index % 5] + middle(key(name), 2, index),
}

async function bench(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'fxc-bench-'))
  const store = openSqliteStore(join(dataDir, 'fangxincha.db'))
  try {
    await migrate(store, systemClock)
    const begunMs = performance.now()
    let rows = 0
    for (const file of ['fujian.csv.gz', 'shanxi.csv.gz'])
      rows += (
        await importMerchants({
          file: join(folder, file),
          dataDir,
          store,
          clock: systemClock,
          onProgress: () => undefined,
        })
      ).read
    const importSeconds = Math.round((performance.now() - begunMs) / 100) / 10
    process.stdout.write(`${JSON.stringify({ bench: 'search', rows, importSeconds, ms: measure(store) })}\n`)
  } finally {
    await store.close()
    rmSync(dataDir, { recursive: true })
  }
}

function measure(store: SqliteStore): Record<string, { p50: number; p95: number; p99: number }> {
  const search = ftsMerchantSearch(store.reader)
  const names = rowsOf<Name>(store.reader.prepare('select uscc, name from merchant order by seq'), [])
  const measured: Record<string, { p50: number; p95: number; p99: number }> = {}
  for (const [salt, [kind, queryOf]] of Object.entries(classes).entries()) {
    const chosen = places(names.length, salt).flatMap((place) => names[place] ?? [])
    const queries = chosen.map(queryOf).filter((query) => query !== '')
    for (const query of queries.slice(0, 50)) search.suggest(query, 10)
    const runs = Array.from({ length: 5 }, () =>
      queries.map((query) => {
        const begunMs = performance.now()
        search.suggest(query, 10)
        return performance.now() - begunMs
      }),
    )
    measured[kind] = percentiles(queries.map((_, index) => median(runs.map((run) => run[index] ?? 0))))
  }
  return measured
}

const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0

function percentiles(times: readonly number[]): { p50: number; p95: number; p99: number } {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 1000) / 1000
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

if (existsSync(folder))
  bench().catch((error: unknown) => {
    console.error(error)
    process.exitCode = 1
  })
else
  process.stdout.write(
    `${JSON.stringify({ bench: 'search', skipped: '../shared is not beside this checkout' })}\n`,
  )
