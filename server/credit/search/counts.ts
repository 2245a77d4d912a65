import { merchantKinds } from '../../../domain/credit/merchant-kind'
import { statusNames } from '../../../domain/credit/status'
import { tradeIds } from '../../../domain/credit/trades'
import { inPieces } from '../../db/pieces'
import { divisionsBelow } from '../../../domain/regions/below'
import type { MerchantStatus } from '../../../domain/credit/record'
import { noFilters, type SearchFilters } from './filter-tokens'
import type { IndexReader } from './index-reader.port'
import type { Count, MerchantHit, SearchCounts } from './merchant-search.port'
import type { Plan } from './tier'
import { remembering } from './remembering-reader'
import { walk } from './walk'

/** All hits are counted up to this. */
const MAX_TOTAL = 999
/** With more hits than that, each choice is counted up to this. */
const MAX_CHOICE = 99
/** Candidates that are no hits before counting stops. */
const MAX_PASSED = 2_000

const statuses = Object.keys(statusNames) as MerchantStatus[]

interface Parts {
  readonly reader: IndexReader
  readonly plan: Plan
  readonly todayOn: string
}

/** Hits that were read, and of what. */
interface Read {
  readonly filters: SearchFilters
  readonly hits: readonly MerchantHit[]
  /** Whether there are more of them than were read. */
  readonly isMore: boolean
}

/** Counts what the list would show, by walking it: of few hits all choices are told, of many what was read does not say is asked. */
export async function countHits({ reader, ...asked }: Parts, filters: SearchFilters): Promise<SearchCounts> {
  const parts = { reader: remembering(reader), ...asked }
  const total = await read(parts, filters, MAX_TOTAL)
  const all = narrows(noFilters, filters) ? total : await read(parts, noFilters, MAX_TOTAL)
  const count = async (choice: Partial<SearchFilters>): Promise<Count> => {
    const wanted = { ...filters, ...choice }
    return told(all, wanted) ?? told(total, wanted) ?? (await ask(parts, wanted))
  }
  const counts = async <Value extends string>(
    values: readonly Value[],
    choose: (value: Value) => Partial<SearchFilters>,
  ): Promise<ReadonlyMap<Value, Count>> => {
    const found: (readonly [Value, Count])[] = []
    for (const some of inPieces(values, parts.reader.atOnce))
      found.push(
        ...(await Promise.all(some.map(async (value) => [value, await count(choose(value))] as const))),
      )
    return new Map(found.filter(([, { n }]) => n > 0))
  }
  return {
    total: asCount(total),
    regions: await counts(divisionsBelow(filters.region), (region) => ({ region })),
    kinds: await counts(merchantKinds, (kind) => ({ kind })),
    statuses: await counts(statuses, (status) => ({ status })),
    trades: await counts(tradeIds, (trade) => ({ trade })),
    penalty: await count({ hasPenalty: true }),
    listed: await count({ isListed: true }),
  }
}

/** What was read says of the hits that pass; null when those that were not read may matter. */
function told({ filters, hits, isMore }: Read, wanted: SearchFilters): Count | null {
  if (!narrows(wanted, filters)) return null
  const { length } = hits.filter((hit) => isAmong(wanted, hit))
  if (!isMore) return { n: length, isMore: false }
  return length > MAX_CHOICE ? { n: MAX_CHOICE, isMore: true } : null
}

/** Whether all that pass the one pass the other. */
function narrows(one: SearchFilters, other: SearchFilters): boolean {
  return (
    (other.region === null || (one.region?.startsWith(other.region) ?? false)) &&
    (other.kind === null || one.kind === other.kind) &&
    (other.status === null || one.status === other.status) &&
    (other.trade === null || one.trade === other.trade) &&
    (!other.hasPenalty || one.hasPenalty) &&
    (!other.isListed || one.isListed)
  )
}

const isAmong = (wanted: SearchFilters, { regionCode, ...hit }: MerchantHit): boolean =>
  narrows({ ...hit, region: regionCode }, wanted)

/** Others are let in between two questions: each holds the process for less than a millisecond. */
async function ask(parts: Parts, filters: SearchFilters): Promise<Count> {
  await new Promise((resolve) => setImmediate(resolve))
  return asCount(await read(parts, filters, MAX_CHOICE))
}

async function read({ reader, plan, todayOn }: Parts, filters: SearchFilters, limit: number): Promise<Read> {
  const reach = { limit, from: null, maxPassed: MAX_PASSED, filters, todayOn }
  const { hits, at } = await walk(reader, plan, reach)
  return { filters, hits, isMore: at !== null }
}

const asCount = ({ hits, isMore }: Read): Count => ({ n: hits.length, isMore })
