/** The pairs of a Digital Link: which identifier a segment names, and the value behind it. */
import { say } from '../../text'
import type { Identifier } from './dictionary'
import { entryFor, type Forgiven } from './elements'
import { unescapeBytes } from './uri'

/** Names that addresses used instead of digits until 2023 (Digital Link 1.0 and 1.1). */
const letterNames: Readonly<Record<string, string>> = {
  cpid: '8010',
  cpsn: '8011',
  cpv: '22',
  gcn: '255',
  gdti: '253',
  giai: '8004',
  ginc: '401',
  gln: '414',
  glnx: '254',
  gmn: '8013',
  grai: '8003',
  gsin: '402',
  gsrn: '8018',
  gsrnp: '8017',
  gtin: '01',
  itip: '8006',
  lot: '10',
  party: '417',
  refno: '8020',
  ser: '21',
  srin: '8019',
  sscc: '00',
}

/** The entry a segment names, in digits or letters. */
export function lookUp(segment: string): Identifier | null {
  return entryFor(letterName(segment) ?? segment)
}

function letterName(segment: string): string | undefined {
  return Object.prototype.hasOwnProperty.call(letterNames, segment) ? letterNames[segment] : undefined
}

/** The identifier a segment names. */
export function aiOf(segment: string, forgiven: Forgiven[]): string {
  const ai = letterName(segment)
  if (ai === undefined) return segment
  forgiven.push({
    kind: 'letter-name',
    note: say(`“${segment}”是旧写法，现在写作 ${ai}`, `“${segment}” is an old name, now written ${ai}`),
  })
  return ai
}

/** Unescaped; a GTIN-8, -12 or -13 stands for the 14 digits. */
export function valueOf(ai: string, raw: string, where: 'path' | 'query', forgiven: Forgiven[]): string {
  const value = unescapeBytes(raw, where)
  if (ai !== '01' || !/^(\d{8}|\d{12,13})$/.test(value)) return value
  forgiven.push({
    kind: 'short-gtin',
    note: say(
      `网址里的 ${value} 补足为 14 位`,
      `${value} in the address was filled up with zeros to 14 digits`,
    ),
  })
  return value.padStart(14, '0')
}
