import type { Db } from '../../db/schema'

/** A merchant's row in the index. */
export interface IndexEntry {
  /** Static rank and `seq` in one number; see `rank.ts`. */
  readonly place: number
  /** Its tokens, separated by blanks; see `tokens.ts`. */
  readonly tokens: string
}

/** Writes the search index, inside the transaction that writes the merchants. */
export interface SearchIndex {
  put(tx: Db, entries: readonly IndexEntry[]): Promise<void>
  remove(tx: Db, places: readonly number[]): Promise<void>
  /** Takes everything out. */
  clear(tx: Db): Promise<void>
  /** Puts the index in good order after many writes; in small steps, none of which holds others up for long. */
  tidy(db: Db): Promise<void>
}
