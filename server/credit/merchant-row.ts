import { merchantKindOf } from '../../domain/credit/merchant-kind'
import { tradeOf } from '../../domain/credit/trades'
import { toJson } from '../db/json'
import type { Registration } from './registration'
import { nameKey } from './search/normalise'

/** A registration as the columns of its row, but for the place in the search. */
export function rowOf(of: Registration) {
  return {
    uscc: of.uscc,
    name: of.name,
    name_key: nameKey(of.name),
    status: of.status,
    region_code: of.regionCode,
    registered_on: of.registeredOn,
    is_uscc_consistent: Number(of.isUsccConsistent),
    type: of.type,
    legal_representative: of.legalRepresentative,
    registered_capital: of.registeredCapital,
    scope: of.scope,
    address: of.address,
    is_sole_trader: Number(of.isSoleTrader),
    authority: of.authority,
    source: of.source,
    as_of_at: of.asOfAt,
    kind: merchantKindOf(of.uscc, of.isSoleTrader),
    trade: tradeOf(of.name),
    other_names: toJson(of.otherNames),
    phone: of.phone,
  }
}

export type RegistrationRow = ReturnType<typeof rowOf>

/** Columns that a newer registration of the same code brings up to date. */
export const updatedColumns = [
  'name',
  'name_key',
  'search_rank',
  'status',
  'region_code',
  'registered_on',
  'is_uscc_consistent',
  'type',
  'legal_representative',
  'registered_capital',
  'scope',
  'address',
  'is_sole_trader',
  'authority',
  'source',
  'as_of_at',
  'kind',
  'trade',
  'other_names',
  'phone',
] as const
