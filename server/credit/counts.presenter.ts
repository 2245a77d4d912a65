import type { Count, MerchantCounts } from '../../contract/merchant-search'
import { regionName } from '../../domain/regions/regions'
import type { SearchCounts } from './search/merchant-search.port'

export function presentCounts(counts: SearchCounts): MerchantCounts {
  return {
    total: { ...counts.total },
    regions: [...counts.regions].map(([code, count]) => ({ code, name: nameOf(code), count: { ...count } })),
    kinds: choices(counts.kinds),
    statuses: choices(counts.statuses),
    trades: choices(counts.trades),
    penalty: { ...counts.penalty },
    listed: { ...counts.listed },
  }
}

const choices = <Value extends string>(counts: ReadonlyMap<Value, Count>) =>
  [...counts].map(([value, count]) => ({ value, count: { ...count } }))

const nameOf = (code: string) => regionName(code.padEnd(6, '0'))?.names.at(-1) ?? code
