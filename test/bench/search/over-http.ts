import { dice } from '../../../mock/dice'
import { busyMerchant } from './fill'
import { Load } from './load'
import { queriesOf } from './measure'
import type { Name } from './queries'
import { zipf } from './registrations'
import { BenchServer } from './server'
import { percentiles, timed } from './timing'

const TYPED = 2_000
const TYPED_PER_SECOND = 200
const CLIENTS = 50
const SATURATED_SECONDS = 10
const WARM_UP = 300
/** More than are asked in that time: answers are kept, so that only what was never asked before shows their cost. */
const DISTINCT = 24_000
/** … and what people ask again and again: so many queries, by Zipf's law. */
const POPULAR = 2_000
const searched = ['twoCharacters', 'substring', 'tradeName', 'fullPinyin', 'initials', 'severalWords']

/** Type-ahead, searches and a merchant with 500 records, asked of the real server in a process of its own. */
export async function overHttp(
  dataDir: string,
  env: Readonly<Record<string, string>>,
  names: readonly Name[],
) {
  const typed = queriesOf('namePrefix', names).flatMap((query) =>
    [...query].map((_, length) => `/merchants/suggest?q=${encodeURIComponent(query.slice(0, length + 1))}`),
  )
  const searches = inTurn([
    ...new Set(searched.flatMap((kind) => queriesOf(kind, names, DISTINCT / searched.length))),
  ]).map((query) => `/merchants?q=${encodeURIComponent(query)}`)
  const warmUp = searches.splice(0, WARM_UP)
  const chance = dice('bench popular')
  const popular = Array.from({ length: DISTINCT }, () => searches[zipf(chance, POPULAR)] ?? '')
  const page = Array.from({ length: 300 }, () => `/merchants/${busyMerchant}`)
  const server = await BenchServer.start(dataDir, env)
  const load = new Load(`${server.origin}/api/v1`)
  try {
    for (const path of [...typed.slice(0, WARM_UP), ...warmUp]) await load.call(path)
    const typeAhead200PerSecond = await load.openLoop(repeated(typed, TYPED), TYPED_PER_SECOND)
    const search50Clients = await load.saturated(searches, CLIENTS, SATURATED_SECONDS)
    const popular50Clients = await load.saturated(popular, CLIENTS, SATURATED_SECONDS)
    for (const path of page.slice(0, 50)) await load.call(path)
    const merchant500 = percentiles(await timed(page, (path) => load.call(path)))
    return {
      typeAhead200PerSecond,
      search50Clients,
      popular50Clients,
      merchant500,
      serverPeakMb: server.peakMb(),
    }
  } finally {
    load.close()
    await server.stop()
  }
}

/** Every class in turn, so that no stretch of the load is of one class only. */
const inTurn = (queries: readonly string[]) =>
  Array.from({ length: queries.length }, (_, index) => queries[(index * 101) % queries.length] ?? '')

const repeated = (paths: readonly string[], count: number) =>
  Array.from({ length: count }, (_, index) => paths[index % paths.length] ?? '')
