import type { Static } from 'typebox'
import type { MerchantHit, searchMerchants } from '../../../contract/merchant-search'
import { merchantKinds } from '../../../domain/credit/merchant-kind'
import { tradeIds } from '../../../domain/credit/trades'

type Query = Static<(typeof searchMerchants)['query']>
export type Sort = NonNullable<Query['sort']>
export type Kind = MerchantHit['kind']
export type Status = MerchantHit['status']
export type Trade = NonNullable<MerchantHit['trade']>

/** What narrows a list, and its order. Every value is one that the server knows. */
export interface Filters {
  /** Beginning of a GB/T 2260 code: two, four or six digits. */
  readonly region: string | null
  readonly kind: Kind | null
  readonly status: Status | null
  readonly trade: Trade | null
  readonly isPenalised: boolean
  readonly isListed: boolean
  readonly sort: Sort
}

export const noFilters: Filters = {
  region: null,
  kind: null,
  status: null,
  trade: null,
  isPenalised: false,
  isListed: false,
  sort: 'match',
}

export const kinds: readonly Kind[] = merchantKinds
export const trades: readonly Trade[] = tradeIds
export const statuses: readonly Status[] = [
  'active',
  'dormant',
  'revoked',
  'deregistered',
  'moved',
  'unknown',
]
export const sorts: readonly Sort[] = ['match', 'newest', 'oldest']

const oneOf = <Value extends string>(values: readonly Value[], text: string | undefined): Value | null =>
  values.find((value) => value === text) ?? null

/** Out of an address; others may have written it, and what the server would refuse is left out. */
export const filtersOf = (params: Readonly<Record<string, string>>): Filters => ({
  region: /^\d{2}(\d{2}(\d{2})?)?$/.test(params['region'] ?? '') ? (params['region'] ?? null) : null,
  kind: oneOf(kinds, params['kind']),
  status: oneOf(statuses, params['status']),
  trade: oneOf(trades, params['trade']),
  isPenalised: params['penalty'] === 'yes',
  isListed: params['listed'] === 'yes',
  sort: oneOf(sorts, params['sort']) ?? 'match',
})

/** What of them goes into a request for counts. */
export const narrowing = (filters: Filters): Omit<Query, 'q' | 'sort' | 'cursor' | 'limit'> => ({
  ...(filters.region === null ? {} : { region: filters.region }),
  ...(filters.kind === null ? {} : { kind: filters.kind }),
  ...(filters.status === null ? {} : { status: filters.status }),
  ...(filters.trade === null ? {} : { trade: filters.trade }),
  ...(filters.isPenalised ? { penalty: 'yes' as const } : {}),
  ...(filters.isListed ? { listed: 'yes' as const } : {}),
})

/** What of them goes into an address, and into a request for the list. */
export const written = (filters: Filters): Omit<Query, 'q' | 'cursor' | 'limit'> => ({
  ...narrowing(filters),
  ...(filters.sort === 'match' ? {} : { sort: filters.sort }),
})

/** Whether the list is narrowed; an order narrows nothing. */
export const isNarrowed = (filters: Filters): boolean => Object.keys(narrowing(filters)).length > 0

/** Without what narrows the list; its order stays. */
export const cleared = ({ sort }: Filters): Filters => ({ ...noFilters, sort })
