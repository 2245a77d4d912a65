import { MerchantCounts, MerchantPage, Suggestions } from '../../contract/merchant-search'
import { writeCursor } from '../db/cursor'
import { checkedWriter } from '../http/validation'
import { presentCounts } from './counts.presenter'
import { presentHit } from './hit.presenter'
import type { SearchFilters } from './search/filter-tokens'
import { merchantSearch, type ReadIndex } from './search/merchant-search'
import type { MerchantSearch, SearchPlace, SearchQuery } from './search/merchant-search.port'

/** What is asked of the search, as it goes to whoever does it. `nowMs` says which day it is. */
export type SearchOrder = { readonly nowMs: number } & (
  | {
      readonly kind: 'search'
      readonly query: SearchQuery
      readonly limit: number
      readonly from: SearchPlace | null
    }
  | { readonly kind: 'suggest'; readonly text: string; readonly limit: number }
  | { readonly kind: 'counts'; readonly text: string; readonly filters: SearchFilters }
)

const texts = {
  search: checkedWriter(MerchantPage, 'search of merchants'),
  suggest: checkedWriter(Suggestions, 'suggestions of merchants'),
  counts: checkedWriter(MerchantCounts, 'counts of merchants'),
}

/**
 * Does searches on an index.
 * @returns a function from an order to the text of its answer: JSON in UTF-8, checked against the contract
 */
export function orderedSearches(index: ReadIndex): (order: SearchOrder) => Promise<Uint8Array> {
  const bytes = new TextEncoder()
  return async (order) => {
    const search = merchantSearch(index, { nowMs: () => order.nowMs })
    return bytes.encode(texts[order.kind](await answerOf(search, order)))
  }
}

async function answerOf(
  search: MerchantSearch,
  order: SearchOrder,
): Promise<MerchantPage | Suggestions | MerchantCounts> {
  switch (order.kind) {
    case 'search': {
      const { hits, next } = await search.search(order.query, order.limit, order.from)
      return { items: hits.map(presentHit), next: next && writeCursor(next) }
    }
    case 'suggest':
      return { items: (await search.suggest(order.text, order.limit)).map(presentHit) }
    case 'counts':
      return presentCounts(await search.counts(order.text, order.filters))
  }
}
