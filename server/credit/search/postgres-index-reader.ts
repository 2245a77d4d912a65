import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../../db/schema'
import { indexedColumns } from './entry'
import { candidateColumns, wideCandidateColumns } from './candidate-columns'
import type { CandidateRow, Conjunction, IndexQuery, IndexReader, Source } from './index-reader.port'
import { seqOfRow } from './rank'
import type { Frequency } from './tier'
import { SAMPLE, TokenFrequency } from './token-frequency'
import { START } from './walk'

/** Of a sample, above which a row that fits is expected among the next few thousand in the order of places. */
const COMMON = SAMPLE / 50
/** Rows looked through in the order of places before the inverted index is asked after all. */
const SPAN = 5_000

/**
 * Reads the index in PostgreSQL. Its inverted index hands out everything that fits and only then can it be put in
 * order, which for a common token is half the table. So what is common is looked for row by row in the order of
 * places, where it soon is found; what is rare, and what hides beyond the span, is asked of the inverted index.
 */
export function postgresIndexReader(db: Db): {
  readonly reader: IndexReader
  readonly frequency: TokenFrequency
} {
  const readIndex = async (
    { source, allOf, isWide }: IndexQuery & { readonly source: Source & { readonly kind: 'index' } },
    after: number,
    count: number,
  ): Promise<readonly CandidateRow[]> => {
    const fits = fitting(source.anyOf, allOf)
    const isCommon = commonness(source.anyOf, allOf, frequency.of) > COMMON
    const near = isCommon ? await rowsAt(db, nearest(fits, after, count), isWide) : []
    return near.length === count ? near : rowsAt(db, inverted(fits, after, count), isWide)
  }
  const reader: IndexReader = {
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
    lastSeq: () => lastSeqOf(db),
    sample: async (count) => {
      const lastSeq = await lastSeqOf(db)
      const places = Array.from({ length: count }, (_, index) => Math.ceil(((index + 1) * lastSeq) / count))
      const rows = await db
        .selectFrom('merchant')
        .select(indexedColumns)
        .where('seq', 'in', [...new Set(places)])
        .execute()
      return { rows, lastSeq }
    },
  }
  const frequency = new TokenFrequency(reader)
  return { reader, frequency }
}

async function lastSeqOf(db: Db): Promise<number> {
  const { seq } = await db
    .selectFrom('merchant')
    .select(({ fn }) => fn.max('seq').as('seq'))
    .executeTakeFirstOrThrow()
  return Number(seq ?? 0)
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

/** The first that fit among the next in the order of places. */
const nearest = (fits: RawBuilder<boolean>, after: number, count: number) => sql`
  select place from (
    select place, tokens from merchant_search where place > ${after} order by place limit ${sql.lit(SPAN)}
  ) as next where ${fits} order by place limit ${count}`

/** All that fit, put in order. `offset 0` hides the limit from the planner, which would walk the places for it. */
const inverted = (fits: RawBuilder<boolean>, after: number, count: number) => sql`
  select place from (
    select place from merchant_search where ${fits} and place > ${after} offset 0
  ) as found order by place limit ${count}`

function fitting(anyOf: readonly Conjunction[], allOf: readonly string[]): RawBuilder<boolean> {
  const either = anyOf.map((groups) => sql`(${sql.join(conditionsOf(groups), sql` and `)})`)
  const all = allOf.length === 0 ? [] : [sql`tokens @> ${textArray(allOf)}`]
  return sql<boolean>`${sql.join([sql`(${sql.join(either, sql` or `)})`, ...all], sql` and `)}`
}

function conditionsOf(groups: Conjunction): RawBuilder<unknown>[] {
  const needed = groups.flatMap((group) => (group.length === 1 ? group : []))
  const choices = groups.filter((group) => group.length !== 1)
  return [
    ...(needed.length === 0 ? [] : [sql`tokens @> ${textArray(needed)}`]),
    ...choices.map((group) => sql`tokens && ${textArray(group)}`),
  ]
}

const textArray = (tokens: readonly string[]) => sql`array[${sql.join(tokens)}]::text[]`

/** How many of the sample fit at most, going by the rarest token that they must have. */
function commonness(anyOf: readonly Conjunction[], allOf: readonly string[], frequency: Frequency): number {
  const ofGroup = (group: readonly string[]) => group.reduce((sum, token) => sum + frequency(token), 0)
  const either = anyOf.reduce((sum, groups) => sum + Math.min(...groups.map(ofGroup)), 0)
  return Math.min(either, ...allOf.map(frequency))
}
