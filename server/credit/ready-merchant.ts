import { toJson } from '../db/json'
import { rowOf, type RegistrationRow } from './merchant-row'
import type { OtherName, Registration } from './registration'
import { tokensOf } from './search/entry'

/** What the search knows of a merchant without records. */
export const untold = {
  record_names: toJson<readonly OtherName[]>([]),
  active_on: null,
  penalty_ends_on: null,
  listed_ends_on: null,
}

/**
 * A registration with all that can be made of it before the database is asked: plain values, so that a thread of its own
 * can make them.
 */
export interface ReadyMerchant {
  readonly row: RegistrationRow
  /** Its words in the index, should it be new; see `tokens.ts`. */
  readonly tokens: string
}

export function readyOf(registration: Registration): ReadyMerchant {
  const row = rowOf(registration)
  const { record_names, penalty_ends_on, listed_ends_on } = untold
  return { row, tokens: tokensOf({ ...row, record_names, penalty_ends_on, listed_ends_on }) }
}
