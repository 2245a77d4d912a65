import type { MerchantSummary } from '../../contract/credit'
import type { MerchantHit } from '../../contract/merchant-search'
import { regionName } from '../../domain/regions/regions'
import type { MerchantHit as FoundHit } from './search/merchant-search.port'

/** What a list shows of a merchant. */

type Summed = Pick<FoundHit, 'uscc' | 'name' | 'status' | 'regionCode' | 'registeredOn' | 'isUsccConsistent'>

export function presentHit(hit: FoundHit): MerchantHit {
  // Field by field: twenty a page, and an object put together by a spread takes the engine much longer.
  return {
    uscc: hit.uscc,
    name: hit.name,
    status: hit.status,
    region: presentRegion(hit.regionCode),
    registeredOn: hit.registeredOn,
    isUsccConsistent: hit.isUsccConsistent,
    kind: hit.kind,
    trade: hit.trade,
    hasPenalty: hit.hasPenalty,
    isListed: hit.isListed,
    foundBy: hit.foundBy && { field: hit.foundBy.field, text: hit.foundBy.text },
  }
}

export function presentSummary(hit: Summed): MerchantSummary {
  return {
    uscc: hit.uscc,
    name: hit.name,
    status: hit.status,
    region: presentRegion(hit.regionCode),
    registeredOn: hit.registeredOn,
    isUsccConsistent: hit.isUsccConsistent,
  }
}

/** By their codes, of which the standard has some four thousand; answers share them and nobody changes them. */
const regions = new Map<string, MerchantSummary['region']>()

function presentRegion(code: string | null): MerchantSummary['region'] {
  if (code === null) return null
  const known = regions.get(code)
  if (known !== undefined) return known
  const region = regionName(code)
  const presented = region && { code: region.code, names: [...region.names] }
  regions.set(code, presented)
  return presented
}
