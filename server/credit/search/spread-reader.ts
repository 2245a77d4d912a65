import { sql } from 'kysely'
import { inPieces } from '../../db/pieces'
import type { Db } from '../../db/schema'
import type { Conjunction } from './index-reader.port'
import { SPAN, SPANS } from './postgres-spread'
import { indexRow, partsOf } from './rank'
import type { Frequency } from './tier'
import { rarestFirst } from './token-frequency'
import { tokenNumber } from './token-number'

/** The places from `low` up to, but without, `high`. */
export interface Span {
  readonly low: number
  readonly high: number
}

/** Words of one conjunction that are compared: the rarest say the most, and each is a list to go through. */
const MAX_NEEDS = 4
/** Pages of the spread that are read in one go, and spans of them that are told at once. */
const PAGES = 8
const TOLD = 256

/** Of these tokens, those whose spans are known; see `postgres-spread.ts`. */
export async function spreadOf(db: Db, tokens: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ token: number }>`
    select token from search_common
    where is_spread and token = any(${tokens.map(tokenNumber)}::integer[])`.execute(db)
  const known = new Set(rows.map(({ token }) => token))
  return new Set(tokens.filter((token) => known.has(tokenNumber(token))))
}

/**
 * The spans, in the order of places, in which something may satisfy one of the conjunctions.
 * @param anyOf of tokens whose spans are known
 * @param after no span that ends before this place
 */
export async function* spansOf(
  db: Db,
  anyOf: readonly Conjunction[],
  frequency: Frequency,
  after: number,
): AsyncGenerator<readonly Span[]> {
  const ways = anyOf.map((groups) => rarestFirst(groups, frequency).slice(0, MAX_NEEDS))
  const asked = ways.flatMap((needs, way) =>
    needs.flatMap((group, need) => group.map((token) => ({ way: way + 1, need, token: tokenNumber(token) }))),
  )
  const leading = ways.flatMap(([rarest = []]) => rarest.map(tokenNumber))
  const begun = partsOf(Math.max(0, after))
  let rank = begun.rank
  let page = Math.floor(begun.seq / SPAN / SPANS)
  for (;;) {
    const { rows } = await sql<{ rank: number; page: number; spans: string | null }>`
      with at as materialized (
        select distinct rank, page from search_spread
        where token = any(${leading}::integer[]) and (rank, page) >= (${rank}, ${page})
        order by rank, page limit ${sql.lit(PAGES)}
      ), found as (
        select rank, page, bit_or(spans) as spans from (
          select way, rank, page, bit_and(spans) as spans from (
            select asked.way, asked.need, rank, page, bit_or(spread.spans) as spans
            from at cross join unnest(
              ${asked.map(({ way }) => way)}::int[], ${asked.map(({ need }) => need)}::int[],
              ${asked.map(({ token }) => token)}::integer[]
            ) as asked (way, need, token)
            join search_spread as spread using (token, rank, page)
            group by asked.way, asked.need, rank, page
          ) as need
          group by way, rank, page having count(*) = (${ways.map(({ length }) => length)}::int[])[way]
        ) as way
        group by rank, page
      )
      select rank, page, spans::text from at left join found using (rank, page)
      order by rank, page`.execute(db)
    const spans = rows.flatMap(spansIn).filter(({ high }) => high > after + 1)
    yield* inPieces(spans, TOLD)
    const last = rows.at(-1)
    if (last === undefined || rows.length < PAGES) return
    rank = last.rank
    page = last.page + 1
  }
}

function spansIn(row: {
  readonly rank: number
  readonly page: number
  readonly spans: string | null
}): Span[] {
  const spans: Span[] = []
  if (row.spans === null) return spans
  for (let at = row.spans.indexOf('1'); at >= 0; at = row.spans.indexOf('1', at + 1)) {
    const low = indexRow(row.rank, (row.page * SPANS + at) * SPAN)
    spans.push({ low, high: low + SPAN })
  }
  return spans
}
