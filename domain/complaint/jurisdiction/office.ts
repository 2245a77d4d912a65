/** The market regulation office of a county, by the region's code. */
import { divisionsBelow } from '../../regions/below'
import { regionName } from '../../regions/regions'
import type { Region } from '../../regions/region'
import { say, type Text } from '../../text'
import { unitOfRegion } from '../unit'

export interface Office {
  /** Six digits of GB/T 2260. */
  readonly code: string
  /** Derived from the region's name; the sign at the door may differ (some districts have 分局). */
  readonly name: Text
}

/**
 * Why a place names no county office. unknown: no place; not-county: only a province or a city is told; former: the
 * county was merged or renamed; unlisted: a code outside GB/T 2260, as development zones have; outside: Hong Kong,
 * Macao and Taiwan, where the rule does not hold.
 */
export type NoOffice = 'unknown' | 'not-county' | 'former' | 'unlisted' | 'outside'

const outside: readonly string[] = ['71', '81', '82']

/** @param code six digits, or null when the place is not known */
export function officeOf(code: string | null): Office | NoOffice {
  const region = code === null ? null : regionName(code)
  if (region === null) return 'unknown'
  if (outside.includes(region.code.slice(0, 2))) return 'outside'
  if (region.standing !== 'listed') return region.standing
  if (!isCounty(region)) return 'not-county'
  const name = unitOfRegion(region.code)?.name ?? ''
  return { code: region.code, name: say(name, `${name} (market regulation bureau)`) }
}

/** Whether the code names one county that has an office today. */
export function hasOffice(code: string): boolean {
  return typeof officeOf(code) !== 'string'
}

/** A few cities (东莞, 中山) have no counties below them: there the city's office does a county's work. */
function isCounty({ code, names }: Region): boolean {
  if (names.length < 2) return false
  return !code.endsWith('00') || (!code.endsWith('0000') && divisionsBelow(code.slice(0, 4)).length === 0)
}
