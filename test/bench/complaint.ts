/**
 * What becomes of complaints when the server is killed, and how long filing takes when many file at once. Prints one
 * JSON line an engine. The server is a process of its own in a temporary folder, with the demo world in it.
 *
 *     npm run bench:complaint -- --kills 20 --people 100
 *     … --postgres postgres://…                      the same there; an empty database of its own
 *
 * killed: 20 people file cases of 3 photos without a pause while the server is killed (SIGKILL) in their midst and
 * started again. In the end every acknowledged case (number, digest of the form, hash chain) and every acknowledged
 * photo (its SHA-256, read back and hashed anew) is looked for in what the server left; `readyMs` counts from the start
 * of the process to the first answer that it is ready.
 * filing: so many people, 20 at a time, file one case with 4 photos of 12 megapixels and 3 MB, as fast as the machine
 * lets them; they and the server share its cores. Memory is told on Linux.
 */
import { mkdtempSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openStore } from '../../server/db/store'
import type { Ledger } from '../api/complaint/filing-person'
import { killedFiling } from '../api/complaint/killed-filing'
import { tallyOf, type Tally } from '../api/complaint/stored-cases'
import { removeDataDir } from '../database'
import { filing } from './complaint/filing'
import { percentiles } from './search/timing'

const { values: options } = parseArgs({
  options: {
    kills: { type: 'string', default: '20' },
    people: { type: 'string', default: '100' },
    postgres: { type: 'string' },
  },
})
const PEOPLE_UNDER_KILLS = 20
const PHOTOS_UNDER_KILLS = 3

async function bench(databaseUrl: string | null): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'fxc-bench-complaint-'))
  const env = {
    DATA_DIR: dataDir,
    DEMO: 'on',
    ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }),
  }
  const load = loadavg()[0] ?? 0
  const left = async (ledger: Ledger): Promise<Tally> => {
    const store = await openStore({ dataDir, databaseUrl })
    try {
      return await tallyOf(store.db, dataDir, ledger)
    } finally {
      await store.close()
    }
  }
  try {
    const { ledger, kills, cut, readyMs } = await killedFiling({
      env,
      kills: Number(options.kills),
      people: PEOPLE_UNDER_KILLS,
      photos: PHOTOS_UNDER_KILLS,
    })
    const ready = { p50: Math.round(percentiles(readyMs).p50), worst: Math.round(Math.max(...readyMs)) }
    const killed = { kills, people: PEOPLE_UNDER_KILLS, cut, ...(await left(ledger)), readyMs: ready }
    const { ledger: filed, ...measured } = await filing(env, Number(options.people))
    const line = {
      bench: 'complaint',
      engine: databaseUrl === null ? 'sqlite' : 'postgres',
      world: 'demo',
      cores: availableParallelism(),
      loadBefore: Math.round(load * 10) / 10,
      killed,
      filing: { ...measured, ...(await left(filed)) },
    }
    process.stdout.write(`${JSON.stringify(line)}\n`)
  } finally {
    await removeDataDir(dataDir)
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
