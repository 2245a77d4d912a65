import { Candidate } from './candidate'
import { filterTokens, isStillOn, passes, type SearchFilters } from './filter-tokens'
import type { IndexQuery, IndexReader, Source } from './index-reader.port'
import type { MerchantHit } from './merchant-search.port'
import { tiersOf, type Plan, type Stage, type Tier } from './tier'

/** Rows looked at in one go at least; further ones only when too few of them were hits. */
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
  const { from } = reach
  const walked = new Walk(reader, reach)
  const tiers = tiersOf(plan.stages)
  const end = await walked.through(plan.stages, { number: 0, better: [] }, usual(reader, reach))
  const isBegunBefore = from !== null && from.tier < tiers.length
  if (end || walked.hits.length > 0 || isBegunBefore) return { hits: walked.hits, at: end?.at ?? null }
  const similar = { number: tiers.length, better: tiers }
  const last = await walked.through(plan.lastResort(), similar, unlikely(reader))
  return { hits: walked.hits, at: last?.at ?? null }
}

/** How much of a tier is looked at. */
interface Pace {
  /** Rows read first: most searches end with the first page of a tier, and one more tells that there is a next. */
  readonly first: number
  /** Rows read each time after that. */
  readonly further: number
  readonly maxPassed: number
  /** A tier's hits are told without those of later ones. */
  readonly stopsAtHits: boolean
}

const usual = ({ most }: IndexReader, { limit, maxPassed }: Reach): Pace => ({
  first: Math.min(most, limit + 1),
  further: Math.min(most, Math.max(BATCH, limit + 1)),
  maxPassed,
  stopsAtHits: false,
})
/** To ask for similar names costs much more than to read what is found, and most of that is no hit. */
const unlikely = ({ most }: IndexReader): Pace => ({
  first: most,
  further: most,
  maxPassed: MAX_PASSED_SIMILAR,
  stopsAtHits: true,
})

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
  private readonly pages = new Map<Source, Map<string, readonly Candidate[]>>()
  private passed = 0

  constructor(
    private readonly reader: IndexReader,
    private readonly reach: Reach,
  ) {
    this.tokens = filterTokens(reach.filters)
  }

  /**
   * One stage after the other.
   * @param start number of their first tier, and the tiers before it
   * @returns null at the end of them all; else that it is over, and where to go on
   */
  async through(
    stages: readonly Stage[],
    start: Omit<Graded, 'tier'>,
    pace: Pace,
  ): Promise<{ readonly at: TierPlace | null } | null> {
    const { from } = this.reach
    const better = [...start.better]
    let number = start.number
    for (const stage of stages) {
      const few = from !== null && from.tier > number ? null : await this.readTogether(stage, pace)
      for (const tier of stage.tiers) {
        if (from === null || number >= from.tier) {
          const place = { number, tier, better }
          const at = few ? this.take(this.behind(few, number), place).at : await this.readTier(place, pace)
          if (at) return { at }
          const isEnough = (tier.isOnly ?? pace.stopsAtHits) && this.hits.length > 0
          if (isEnough || (pace.stopsAtHits && from?.tier === number)) return { at: null }
        }
        better.push(tier)
        number += 1
      }
    }
    return null
  }

  /** All rows of a stage when they are few; null: each tier has to be asked. */
  private async readTogether({ together }: Stage, { first }: Pace): Promise<readonly Candidate[] | null> {
    if (together === null) return null
    const candidates = await this.read(together, null, first)
    return candidates.length < first ? candidates : null
  }

  /** The candidates of a tier that were not told on the page before. */
  private behind(candidates: readonly Candidate[], number: number): readonly Candidate[] {
    const { from } = this.reach
    return from?.tier === number ? candidates.filter(({ row }) => row.place > from.after) : candidates
  }

  /** @returns where to go on when there are enough hits, or too many candidates were none; null at the tier's end */
  private async readTier(place: Graded, { first, further, maxPassed }: Pace): Promise<TierPlace | null> {
    const { number, tier } = place
    const { source, isWide = false } = tier
    const { from } = this.reach
    let after = from?.tier === number ? from.after : null
    for (let count = first; ; count = further) {
      const candidates = await this.read({ source, isWide }, after, count)
      const taken = this.take(candidates, place, after)
      if (taken.at) return taken.at
      after = taken.after
      if (candidates.length < count) return null
      if (this.passed >= maxPassed) return { tier: number, after: after ?? START }
    }
  }

  /** Tiers that only judge otherwise, as those of similar names do, have one source: what was read of it is kept. */
  private async read(
    { source, isWide }: Omit<IndexQuery, 'allOf'>,
    after: number | string | null,
    count: number,
  ): Promise<readonly Candidate[]> {
    const pages = this.pages.get(source) ?? new Map<string, readonly Candidate[]>()
    this.pages.set(source, pages)
    const page = `${isWide} ${after} ${count}`
    const known = pages.get(page)
    if (known) return known
    const rows = await this.reader.read({ source, isWide, allOf: this.tokens }, after, count)
    const candidates = rows.map((row) => new Candidate(row))
    pages.set(page, candidates)
    return candidates
  }

  /**
   * Takes what is a hit of the tier and of none before, until there are enough.
   * @param behind the place before the first candidate
   */
  private take(
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
