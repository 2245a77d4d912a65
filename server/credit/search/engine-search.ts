import type { Store } from '../../db/store'
import { ftsMerchantSearch } from './fts-merchant-search'
import type { MerchantSearch } from './merchant-search.port'

/** The search over the index of this store's engine. */
export function merchantSearchOn(store: Store): MerchantSearch {
  if (store.engine === 'sqlite') return ftsMerchantSearch(store.reader)
  return {
    search: () => {
      throw new Error('INTERIM')
    },
    suggest: () => {
      throw new Error('INTERIM')
    },
  }
}
