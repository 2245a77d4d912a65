import type { Static } from 'typebox'
import type { listPublicCases } from '../../../contract/public-cases'
import { complaintRequests } from '../../../domain/complaint/names'
import { publishedOutcomes } from '../../../domain/complaint/outcome'
import { tradeIds } from '../../../domain/credit/trades'
import { divisionsBelow } from '../../../domain/regions/below'
import { regionName } from '../../../domain/regions/regions'

type Query = Static<(typeof listPublicCases)['query']>

/** What narrows the list. */
export type CaseFilters = Omit<Query, 'cursor' | 'limit'>

const among = <Value extends string>(values: readonly Value[], text: string | undefined) =>
  values.find((value) => value === text)

const like = (pattern: RegExp, text = '') => (pattern.test(text) ? text : undefined)

/** Out of an address; others may have written it, and what the server would refuse is left out. */
export function caseFiltersOf(params: Readonly<Record<string, string>>): CaseFilters {
  // A merchant has one place and one trade.
  const isOfAll = !params['uscc']
  const region = isOfAll ? like(/^\d{2}(\d{2}(\d{2})?)?$/, params['region']) : undefined
  const trade = isOfAll ? among(tradeIds, params['trade']) : undefined
  const request = among(complaintRequests, params['request'])
  const outcome = among(publishedOutcomes, params['outcome'])
  const month = like(/^\d{4}-(0[1-9]|1[0-2])$/, params['month'])
  return {
    ...(region && { region }),
    ...(trade && { trade }),
    ...(request && { request }),
    ...(outcome && { outcome }),
    ...(month && { month }),
  }
}

/** @param value undefined: any */
export function narrowedBy<Name extends keyof CaseFilters>(
  filters: CaseFilters,
  name: Name,
  value: CaseFilters[Name] | undefined,
): CaseFilters {
  const { [name]: _before, ...others } = filters
  return value === undefined ? others : { ...others, [name]: value }
}

/** `2026-11` and the months before it, so many. */
export function monthsBefore(today: string, count: number): readonly string[] {
  const [year = 0, month = 1] = today.split('-').map(Number)
  return Array.from({ length: count }, (_, index) => {
    const number = year * 12 + (month - 1) - index
    return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`
  })
}

/** The name of a division by the beginning of its code. */
export function divisionName(code: string): string {
  return regionName(code.padEnd(6, '0'))?.names.at(-1) ?? code
}

/** From wide to narrow: what lies above the chosen region, itself, and what lies below it. */
export function regionSteps(chosen: string | undefined): readonly string[] {
  const above = [2, 4].map((length) => chosen?.slice(0, length) ?? '')
  const steps = [...above, chosen ?? ''].filter((code) => code !== '')
  return [...new Set(steps), ...divisionsBelow(chosen ?? null).filter((code) => divisionName(code) !== '')]
}
