import { rowsOf, type NativeStatement, type NativeValue } from '../../db/native'
import type { NativeConnection } from '../../db/store'
import { candidateColumns, wideCandidateColumns } from './candidate-columns'
import { indexedColumns, type IndexedRow } from './entry'
import type {
  CandidateRow,
  Conjunction,
  IndexQuery,
  IndexReader,
  MerchantSample,
  Source,
  TokenGroup,
} from './index-reader.port'
import type { ReadIndex } from './merchant-search'
import { seqOfRow } from './rank'
import { rarestFirst, TokenFrequency } from './token-frequency'
import type { Frequency } from './tier'
import { START } from './walk'

/** Reads the index in SQLite's FTS5, which hands out rows in the order of their places by itself. */
export function ftsIndexReader(connection: NativeConnection): ReadIndex {
  const statements = {
    narrow: statementsFor(connection, candidateColumns),
    wide: statementsFor(connection, wideCandidateColumns),
  }
  const lastSeq = connection.prepare('select max(seq) as seq from merchant')
  const bySeq = connection.prepare(
    `select ${indexedColumns.join(', ')} from merchant where seq in (select value from json_each(?))`,
  )
  const lastOf = () => rowsOf<{ seq: number | null }>(lastSeq, [])[0]?.seq ?? 0

  const reader: IndexReader = {
    most: 200,
    atOnce: 1,
    read: async (query, after, count) => {
      const { source } = query
      return rowsOf<CandidateRow>(statements[query.isWide ? 'wide' : 'narrow'][source.kind], [
        ...placeOf(source, query, after, frequency.of),
        count,
      ])
    },
  }
  const merchants: MerchantSample = {
    lastSeq: async () => lastOf(),
    sample: async (count) => {
      const last = lastOf()
      const places = Array.from({ length: count }, (_, index) => Math.ceil(((index + 1) * last) / count))
      return { rows: rowsOf<IndexedRow>(bySeq, [JSON.stringify(places)]), lastSeq: last }
    },
  }
  const frequency = new TokenFrequency(merchants)
  return { reader, frequency }
}

type Statements = Readonly<Record<Source['kind'], NativeStatement>>

function statementsFor(connection: NativeConnection, names: readonly string[]): Statements {
  const columns = names.map((name) => `m.${name}`).join(', ')
  return {
    // FTS5 begins behind a row only when its number is an integer, and the driver binds numbers as reals.
    index: connection.prepare(
      `select s.rowid as place, ${columns} from merchant_search s
       join merchant m on m.seq = ${seqOfRow('s.rowid')}
       where s.merchant_search match ? and s.rowid > cast(? as integer) order by s.rowid limit ?`,
    ),
    name: connection.prepare(
      `select m.seq as place, ${columns} from merchant m where m.name_key = ? and m.seq > ? order by m.seq limit ?`,
    ),
    code: connection.prepare(
      `select 0 as place, ${columns} from merchant m where m.uscc = ? and ? < 0 limit ?`,
    ),
    // `~` follows every character of a code.
    'code-prefix': connection.prepare(
      `select m.uscc as place, ${columns} from merchant m
       where m.uscc < ? || '~' and m.uscc > ? order by m.uscc limit ?`,
    ),
  }
}

function placeOf(
  source: Source,
  { allOf }: IndexQuery,
  after: number | string | null,
  frequency: Frequency,
): NativeValue[] {
  switch (source.kind) {
    case 'index':
      return [expressionOf(source.anyOf, allOf, frequency), after ?? START]
    case 'name':
      return [source.key, after ?? START]
    case 'code':
      return [source.code, after ?? START]
    case 'code-prefix':
      return [source.code, typeof after === 'string' ? after : source.code]
  }
}

/**
 * The index walks the rows of the first group and looks each up in the others, so the rarest come first. So many
 * narrow it down enough; a long name has dozens, most of them common.
 */
const MAX_GROUPS = 5

function expressionOf(anyOf: readonly Conjunction[], allOf: readonly string[], frequency: Frequency): string {
  const [only, ...others] = anyOf
  if (only && others.length === 0)
    return conjunctionOf([...rarest(only, frequency), ...allOf.map((token) => [token])], frequency)
  const alternatives = alternativesOf(
    anyOf.map((groups) => rarest(groups, frequency).map(wordsOf)),
    0,
  )
  return [`(${alternatives})`, ...allOf.map(quoted)].join(' AND ')
}

/**
 * Ways to put down "all of these, or all of those", from the place on: what several have at their beginning is asked
 * once, for each word that stands in the expression is one more list to go through.
 */
function alternativesOf(conjunctions: readonly (readonly string[])[], place: number): string {
  const begun = new Map<string, (readonly string[])[]>()
  for (const words of conjunctions) {
    const word = words[place]
    // Nothing more is wanted of it, so the others of this beginning add nothing.
    if (word === undefined) return ''
    const others = begun.get(word)
    if (others) others.push(words)
    else begun.set(word, [words])
  }
  return [...begun]
    .map(([word, those]) => {
      const further = alternativesOf(those, place + 1)
      return further === '' ? word : `(${word} AND (${further}))`
    })
    .join(' OR ')
}

const rarest = (groups: Conjunction, frequency: Frequency) =>
  rarestFirst(groups, frequency).slice(0, MAX_GROUPS)

const conjunctionOf = (groups: Conjunction, frequency: Frequency) =>
  rarestFirst(groups, frequency).map(wordsOf).join(' AND ')

const wordsOf = (group: TokenGroup) => `(${group.map(quoted).join(' OR ')})`

const quoted = (token: string) => `"${token.replaceAll('"', '""')}"`
