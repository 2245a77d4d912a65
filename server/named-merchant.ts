import type { Merchant } from '../contract/credit'
import type { MerchantHit } from '../contract/merchant-search'
import type { MerchantService } from './credit/merchant.service'
import { noFilters } from './credit/search/filter-tokens'

/** What a name finds: the one merchant of that very name, and the best matches. */
export interface NamedMerchants {
  readonly exact: Merchant | null
  readonly hits: readonly MerchantHit[]
  readonly isMore: boolean
}

/**
 * Merchants by a name that a person wrote, blanks and width of brackets as they come. What only resembles the name, or
 * several of one name, is never taken for the one that is meant.
 */
export async function merchantsNamed(
  merchants: MerchantService,
  name: string,
  limit: number,
): Promise<NamedMerchants> {
  const text = name.trim()
  if (text === '') return { exact: null, hits: [], isMore: false }
  const found = await merchants.search({ text, filters: noFilters, sort: 'match' }, limit, undefined)
  const { items, next } = found.value()
  const [exact, ...others] = items.filter(
    (hit) => hit.foundBy === null && nameKey(hit.name) === nameKey(text),
  )
  const one = exact !== undefined && others.length === 0 ? await merchants.find(exact.uscc) : null
  return { exact: one, hits: items, isMore: next !== null }
}

function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s()]/g, '')
    .toUpperCase()
}
