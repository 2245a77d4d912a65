import { Candidate } from './candidate'
import { filterTokens, isStillOn, passes, type SearchFilters } from './filter-tokens'
import type { IndexReader } from './index-reader.port'
import type { MerchantHit } from './merchant-search.port'
import { tiersOf, type Plan, type Stage, type Tier } from './tier'

/** Rows looked at in one go; further ones only when too few of them were hits. */
const BATCH = 32
/** Names that are only similar are few among many candidates: a query of common words alone is given up sooner. */
const MAX_PASSED_SIMILAR = 600

export interface Reach {
  readonly limit: number
  readonly from: TierPlace | null
  /** Candidates that may turn out to be no hits before the search stops looking. */
  readonly maxPassed: number
  readonly filters: SearchFilters
  readonly todayOn: string
}

interface TierPlace {
  readonly tier: number
  readonly after: number | string
}

export interface Found {
  readonly hits: readonly MerchantHit[]
  /** Where to go on; null at the end of all hits. */
  readonly at: TierPlace | null
}

/** Before the first row of a tier. */
export const START = -1

/** Goes through the tiers, the best first, until there are enough hits. */
export async function walk(reader: IndexReader, plan: Plan, reach: Reach): Promise<Found> {
  const { from, maxPassed } = reach
  const walked = new Walk(reader, reach)
  const { hits } = walked
  const all = tiersOf(plan)
  let first = 0
  for (const stage of plan.stages) {
    const few = from !== null && from.tier > first ? null : await walked.readTogether(stage)
    for (const [offset, tier] of stage.tiers.entries()) {
      const number = first + offset
      if (from !== null && number < from.tier) continue
      const place = { number, tier, better: all.slice(0, number) }
      const at = few ? walked.take(few, place).at : await walked.readTier(place, maxPassed)
      if (at) return { hits, at }
      if (tier.isOnly && hits.length > 0) return { hits, at: null }
    }
    first += stage.tiers.length
  }
  if (hits.length > 0 || (from !== null && from.tier < first)) return { hits, at: null }
  const better = [...all]
  for (const [offset, tier] of plan.lastResort().entries()) {
    const number = first + offset
    if (from === null || number >= from.tier) {
      const at = await walked.readTier({ number, tier, better }, MAX_PASSED_SIMILAR)
      if (at) return { hits, at }
    }
    if (hits.length > 0 || from?.tier === number) break
    better.push(tier)
  }
  return { hits, at: null }
}

/** A tier with its number, and those whose hits were told before. */
interface Graded {
  readonly number: number
  readonly tier: Tier
  readonly better: readonly Tier[]
}

/** The hits so far. */
class Walk {
  readonly hits: MerchantHit[] = []
  private readonly tokens: readonly string[]
  private passed = 0

  constructor(
    private readonly reader: IndexReader,
    private readonly reach: Reach,
  ) {
    this.tokens = filterTokens(reach.filters)
  }

  /** All rows of a stage when they are few; null: each tier has to be asked. */
  async readTogether({ together }: Stage): Promise<readonly Candidate[] | null> {
    if (together === null) return null
    const rows = await this.reader.read({ ...together, allOf: this.tokens }, null, this.firstCount)
    return rows.length < this.firstCount ? rows.map((row) => new Candidate(row)) : null
  }

  /** @returns where to go on when there are enough hits, or too many candidates were none; null at the tier's end */
  async readTier(place: Graded, maxPassed: number): Promise<TierPlace | null> {
    const { number, tier } = place
    const query = { source: tier.source, allOf: this.tokens, isWide: tier.isWide ?? false }
    const { from } = this.reach
    let after = from?.tier === number ? from.after : null
    for (let count = this.firstCount; ; count = BATCH) {
      const rows = await this.reader.read(query, after, count)
      const candidates = rows.map((row) => new Candidate(row))
      const taken = this.take(candidates, place, after)
      if (taken.at) return taken.at
      after = taken.after
      if (rows.length < count) return null
      if (this.passed >= maxPassed) return { tier: number, after: after ?? START }
    }
  }

  /**
   * Takes what is a hit of the tier and of none before, until there are enough.
   * @param behind the place before the first candidate
   */
  take(
    candidates: readonly Candidate[],
    { number, tier, better }: Graded,
    behind: number | string | null = null,
  ): { readonly at: TierPlace | null; readonly after: number | string | null } {
    const { limit, filters, todayOn } = this.reach
    let after = behind
    for (const candidate of candidates) {
      const isHit =
        tier.matches(candidate) &&
        passes(filters, candidate.row, todayOn) &&
        !better.some((one) => one.matches(candidate))
      if (isHit && this.hits.length === limit) return { at: { tier: number, after: after ?? START }, after }
      after = candidate.row.place
      if (isHit) this.hits.push(hitOf(candidate, tier, todayOn))
      else this.passed += 1
    }
    return { at: null, after }
  }

  /** Most searches end with the first page of a tier, and one row more tells that there is a next. */
  private get firstCount(): number {
    return Math.min(BATCH, this.reach.limit + 1)
  }
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
