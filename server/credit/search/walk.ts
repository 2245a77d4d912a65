import { Candidate } from './candidate'
import { filterTokens, isStillOn, passes, type SearchFilters } from './filter-tokens'
import type { IndexReader } from './index-reader.port'
import type { MerchantHit } from './merchant-search.port'
import type { Tier } from './tier'

/** Rows looked at in one go; further ones only when too few of them were hits. */
const BATCH = 32
/** Names that are only similar are few among many candidates: a query of common words alone is given up sooner. */
const MAX_PASSED_SIMILAR = 600

export interface Reach {
  readonly limit: number
  readonly from: { readonly tier: number; readonly after: number | string } | null
  /** Candidates that may turn out to be no hits before the search stops looking. */
  readonly maxPassed: number
  readonly filters: SearchFilters
  readonly todayOn: string
}

export interface Found {
  readonly hits: readonly MerchantHit[]
  /** Where to go on; null at the end of all hits. */
  readonly at: { readonly tier: number; readonly after: number | string } | null
}

/** Before the first row of a tier. */
export const START = -1

/** Goes through the tiers, the best first, until there are enough hits. */
export async function walk(reader: IndexReader, plan: readonly Tier[], reach: Reach): Promise<Found> {
  const { limit, from, filters, todayOn } = reach
  const tokens = filterTokens(filters)
  const hits: MerchantHit[] = []
  let passed = 0
  for (const [number, tier] of plan.entries()) {
    if (from !== null && number < from.tier) continue
    const isBeyondOthers = hits.length > 0 || (from !== null && from.tier < number)
    if (tier.isLastResort && isBeyondOthers) continue
    const better = plan.slice(0, number)
    const query = { source: tier.source, allOf: tokens, isWide: tier.isWide ?? false }
    let after = from?.tier === number ? from.after : null
    for (;;) {
      const rows = await reader.read(query, after, BATCH)
      for (const row of rows) {
        const candidate = new Candidate(row)
        const isHit =
          tier.matches(candidate) &&
          passes(filters, row, todayOn) &&
          !better.some((one) => one.matches(candidate))
        if (isHit && hits.length === limit) return { hits, at: { tier: number, after: after ?? START } }
        after = row.place
        if (isHit) hits.push(hitOf(candidate, tier, todayOn))
        else passed += 1
      }
      if (rows.length < BATCH) break
      if (passed >= (tier.isLastResort ? MAX_PASSED_SIMILAR : reach.maxPassed))
        return { hits, at: { tier: number, after: after ?? START } }
    }
  }
  return { hits, at: null }
}

export function hitOf(candidate: Candidate, tier: Tier, todayOn: string): MerchantHit {
  const { row } = candidate
  return {
    uscc: row.uscc,
    name: row.name,
    status: row.status,
    regionCode: row.region_code,
    registeredOn: row.registered_on,
    isUsccConsistent: row.is_uscc_consistent === 1,
    kind: row.kind,
    trade: row.trade,
    hasPenalty: isStillOn(row.penalty_ends_on, todayOn),
    isListed: isStillOn(row.listed_ends_on, todayOn),
    foundBy: tier.foundBy?.(candidate) ?? null,
  }
}
