import type { Static } from 'typebox'
import type { listPublicCases } from '../../../contract/public-cases'
import { divisionsBelow } from '../../../domain/regions/below'
import { regionName } from '../../../domain/regions/regions'

type Query = Static<(typeof listPublicCases)['query']>

/** What narrows the list. */
export type CaseFilters = Omit<Query, 'cursor' | 'limit'>

export type FilterName = keyof CaseFilters

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
