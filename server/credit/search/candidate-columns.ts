import { fieldColumns } from './searched-fields'

/** What is read of a merchant that may be a hit. */
export const candidateColumns = [
  'uscc',
  'name',
  'status',
  'region_code',
  'registered_on',
  'is_uscc_consistent',
  'kind',
  'trade',
  'penalty_ends_on',
  'listed_ends_on',
] as const

/** With the fields beside the name. */
export const wideCandidateColumns = [...candidateColumns, ...fieldColumns] as const
