import { Candidate } from './candidate'
import { dayToken, filterTokens, NO_DAY, passes } from './filter-tokens'
import type { CandidateRow, Conjunction, IndexReader } from './index-reader.port'
import type { DayPlace, MerchantHit, SearchPage, SearchQuery } from './merchant-search.port'
import { tiersOf, type Plan, type Tier } from './tier'
import { hitOf } from './walk'

/** A span of days with fewer candidates than this is read whole and sorted; a fuller one is split. */
const SPAN = 400
const FIRST_YEAR = 1900
/** Rows of one day read in one go. */
const BATCH = 100

interface Hit {
  readonly day: string
  readonly place: number
  readonly hit: MerchantHit
}

interface Parts {
  readonly reader: IndexReader
  readonly plan: Plan
  readonly query: SearchQuery
  readonly todayOn: string
}

/**
 * One page in the order of the day of registration; those without one come last. The index knows every merchant's day,
 * month and year, so that only the spans are read that the page is in, however many hits there are in all.
 */
export async function searchByDay(
  { reader, plan, query, todayOn }: Parts,
  limit: number,
  from: DayPlace | null,
): Promise<SearchPage> {
  const tiers = tiersOf(plan.stages).filter((tier) => tier.source.kind === 'index')
  const source = { kind: 'index', anyOf: tiers.flatMap(conjunctionsOf) } as const
  const filters = filterTokens(query.filters)
  const isOldest = query.sort === 'oldest'
  const found: Hit[] = []

  const read = (span: string, after: number | null, count: number) =>
    reader.read(
      { source, allOf: span === '' ? filters : [...filters, dayToken(span)], isWide: true },
      after,
      count,
    )
  const take = (rows: readonly CandidateRow[]): void => {
    const hits = rows.flatMap((row): Hit[] => {
      const candidate = new Candidate(row)
      const tier = tiers.find((one) => one.matches(candidate))
      if (!tier || !passes(query.filters, row, todayOn) || typeof row.place !== 'number') return []
      const day = row.registered_on ?? NO_DAY
      return [{ day, place: row.place, hit: hitOf(candidate, tier, todayOn) }]
    })
    found.push(
      ...hits.filter((hit) => from === null || compare(hit, from, isOldest) > 0).sort(inOrder(isOldest)),
    )
  }
  const wholeDay = async (day: string): Promise<void> => {
    let after = from?.day === day ? from.after : null
    for (;;) {
      const rows = await read(day, after, BATCH)
      take(rows)
      const last = rows.at(-1)?.place
      if (rows.length < BATCH || found.length > limit || typeof last !== 'number') return
      after = last
    }
  }
  const visit = async (span: string): Promise<void> => {
    if (found.length > limit || isBehind(span, from, isOldest)) return
    if (span.length === 'YYYY-MM-DD'.length || span === NO_DAY) return wholeDay(span)
    const rows = await read(span, null, SPAN)
    if (rows.length < SPAN) return take(rows)
    for (const part of partsOf(span, isOldest, todayOn)) await visit(part)
  }

  if (source.anyOf.length > 0) await visit('')
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return {
    hits: page.map(({ hit }) => hit),
    next: last && found.length > limit ? { day: last.day, after: last.place } : null,
  }
}

const conjunctionsOf = ({ source }: Tier): readonly Conjunction[] =>
  source.kind === 'index' ? source.anyOf : []

/** Years of all time, months of a year, days of a month. */
function partsOf(span: string, isOldest: boolean, todayOn: string): string[] {
  const numbers =
    span === ''
      ? range(FIRST_YEAR, Number(todayOn.slice(0, 4)) + 1)
      : span.length === 'YYYY'.length
        ? range(1, 12).map((month) => `${span}-${two(month)}`)
        : range(1, 31).map((day) => `${span}-${two(day)}`)
  const parts = numbers.map(String)
  if (!isOldest) parts.reverse()
  return span === '' ? [...parts, NO_DAY] : parts
}

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)
const two = (number: number) => String(number).padStart(2, '0')

/** Whether all of the span comes before the place where the page begins. */
function isBehind(span: string, from: DayPlace | null, isOldest: boolean): boolean {
  if (from === null || span === '' || span === NO_DAY) return false
  if (from.day === NO_DAY) return true
  const begun = from.day.slice(0, span.length)
  return isOldest ? span < begun : span > begun
}

type Place = Pick<Hit, 'day' | 'place'>

const inOrder = (isOldest: boolean) => (one: Place, other: Place) =>
  compare(one, { day: other.day, after: other.place }, isOldest)

/** Above 0 when the hit comes behind the place. */
function compare(hit: Place, { day, after }: DayPlace, isOldest: boolean): number {
  if (hit.day === day) return hit.place - after
  if (hit.day === NO_DAY) return 1
  if (day === NO_DAY) return -1
  const isLater = hit.day > day
  return isLater === isOldest ? 1 : -1
}
