import type { Selectable } from 'kysely'
import type { Database } from '../../db/schema'
import { addFieldTokens } from './field-tokens'
import { addDayTokens, addFilterTokens } from './filter-tokens'
import { indexRow } from './rank'
import { fieldColumns, searchedFieldsOf } from './searched-fields'
import type { IndexEntry } from './search-index.port'
import { nameTokens } from './tokens'

/** Raised whenever the tokens or the places change: an index of another version is made anew. */
export const INDEX_VERSION = 2

/** The columns an entry is made from. */
export const indexedColumns = [
  ...fieldColumns,
  'seq',
  'name',
  'search_rank',
  'status',
  'region_code',
  'registered_on',
  'kind',
  'trade',
  'penalty_ends_on',
  'listed_ends_on',
] as const
export type IndexedRow = Pick<Selectable<Database['merchant']>, (typeof indexedColumns)[number]>

export function entryOf(row: IndexedRow): IndexEntry {
  return { place: placeOf(row), tokens: tokensOf(row) }
}

/** All its words, separated by blanks; its place in the order of hits is not among them. */
export function tokensOf(row: Omit<IndexedRow, 'seq' | 'search_rank'>): string {
  const tokens = nameTokens(row.name)
  addFieldTokens(tokens, searchedFieldsOf(row))
  addFilterTokens(tokens, row)
  addDayTokens(tokens, row.registered_on)
  return [...tokens].join(' ')
}

export const placeOf = ({ search_rank, seq }: Pick<IndexedRow, 'search_rank' | 'seq'>) =>
  indexRow(search_rank, seq)

/** Whether both rows make the same entry. */
export function isSameEntry(one: IndexedRow, other: IndexedRow): boolean {
  return indexedColumns.every((column) => one[column] === other[column])
}
