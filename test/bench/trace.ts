/**
 * The trace at the scale of a province's events, made from a seed:
 *   npm run bench:trace -- --events 5000000
 *   … --postgres postgres://…                       the same there; an empty database of its own
 *   … --keep DIR                                    keeps, and uses again, what was filled in
 * Prints one JSON line an engine: ms of the trace of a lot with 2 000 events and six levels and of usual lots, at function
 * level and over HTTP, how fast events were filled in, and the walk over 100 000 events of one lot in memory.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { openStore } from '../../server/db/store'
import { fill } from './trace/fill'
import { measure, overHttp, walkOfMany } from './trace/measure'

const { values: options } = parseArgs({
  options: {
    events: { type: 'string', default: '200000' },
    keep: { type: 'string' },
    postgres: { type: 'string' },
  },
})

async function bench(databaseUrl: string | null): Promise<void> {
  const kept = options.keep === undefined ? null : resolve(options.keep)
  const dataDir = kept ?? mkdtempSync(join(tmpdir(), 'fxc-bench-'))
  mkdirSync(dataDir, { recursive: true })
  const store = await openStore({ dataDir, databaseUrl })
  try {
    const filled = await fill(store, Number(options.events))
    const ms = await measure(store, filled.lots)
    const http = await overHttp(
      dataDir,
      databaseUrl === null ? {} : { DATABASE_URL: databaseUrl },
      filled.lots,
    )
    const walk100000 = walkOfMany()
    process.stdout.write(
      `${JSON.stringify({ bench: 'trace', engine: store.engine, ...filled, ms, http, walk100000 })}\n`,
    )
  } finally {
    await store.close()
    if (kept === null) rmSync(dataDir, { recursive: true })
  }
}

async function benchAll(): Promise<void> {
  await bench(null)
  if (options.postgres !== undefined) await bench(options.postgres)
}

benchAll().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
