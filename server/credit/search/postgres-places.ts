import { sql, type RawBuilder } from 'kysely'
import type { Conjunction } from './index-reader.port'
import { SPAN } from './postgres-spread'
import type { Span } from './spread-reader'
import { tokenNumber } from './token-number'

// Statements that select the places of what satisfies one of the ways: the first so many behind a place, in order.

/** All that fit, put in order. `offset 0` hides the limit from the planner, which would walk the places for it. */
export const inverted = (ways: readonly Conjunction[], after: number, count: number) => sql`
  select place from (
    select place from merchant_search where ${fitting(ways)} and place > ${after} offset 0
  ) as found order by place limit ${count}`

/**
 * The first that fit in these spans, which come in order, so that those behind are not read once there is enough. The
 * inner limit, which no span reaches, tells the planner how little is in one, and hides the words from it.
 */
export const within = (
  spans: readonly Span[],
  ways: readonly Conjunction[],
  after: number,
  count: number,
) => sql`
  select place from unnest(
    ${spans.map(({ low }) => low)}::bigint[], ${spans.map(({ high }) => high)}::bigint[]
  ) with ordinality as span (low, high, number)
  cross join lateral (
    select place, tokens from merchant_search where place >= low and place < high and place > ${after}
    order by place limit ${sql.lit(SPAN)}
  ) as one where ${fitting(ways)} order by number, place limit ${count}`

/** The first of those that were written lately. */
export const fresh = (ways: readonly Conjunction[], after: number, count: number) => sql`
  select place from (
    select place, tokens from search_fresh join merchant_search using (place) where place > ${after} offset 0
  ) as one where ${fitting(ways)} order by place limit ${count}`

const fitting = (ways: readonly Conjunction[]): RawBuilder<boolean> =>
  sql<boolean>`(${sql.join(
    ways.map((groups) => sql`(${sql.join(conditionsOf(groups), sql` and `)})`),
    sql` or `,
  )})`

function conditionsOf(groups: Conjunction): RawBuilder<unknown>[] {
  const needed = groups.flatMap((group) => (group.length === 1 ? group : []))
  const choices = groups.filter((group) => group.length !== 1)
  return [
    ...(needed.length === 0 ? [] : [sql`tokens @> ${numbers(needed)}`]),
    ...choices.map((group) => sql`tokens && ${numbers(group)}`),
  ]
}

const numbers = (tokens: readonly string[]) => sql`${tokens.map(tokenNumber)}::integer[]`
