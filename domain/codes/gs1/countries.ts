/** Countries and regions by their ISO 3166-1 codes. */
import { say, type Text } from '../../text'
import { countryRows } from './table-of-countries'

/** Both codes of a country lead to its name. */
let names: ReadonlyMap<string, Text> | undefined

/** The name behind three digits or two capital letters; null when ISO 3166-1 has no such code. */
export function countryName(code: string): Text | null {
  names ??= load()
  return names.get(code) ?? null
}

export function isCountryDigits(code: string): boolean {
  return /^\d{3}$/.test(code) && countryName(code) !== null
}

export function isCountryLetters(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && countryName(code) !== null
}

function load(): ReadonlyMap<string, Text> {
  const found = new Map<string, Text>()
  for (const row of countryRows.trim().split('\n')) {
    const [zh = '', en = ''] = row.slice(5).split('|')
    const name = say(zh, en)
    found.set(row.slice(0, 2), name)
    found.set(row.slice(2, 5), name)
  }
  return found
}
