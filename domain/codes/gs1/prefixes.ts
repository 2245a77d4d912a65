/** What the first three digits of a trade item or location number say: who issued it, or what special use it has. */
import { say, type Text } from '../../text'
import { prefixRows } from './table-of-prefixes'

/** Uses of a number that is not an ordinary trade item's. */
export type SpecialUse = 'in-store' | 'coupon' | 'refund' | 'demo' | 'issn' | 'isbn' | 'ismn' | null

interface Range {
  readonly from: number
  readonly to: number
  readonly name: Text
}

const uses: readonly (readonly [from: number, to: number, use: SpecialUse])[] = [
  [20, 29, 'in-store'],
  [40, 49, 'in-store'],
  [50, 59, 'coupon'],
  [200, 299, 'in-store'],
  [952, 952, 'demo'],
  [977, 977, 'issn'],
  [978, 979, 'isbn'],
  [980, 980, 'refund'],
  [981, 984, 'coupon'],
  [990, 999, 'coupon'],
]

const special: Readonly<Record<'in-store' | 'coupon' | 'refund' | 'ismn', Text>> = {
  'in-store': say('店内码', 'In-store number'),
  coupon: say('优惠券', 'Coupon'),
  refund: say('退款凭据', 'Refund receipt'),
  ismn: say('乐谱（ISMN）', 'Printed music (ISMN)'),
}

let ranges: readonly Range[] | undefined

/** The organisation that issued the number of 14 digits, or its special use; null where the table does not say. */
export function issuerOf(gtin14: string): Text | null {
  const use = useOf(gtin14)
  if (use === 'in-store' || use === 'coupon' || use === 'refund' || use === 'ismn') return special[use]
  const prefix = Number(prefixOf(gtin14))
  ranges ??= load()
  return ranges.find(({ from, to }) => prefix >= from && prefix <= to)?.name ?? null
}

/** The special use of the number of 14 digits. */
export function useOf(gtin14: string): SpecialUse {
  const digits = prefixOf(gtin14)
  const prefix = Number(digits)
  // GTIN-8 numbers below 100 and in the two hundreds are in-store ones (General Specifications 1.4.2).
  if (isGtin8(gtin14)) return prefix < 100 || (prefix >= 200 && prefix <= 299) ? 'in-store' : null
  if (digits === '979' && gtin14.charAt(4) === '0') return 'ismn'
  return uses.find(([from, to]) => prefix >= from && prefix <= to)?.[2] ?? null
}

/** The three digits that tell the issuer: the first after the indicator, or the first of a GTIN-8. */
function prefixOf(gtin14: string): string {
  return isGtin8(gtin14) ? gtin14.slice(6, 9) : gtin14.slice(1, 4)
}

function isGtin8(gtin14: string): boolean {
  return gtin14.startsWith('000000')
}

function load(): Range[] {
  return prefixRows
    .trim()
    .split('\n')
    .map((row) => {
      const [range = '', zh = '', en = ''] = row.split('|')
      const [from = '', to = from] = range.split('-')
      return { from: Number(from), to: Number(to), name: say(zh, en) }
    })
}
