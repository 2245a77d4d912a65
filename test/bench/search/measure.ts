import { dice } from '../../../mock/dice'
import { noFilters } from '../../../server/credit/search/filter-tokens'
import type { MerchantSearch } from '../../../server/credit/search/merchant-search.port'
import type { Store } from '../../../server/db/store'
import { classes, type Name } from './queries'
import { percentiles, timed, type Percentiles } from './timing'

const QUERIES = 300
const WARM_UP = 30
const PAGE = 20

/** Names spread evenly over all. */
export async function sampleOf({ db }: Store): Promise<readonly Name[]> {
  const { last } = await db
    .selectFrom('merchant')
    .select(({ fn }) => fn.max('seq').as('last'))
    .executeTakeFirstOrThrow()
  const chance = dice('bench sample')
  const seqs = Array.from({ length: QUERIES * 3 }, () => chance.whole(1, Number(last)))
  return db
    .selectFrom('merchant')
    .select(['uscc', 'name', 'address'])
    .where('seq', 'in', seqs)
    .orderBy('seq')
    .execute()
}

/** Queries of one class, the same at every run. */
export function queriesOf(kind: string, names: readonly Name[], count = QUERIES): string[] {
  const chance = dice(`bench ${kind}`)
  const make = classes[kind]
  if (!make) throw new RangeError(`no class ${kind}`)
  return Array.from({ length: count }, () => make(chance.pick(names), chance)).filter(
    (query) => query.trim() !== '',
  )
}

/** Milliseconds of every class at function level: the first page of the list, and what is built on it. */
export async function measure(
  search: MerchantSearch,
  names: readonly Name[],
): Promise<Record<string, Percentiles>> {
  const list = (text: string) => search.search({ text, filters: noFilters, sort: 'match' }, PAGE, null)
  const narrow = { ...noFilters, region: '35', trade: 'fitness' } as const
  const two = queriesOf('twoCharacters', names)
  const measured: Record<string, Percentiles> = {}
  for (const kind of Object.keys(classes)) measured[kind] = await percentilesOf(queriesOf(kind, names), list)
  measured['suggest'] = await percentilesOf(queriesOf('namePrefix', names), (text) =>
    search.suggest(text, 10),
  )
  measured['filtered'] = await percentilesOf(two, (text) =>
    search.search({ text, filters: narrow, sort: 'match' }, PAGE, null),
  )
  measured['newest'] = await percentilesOf(two, (text) =>
    search.search({ text, filters: noFilters, sort: 'newest' }, PAGE, null),
  )
  measured['counts'] = await percentilesOf(two.slice(0, 100), (text) => search.counts(text, noFilters))
  return measured
}

async function percentilesOf(
  queries: readonly string[],
  ask: (text: string) => Promise<unknown>,
): Promise<Percentiles> {
  for (const query of queries.slice(0, WARM_UP)) await ask(query)
  return percentiles(await timed(queries, ask))
}
