import type { IndexedRow } from './entry'
import type { Filtered } from './filter-tokens'
import type { FieldColumns } from './searched-fields'

/** Tokens that stand for one another. */
export type TokenGroup = readonly string[]
/** At least one token of each group. */
export type Conjunction = readonly TokenGroup[]

/** Where the candidates of a tier come from. */
export type Source =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'code-prefix'; readonly code: string }
  | { readonly kind: 'name'; readonly key: string }
  /** Rows of the index that satisfy one of these; they may be too many, the tier decides. */
  | { readonly kind: 'index'; readonly anyOf: readonly Conjunction[] }

export interface IndexQuery {
  readonly source: Source
  /** Tokens that every row of an index source must have beside; other sources are not narrowed. */
  readonly allOf: readonly string[]
  /** Whether the fields beside the name are needed. */
  readonly isWide: boolean
}

/** A row that may be a hit. */
export interface CandidateRow extends Filtered, Partial<FieldColumns> {
  /** Where it stands in its source; a page goes on behind it. */
  readonly place: number | string
  readonly uscc: string
  readonly name: string
  readonly registered_on: string | null
  readonly is_uscc_consistent: number
}

/** Reads the search index; every engine has one. */
export interface IndexReader {
  /** Rows that are read in one go at most: many, when to ask costs much more than to read. */
  readonly most: number
  /** Questions that are answered side by side. */
  readonly atOnce: number
  /** In the order of their places, the best first; at most `count` behind `after`. */
  read(query: IndexQuery, after: number | string | null, count: number): Promise<readonly CandidateRow[]>
}

/** Merchants to tell from how common a token is. */
export interface MerchantSample {
  /** About so many merchants, spread evenly, and the number up to which they were looked for. */
  sample(count: number): Promise<{ readonly rows: readonly IndexedRow[]; readonly lastSeq: number }>
  lastSeq(): Promise<number>
}
