/**
 * North American coupon codes as grammars: AI 8110 (GS1 US, Coupon Application Guideline using GS1 DataBar) and AI 8112
 * (GS1 AI 8112 Coupon Data Specification). All digits; most fields carry their length in a digit before them.
 */
import { companyPrefix } from './check'
import { csetNumeric } from './characters'
import { fault, type LintFault, type Linter } from './faults'
import { yymmdd } from './moments'

/** One step through the digits; the names are the dictionary's. */
type Step =
  /** Digits whose count stands in a digit from `allowed` before them, plus `plus`; 9 stands for none where allowed. */
  | {
      readonly kind: 'counted'
      readonly name: string
      readonly allowed: string
      readonly plus: number
      readonly prefix?: boolean
    }
  | { readonly kind: 'fixed'; readonly name: string; readonly size: number }
  | { readonly kind: 'digit'; readonly name: string; readonly allowed: string }
  | { readonly kind: 'date'; readonly name: string; readonly invalid: string }
  /** A field that is there when the next digit is `mark`. */
  | { readonly kind: 'optional'; readonly mark: string; readonly steps: readonly Step[] }

const counted = (name: string, allowed: string, plus: number, prefix = false): Step => ({
  kind: 'counted',
  name,
  allowed,
  plus,
  prefix,
})
const digit = (name: string, allowed: string): Step => ({ kind: 'digit', name, allowed })
const fixed = (name: string, size: number): Step => ({ kind: 'fixed', name, size })
const date = (name: string, invalid = name): Step => ({ kind: 'date', name, invalid })
const optional = (mark: string, ...steps: readonly Step[]): Step => ({ kind: 'optional', mark, steps })

const ANY = '0123456789'

const purchase = (ordinal: string): Step[] => [
  counted(`${ordinal}_PURCHASE_REQUIREMENT`, '12345', 0),
  digit(`${ordinal}_PURCHASE_REQUIREMENT_CODE`, '012349'),
  fixed(`${ordinal}_PURCHASE_FAMILY_CODE`, 3),
]

const offer: readonly Step[] = [
  counted('GCP', '0123456', 6, true),
  fixed('OFFER_CODE', 6),
  counted('SAVE_VALUE', '12345', 0),
  ...purchase('1ST'),
  optional(
    '1',
    digit('ADDITIONAL_PURCHASE_RULES_CODE', '0123'),
    ...purchase('2ND'),
    counted('2ND_PURCHASE_GCP', '01234569', 6, true),
  ),
  optional('2', ...purchase('3RD'), counted('3RD_PURCHASE_GCP', '01234569', 6, true)),
  optional('3', date('EXPIRATION_DATE', 'EXIPIRATION_DATE')),
  optional('4', date('START_DATE')),
  optional('5', counted('SERIAL_NUMBER', ANY, 6)),
  optional('6', counted('RETAILER_GCP_OR_GLN', '1234567', 6, true)),
  optional(
    '9',
    digit('SAVE_VALUE_CODE', '01256'),
    digit('SAVE_VALUE_APPLIES_TO_ITEM', '012'),
    digit('STORE_COUPON_FLAG', ANY),
    digit('DONT_MULTIPLY_FLAG', '01'),
  ),
]

const positiveOffer: readonly Step[] = [
  digit('FORMAT_CODE', '01'),
  counted('FUNDER', '0123456', 6),
  fixed('OFFER_CODE', 6),
  counted('SERIAL_NUMBER', ANY, 6),
]

class Reader {
  position = 0
  /** The dates met, for their order. */
  readonly dates = new Map<string, string>()

  constructor(readonly data: string) {}

  run(steps: readonly Step[]): LintFault | null {
    for (const step of steps) {
      const found = this.take(step)
      if (found) return found
    }
    return null
  }

  private take(step: Step): LintFault | null {
    switch (step.kind) {
      case 'optional':
        if (this.data.charAt(this.position) !== step.mark) return null
        this.position++
        return this.run(step.steps)
      case 'digit':
        return this.allowed(step.allowed, `COUPON_MISSING_${step.name}`, `COUPON_INVALID_${step.name}`)
      case 'fixed':
        return this.skip(step.size, `COUPON_TRUNCATED_${step.name}`)
      case 'date':
        return this.date(step.name, step.invalid)
      case 'counted': {
        const { name, allowed, plus, prefix } = step
        const found = this.allowed(allowed, `COUPON_MISSING_${name}_VLI`, `COUPON_INVALID_${name}_LENGTH`)
        if (found) return found
        const count = Number(this.data.charAt(this.position - 1))
        const none = count === 9 && allowed.endsWith('69')
        const size = none ? 0 : count + plus
        const start = this.position
        const short = this.skip(size, `COUPON_TRUNCATED_${name}`)
        if (short || !prefix || none) return short
        const bad = companyPrefix(this.data.slice(start, start + size))
        return bad && fault(bad.code, start, size)
      }
    }
  }

  /** One digit; a missing one is a fault of the whole. */
  private allowed(digits: string, missing: string, invalid: string): LintFault | null {
    if (this.position >= this.data.length) return fault(missing, 0, this.data.length)
    if (!digits.includes(this.data.charAt(this.position))) return fault(invalid, this.position, 1)
    this.position++
    return null
  }

  private skip(size: number, short: string): LintFault | null {
    const left = this.data.length - this.position
    if (left < size) return left === 0 ? fault(short, 0, this.data.length) : fault(short, this.position, left)
    this.position += size
    return null
  }

  private date(name: string, invalid: string): LintFault | null {
    const start = this.position
    const short = this.skip(6, `COUPON_TOO_SHORT_FOR_${name}`)
    if (short) return short
    const day = this.data.slice(start, start + 6)
    if (yymmdd(day)) return fault(`COUPON_INVALID_${invalid}`, start, 6)
    this.dates.set(name, day)
    const end = this.dates.get('EXPIRATION_DATE')
    // The start follows the end; both, with the marks before them, are marked.
    if (name === 'START_DATE' && end !== undefined && day > end)
      return fault('COUPON_EXPIRATION_BEFORE_START', start - 8, 14)
    return null
  }
}

function grammar(steps: readonly Step[]): Linter {
  return (data) => {
    const digits = csetNumeric(data)
    if (digits) return digits
    const reader = new Reader(data)
    const found = reader.run(steps)
    if (found) return found
    const { position } = reader
    return position < data.length ? fault('COUPON_EXCESS_DATA', position, data.length - position) : null
  }
}

export const couponCode = grammar(offer)
export const couponPositiveOffer = grammar(positiveOffer)
