import type { Selectable } from 'kysely'
import { fromJson } from '../../db/json'
import type { Database } from '../../db/schema'
import type { OtherName } from '../registration'

/** What people may find a merchant by beside its name. What is not public is not in it. */
export interface SearchedFields {
  readonly otherNames: readonly OtherName[]
  readonly phone: string | null
  readonly address: string | null
  /** Only where it is public in full. */
  readonly representative: string | null
}

/** The columns they come from. */
export const fieldColumns = [
  'other_names',
  'record_names',
  'phone',
  'address',
  'legal_representative',
  'is_sole_trader',
] as const
export type FieldColumns = Pick<Selectable<Database['merchant']>, (typeof fieldColumns)[number]>

/** A masked name (`domain/credit/person-name.ts`) is not one to search by. */
const MASK = '*'

export function searchedFieldsOf(row: FieldColumns): SearchedFields {
  const isPerson = row.is_sole_trader === 1
  const representative = row.legal_representative
  return {
    otherNames: [...fromJson(row.other_names), ...fromJson(row.record_names)],
    // 个体工商户 often live where they are registered, and their telephone is a person's (个人信息保护法).
    phone: isPerson ? null : row.phone,
    address: isPerson ? null : row.address,
    representative:
      isPerson || representative === null || representative.includes(MASK) ? null : representative,
  }
}
