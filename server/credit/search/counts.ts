import { merchantKinds } from '../../../domain/credit/merchant-kind'
import { statusNames } from '../../../domain/credit/status'
import { tradeIds } from '../../../domain/credit/trades'
import { divisionsBelow } from '../../../domain/regions/below'
import type { MerchantStatus } from '../../../domain/credit/record'
import { noFilters, type SearchFilters } from './filter-tokens'
import type { IndexReader } from './index-reader.port'
import type { Count, MerchantHit, SearchCounts } from './merchant-search.port'
import type { Plan } from './tier'
import { walk } from './walk'

/** All hits are counted up to this. */
const MAX_TOTAL = 999
/** With more hits than that, each choice is counted up to this. */
const MAX_CHOICE = 99

const statuses = Object.keys(statusNames) as MerchantStatus[]

interface Parts {
  readonly reader: IndexReader
  readonly plan: Plan
  readonly todayOn: string
}

/** Counts what the list would show, by walking it: few hits are all read and sorted out, of many each choice is asked. */
export async function countHits(parts: Parts, filters: SearchFilters): Promise<SearchCounts> {
  const total = await hitsOf(parts, filters, MAX_TOTAL)
  const regions = divisionsBelow(filters.region)
  const count = countOf(parts)
  const isNarrow = Object.values({
    ...filters,
    hasPenalty: filters.hasPenalty || null,
    isListed: filters.isListed || null,
  }).some((value) => value !== null)
  const all = isNarrow ? await hitsOf(parts, noFilters, MAX_TOTAL) : total
  if (!all.isMore) return sortedOut(all.hits, total, filters, regions)
  const map = async <Value extends string>(
    values: readonly Value[],
    set: (value: Value) => SearchFilters,
  ) => {
    const counts = new Map<Value, Count>()
    for (const value of values) {
      const found = await count(set(value))
      if (found.n > 0) counts.set(value, found)
    }
    return counts
  }
  return {
    total: asCount(total),
    regions: await map(regions, (region) => ({ ...filters, region })),
    kinds: await map(merchantKinds, (kind) => ({ ...filters, kind })),
    statuses: await map(statuses, (status) => ({ ...filters, status })),
    trades: await map(tradeIds, (trade) => ({ ...filters, trade })),
    penalty: await count({ ...filters, hasPenalty: true }),
    listed: await count({ ...filters, isListed: true }),
  }
}

interface Hits {
  readonly hits: readonly MerchantHit[]
  readonly isMore: boolean
}

async function hitsOf(
  { reader, plan, todayOn }: Parts,
  filters: SearchFilters,
  limit: number,
): Promise<Hits> {
  const { hits, at } = await walk(reader, plan, {
    limit,
    from: null,
    maxPassed: MAX_PASSED,
    filters,
    todayOn,
  })
  return { hits, isMore: at !== null }
}

/** Candidates that are no hits before counting stops. */
const MAX_PASSED = 2_000

const asCount = ({ hits, isMore }: Hits): Count => ({ n: hits.length, isMore })

/** Others are let in between two counts: each holds the process for less than a millisecond. */
const countOf =
  (parts: Parts) =>
  async (filters: SearchFilters): Promise<Count> => {
    await new Promise((resolve) => setImmediate(resolve))
    return asCount(await hitsOf(parts, filters, MAX_CHOICE))
  }

/** @param all the hits without any filter */
function sortedOut(
  all: readonly MerchantHit[],
  total: Hits,
  filters: SearchFilters,
  regions: readonly string[],
): SearchCounts {
  const among = (other: Partial<SearchFilters>) => {
    const wanted = { ...filters, ...other }
    return all.filter(
      (hit) =>
        (wanted.region === null || (hit.regionCode?.startsWith(wanted.region) ?? false)) &&
        (wanted.kind === null || hit.kind === wanted.kind) &&
        (wanted.status === null || hit.status === wanted.status) &&
        (wanted.trade === null || hit.trade === wanted.trade) &&
        (!wanted.hasPenalty || hit.hasPenalty) &&
        (!wanted.isListed || hit.isListed),
    )
  }
  const exact = (n: number): Count => ({ n, isMore: false })
  const tally = <Value extends string>(
    hits: readonly MerchantHit[],
    valueOf: (hit: MerchantHit) => Value | null,
    order: readonly Value[],
  ) => {
    const counts = new Map<Value, number>()
    for (const hit of hits) {
      const value = valueOf(hit)
      if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return new Map(
      order.flatMap((value) => {
        const n = counts.get(value)
        return n === undefined ? [] : [[value, exact(n)] as const]
      }),
    )
  }
  const length = regions[0]?.length ?? 0
  return {
    total: asCount(total),
    regions: tally(among({}), ({ regionCode }) => regionCode?.slice(0, length) ?? null, regions),
    kinds: tally(among({ kind: null }), ({ kind }) => kind, merchantKinds),
    statuses: tally(among({ status: null }), ({ status }) => status, statuses),
    trades: tally(among({ trade: null }), ({ trade }) => trade, tradeIds),
    penalty: exact(among({ hasPenalty: true }).length),
    listed: exact(among({ isListed: true }).length),
  }
}
