import { sql } from 'kysely'
import { noFilters } from '../../../server/credit/search/filter-tokens'
import type {
  MerchantSearch,
  SearchPage,
  SearchPlace,
} from '../../../server/credit/search/merchant-search.port'
import { nameKey } from '../../../server/credit/search/normalise'
import type { Store } from '../../../server/db/store'
import { queriesOf } from './measure'
import { comparable, type Name } from './queries'
import { percentiles, timed } from './timing'

/** Without an index of ours one query takes a third of a second at a million rows. */
const COMPARED = 12
/** Counting goes no further. */
const MAX_COUNT = 500

export type Compared = Readonly<Record<string, { readonly p95: number; readonly agree: string }>>

/** The same queries by `LIKE`: how long its first page takes, and how many of its counts are the same as ours. */
export async function compareWithLike(
  { db }: Store,
  search: MerchantSearch,
  names: readonly Name[],
): Promise<Compared> {
  const compared: Record<string, { p95: number; agree: string }> = {}
  for (const kind of comparable) {
    const queries = queriesOf(kind, names, COMPARED)
    const times = await timed(queries, (query) =>
      sql`select uscc, name from merchant where name_key like ${pattern(query)} order by search_rank limit 20`.execute(
        db,
      ),
    )
    let agree = 0
    for (const query of queries) {
      const { rows } = await sql<{ n: number }>`
        select count(*) as n from (
          select 1 from merchant where name_key like ${pattern(query)} limit ${sql.lit(MAX_COUNT)}
        ) as found`.execute(db)
      const ours = await countByName(search, query)
      if (Number(rows[0]?.n) === ours) agree += 1
      else process.stderr.write(`${kind} ${query}: ${rows[0]?.n} by LIKE, ${ours} by ours\n`)
    }
    compared[kind] = { p95: percentiles(times).p95, agree: `${agree} of ${queries.length}` }
  }
  return compared
}

const pattern = (query: string) => `%${nameKey(query)}%`

async function countByName(search: MerchantSearch, text: string): Promise<number> {
  let n = 0
  let from: SearchPlace | null = null
  do {
    const page: SearchPage = await search.search({ text, filters: noFilters, sort: 'match' }, 100, from)
    n += page.hits.filter(({ foundBy }) => foundBy === null).length
    from = page.next
  } while (from !== null && n < MAX_COUNT)
  return Math.min(n, MAX_COUNT)
}
