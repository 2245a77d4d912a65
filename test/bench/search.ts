/**
 * The search at the scale of a province, on registrations made from a seed or read from a file:
 *   npm run bench:search -- --rows 1000000          `--from FILE.csv.gz` takes real ones
 *   … --postgres postgres://…                       the same there, with pg_trgm beside it; an empty database of its own
 *   … --only postgres                               leaves the other engine out
 *   … --keep DIR                                    keeps, and uses again, what was imported
 * Prints one JSON line an engine: ms by class of query at function level, LIKE (pg_trgm) with counts that must agree,
 * type-ahead, search and a merchant with 500 records over HTTP, the import's rows a second, the server's memory.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import { indexReaderOn } from '../../server/credit/search/engine-index'
import { merchantSearch } from '../../server/credit/search/merchant-search'
import { systemClock } from '../../server/db/clock.port'
import { openStore, type Store } from '../../server/db/store'
import { compareWithLike, type Compared } from './search/compare'
import { fill } from './search/fill'
import { measure, sampleOf } from './search/measure'
import { overHttp } from './search/over-http'

const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000' },
    from: { type: 'string' },
    keep: { type: 'string' },
    postgres: { type: 'string' },
    only: { type: 'string' },
  },
})

async function bench(databaseUrl: string | null): Promise<void> {
  const kept = options.keep === undefined ? null : resolve(options.keep)
  const dataDir = kept ?? mkdtempSync(join(tmpdir(), 'fxc-bench-'))
  mkdirSync(dataDir, { recursive: true })
  const store = await openStore({ dataDir, databaseUrl })
  try {
    const filled = await fill(store, dataDir, { rows: Number(options.rows), from: options.from ?? null })
    const names = await sampleOf(store)
    const search = merchantSearch(indexReaderOn(store), systemClock)
    const ms = await measure(search, names)
    const like = await compareWithLike(store, search, names)
    const trgm =
      store.engine === 'postgres' ? await withTrgm(store, () => compareWithLike(store, search, names)) : null
    const http = await overHttp(dataDir, databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }, names)
    process.stdout.write(
      `${JSON.stringify({ bench: 'search', engine: store.engine, ...filled, ms, like, ...(trgm ? { trgm } : {}), http })}\n`,
    )
  } finally {
    await store.close()
    if (kept === null) rmSync(dataDir, { recursive: true })
  }
}

/** `LIKE` by the index of pg_trgm, which is made for it and taken away again. */
async function withTrgm({ db }: Store, work: () => Promise<Compared>): Promise<Compared> {
  await sql`create extension if not exists pg_trgm`.execute(db)
  await sql`create index bench_trgm on merchant using gin (name_key gin_trgm_ops)`.execute(db)
  try {
    return await work()
  } finally {
    await sql`drop index bench_trgm`.execute(db)
  }
}

async function benchAll(): Promise<void> {
  const { only, postgres } = options
  if (only !== undefined && only !== 'sqlite' && only !== 'postgres')
    throw new RangeError('--only takes sqlite or postgres')
  if (only === 'postgres' && postgres === undefined) throw new RangeError('--only postgres needs --postgres')
  if (only !== 'postgres') await bench(null)
  if (only !== 'sqlite' && postgres !== undefined) await bench(postgres)
}

benchAll().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
