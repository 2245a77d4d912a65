import type { MerchantStatus } from '../../../domain/credit/record'

/** What a list shows of a merchant. */
export interface MerchantHit {
  readonly uscc: string
  readonly name: string
  readonly status: MerchantStatus
  readonly regionCode: string | null
  readonly registeredOn: string | null
  readonly isUsccConsistent: boolean
}

/** Where the next page begins; opaque outside the search. */
export interface SearchPlace {
  readonly tier: number
  /** The last hit's place within its tier. */
  readonly after: number | string
  /** Brackets of the query are passed over, because with them nothing was found. */
  readonly withoutBrackets: boolean
}

export interface SearchPage {
  readonly hits: readonly MerchantHit[]
  readonly next: SearchPlace | null
}

/** Finds merchants by name, pinyin, initials or code; exact before prefix before within. */
export interface MerchantSearch {
  /** One page; only at the end of all hits is `next` null and the page not full. */
  search(query: string, limit: number, from: SearchPlace | null): SearchPage
  /** The best few while typing: quick rather than complete. */
  suggest(query: string, limit: number): readonly MerchantHit[]
}
