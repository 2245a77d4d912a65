import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../../db/schema'
import { candidateColumns, wideCandidateColumns } from './candidate-columns'
import type { CandidateRow, Conjunction, IndexQuery, IndexReader, Source } from './index-reader.port'
import type { ReadIndex } from './merchant-search'
import { postgresFrequency } from './postgres-sample'
import { fresh, inverted, within } from './postgres-places'
import { seqOfRow } from './rank'
import { bySpread, isForSpread } from './spread-choice'
import { spansOf, spreadOf } from './spread-reader'
import { alone } from './tier'
import { rarestFirst } from './token-frequency'
import { START } from './walk'

/**
 * The inverted index looks each row of the rarest group up in all others. By so many groups it has few left, and of each
 * of many ways by fewer.
 */
const MAX_GROUPS = { ofOne: 4, ofMany: 3 } as const
/** Spans looked through before the inverted index is asked after all. */
const MAX_SPANS = 4_096

/**
 * Reads the index in PostgreSQL. Its inverted index hands out everything that fits and only then can it be put in
 * order, which for common words is half the table. So what many merchants satisfy is looked for in the order of
 * places, where its words are known to be (`postgres-spread.ts`); what is rare is asked of the inverted index.
 */
export function postgresIndexReader(db: Db): ReadIndex {
  const readIndex = async (
    { source, allOf, isWide }: IndexQuery & { readonly source: Source & { readonly kind: 'index' } },
    after: number,
    count: number,
  ): Promise<readonly CandidateRow[]> => {
    const all = source.anyOf.map((groups) => [...groups, ...allOf.map(alone)])
    const { common, rare } = await divided(all, count)
    const listed = (ways: readonly Conjunction[]) =>
      rowsAt(db, inverted(byRarest(ways), after, count), isWide)
    if (common.length === 0) return listed(all)
    const [few, near] = await Promise.all([
      rare.length === 0 ? [] : listed(rare),
      inSpans(common, isWide, after, count),
    ])
    return near === null ? listed(all) : firstOf([...few, ...near], count)
  }
  const byRarest = (ways: readonly Conjunction[]) => {
    const most = ways.length === 1 ? MAX_GROUPS.ofOne : MAX_GROUPS.ofMany
    return ways.map((groups) => rarestFirst(groups, frequency.of).slice(0, most))
  }
  const divided = async (ways: readonly Conjunction[], count: number) => {
    if (!isForSpread(ways, frequency)) return { common: [], rare: ways }
    const known = await spreadOf(db, [...new Set(ways.flat(2))])
    return bySpread(ways, known, frequency, count)
  }
  /** @returns null when there was no end of spans */
  const inSpans = async (
    ways: readonly Conjunction[],
    isWide: boolean,
    after: number,
    count: number,
  ): Promise<readonly CandidateRow[] | null> => {
    // What waits to be noted is read before what was: it may go over meanwhile, and is then found twice.
    const waiting = await rowsAt(db, fresh(ways, after, count), isWide)
    const near: CandidateRow[] = []
    let looked = 0
    for await (const spans of spansOf(db, ways, frequency.of, after)) {
      near.push(...(await rowsAt(db, within(spans, ways, after, count - near.length), isWide)))
      if (near.length === count) break
      looked += spans.length
      if (looked >= MAX_SPANS) return null
    }
    return [...waiting, ...near]
  }
  const reader: IndexReader = {
    // The inverted index finds all of them each time.
    most: 640,
    atOnce: 4,
    read: async (query, after, count) => {
      const { source, isWide } = query
      if (source.kind === 'index')
        return readIndex({ ...query, source }, typeof after === 'number' ? after : START, count)
      const merchants = db.selectFrom('merchant').select(isWide ? wideCandidateColumns : candidateColumns)
      switch (source.kind) {
        case 'code':
          if (after !== null) return []
          return merchants
            .select(sql<number>`0`.as('place'))
            .where('uscc', '=', source.code)
            .execute()
        case 'name':
          return merchants
            .select('seq as place')
            .where('name_key', '=', source.key)
            .where('seq', '>', typeof after === 'number' ? after : START)
            .orderBy('seq')
            .limit(count)
            .execute()
        case 'code-prefix':
          return (
            merchants
              .select('uscc as place')
              // `~` follows every character of a code.
              .where('uscc', '<', `${source.code}~`)
              .where('uscc', '>', typeof after === 'string' ? after : source.code)
              .orderBy('uscc')
              .limit(count)
              .execute()
          )
      }
    },
  }
  const frequency = postgresFrequency(db)
  return { reader, frequency }
}

/** The merchants at these places, in their order. */
async function rowsAt(
  db: Db,
  places: RawBuilder<unknown>,
  isWide: boolean,
): Promise<readonly CandidateRow[]> {
  const columns = (isWide ? wideCandidateColumns : candidateColumns).map((column) => sql.ref(`m.${column}`))
  const { rows } = await sql<CandidateRow>`
    with best as materialized (${places})
    select best.place, ${sql.join(columns)} from best
    join merchant m on m.seq = ${sql.raw(seqOfRow('best.place'))} order by best.place`.execute(db)
  return rows
}

/** The first of them, each once. */
function firstOf(rows: readonly CandidateRow[], count: number): readonly CandidateRow[] {
  const byPlace = new Map(rows.map((row) => [Number(row.place), row]))
  return [...byPlace.entries()]
    .sort(([one], [other]) => one - other)
    .slice(0, count)
    .map(([, row]) => row)
}
