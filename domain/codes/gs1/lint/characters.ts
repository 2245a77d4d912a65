/** Character sets of components (General Specifications 7.11) and rules about single characters. */
import { fault, firstFault, type Linter } from './faults'

/** The first character that the pattern finds. */
function forbids(pattern: RegExp, code: string): Linter {
  return (data) => {
    const at = data.search(pattern)
    return at < 0 ? null : fault(code, at, 1)
  }
}

/** A fault of the whole text when it does not fit the pattern. */
function demands(pattern: RegExp, code: string): Linter {
  return (data) => (pattern.test(data) ? null : fault(code, 0, data.length))
}

export const csetNumeric = forbids(/[^0-9]/, 'NON_DIGIT_CHARACTER')
export const cset82 = forbids(/[^!"%-?A-Z_a-z]/, 'INVALID_CSET82_CHARACTER')
export const cset39 = forbids(/[^#\-/0-9A-Z]/, 'INVALID_CSET39_CHARACTER')
export const hyphen = demands(/^-+$/, 'NOT_HYPHEN')
export const yesNo = demands(/^[01]$/, 'NOT_ZERO_OR_ONE')
export const winding = demands(/^[019]$/, 'INVALID_WINDING_DIRECTION')
export const sex = demands(/^[0129]$/, 'INVALID_BIOLOGICAL_SEX_CODE')
export const hasNonDigit = demands(/[^0-9]/, 'REQUIRES_NON_DIGIT_CHARACTER')

/** base64url; `=` only at the end, at most two, filling up to a multiple of three. */
export const cset64: Linter = (data) => {
  let end = data.length
  while (end > 0 && data.charAt(end - 1) === '=') end--
  const pads = data.length - end
  if (pads > 2 || (pads > 0 && data.length % 3 !== 0)) return fault('INVALID_CSET64_PADDING', end, pads)
  const at = data.slice(0, end).search(/[^-0-9A-Z_a-z]/)
  return at < 0 ? null : fault('INVALID_CSET64_CHARACTER', at, 1)
}

/** EU 2018/574: one base64url character. */
export const importerIndex: Linter = (data) => {
  if (data.length !== 1) return fault('IMPORTER_IDX_MUST_BE_ONE_CHARACTER', 0, data.length)
  return /[-0-9A-Z_a-z]/.test(data) ? null : fault('INVALID_IMPORT_IDX_CHARACTER', 0, 1)
}

/** A broken escape is marked with up to two characters after its `%`. */
export const percentEncoded: Linter = (data) => {
  const at = data.search(/%(?![0-9A-Fa-f]{2})/)
  return at < 0 ? null : fault('INVALID_PERCENT_SEQUENCE', at, Math.min(3, data.length - at))
}

export const zero = demands(/^0+$/, 'NOT_ZERO')
export const nonZero: Linter = (data) => firstFault(data, csetNumeric, demands(/[1-9]/, 'ILLEGAL_ZERO_VALUE'))

/** A lone 0 is a prefix too. */
export const noZeroPrefix: Linter = (data) =>
  csetNumeric(data) ?? (data.startsWith('0') ? fault('ILLEGAL_ZERO_PREFIX', 0, 1) : null)
