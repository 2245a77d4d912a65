import type { MerchantKind } from '../../../domain/credit/merchant-kind'
import type { MerchantStatus } from '../../../domain/credit/record'
import type { TradeId } from '../../../domain/credit/trades'
import type { SearchFilters } from './filter-tokens'

/** What a list shows of a merchant. */
export interface MerchantHit {
  readonly uscc: string
  readonly name: string
  readonly status: MerchantStatus
  readonly regionCode: string | null
  readonly registeredOn: string | null
  readonly isUsccConsistent: boolean
  readonly kind: MerchantKind
  readonly trade: TradeId | null
  readonly hasPenalty: boolean
  readonly isListed: boolean
  /** What it was found by when that is not its name. */
  readonly foundBy: FoundBy | null
}

export interface FoundBy {
  readonly field: 'former-name' | 'brand' | 'phone' | 'address' | 'representative' | 'similar-name'
  /** As it is public. */
  readonly text: string
}

export interface SearchQuery {
  readonly text: string
  readonly filters: SearchFilters
  readonly sort: 'match' | 'newest' | 'oldest'
}

/** Where the next page begins; opaque outside the search. */
export type SearchPlace = TierPlace | DayPlace

/** In a list by match. */
export interface TierPlace {
  readonly tier: number
  /** The last hit's place within its tier. */
  readonly after: number | string
  /** Brackets of the query are passed over, because with them nothing was found. */
  readonly withoutBrackets: boolean
}

/** In a list by day of registration. */
export interface DayPlace {
  /** `YYYY-MM-DD`, or `0` where the day is not known. */
  readonly day: string
  readonly after: number
}

export interface SearchPage {
  readonly hits: readonly MerchantHit[]
  readonly next: SearchPlace | null
}

/** How many, counted up to a limit. */
export interface Count {
  readonly n: number
  /** There are more: counting stopped at `n`. */
  readonly isMore: boolean
}

/** How many hits there would be with one filter set otherwise, the others as they are. */
export interface SearchCounts {
  readonly total: Count
  /** Divisions below the chosen one that have hits. */
  readonly regions: ReadonlyMap<string, Count>
  readonly kinds: ReadonlyMap<MerchantKind, Count>
  readonly statuses: ReadonlyMap<MerchantStatus, Count>
  readonly trades: ReadonlyMap<TradeId, Count>
  readonly penalty: Count
  readonly listed: Count
}

/**
 * Finds merchants by name, pinyin, initials, code, other name, telephone, address or legal representative; exact
 * before prefix before within before similar.
 */
export interface MerchantSearch {
  /** One page; only at the end of all hits is `next` null and the page not full. */
  search(query: SearchQuery, limit: number, from: SearchPlace | null): Promise<SearchPage>
  /** The best few while typing: quick rather than complete. */
  suggest(text: string, limit: number): Promise<readonly MerchantHit[]>
  counts(text: string, filters: SearchFilters): Promise<SearchCounts>
}
