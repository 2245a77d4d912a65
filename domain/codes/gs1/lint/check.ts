/** Check digits and check pairs of components, company prefixes and bank accounts. */
import { compareCheck, gs1Check } from '../../check-digits'
import { checkPairOf, isChecked, MAX_CHECKED } from '../check-pair'
import { isCountryLetters } from '../countries'
import { csetNumeric } from './characters'
import { fault, type Linter } from './faults'

/** The shortest company prefix in use. */
const MIN_PREFIX = 4

/** General Specifications 7.9.1: the last digit checks the ones before it. */
export const csum: Linter = (data) => {
  if (data === '') return fault('TOO_SHORT_FOR_CHECK_DIGIT', 0, 0)
  const digits = csetNumeric(data)
  if (digits) return digits
  // A lone check digit checks nothing and must be 0.
  const check = compareCheck(gs1Check(data.slice(0, -1) || '0'), data.slice(-1))
  return check?.holds ? null : fault('INCORRECT_CHECK_DIGIT', data.length - 1, 1)
}

/** General Specifications 7.9.5: the last two characters check the ones before them. */
export const csumAlpha: Linter = (data) => {
  if (data.length < 2) return fault('TOO_SHORT_FOR_CHECK_PAIR', 0, data.length)
  const body = data.slice(0, -2)
  if (body.length > MAX_CHECKED) return fault('TOO_LONG_FOR_CHECK_PAIR_IMPLEMENTATION', 0, data.length)
  for (let index = 0; index < body.length; index++) {
    if (!isChecked(body.charAt(index))) return fault('INVALID_CSET82_CHARACTER', index, 1)
  }
  const check = compareCheck(checkPairOf(body), data.slice(-2))
  return check?.holds ? null : fault('INCORRECT_CHECK_PAIR', body.length, 2)
}

/** Which prefixes are in use only GS1's registry knows; here the first four characters must be digits. */
export const companyPrefix: Linter = (data) => {
  if (data.length < MIN_PREFIX) return fault('TOO_SHORT_FOR_GCP', 0, data.length)
  const at = data.slice(0, MIN_PREFIX).search(/[^0-9]/)
  return at < 0 ? null : fault('INVALID_GCP_PREFIX', at, 1)
}

/** As `companyPrefix`, from the second character. */
export const companyPrefixSecond: Linter = (data) => {
  if (data.length < 2) return fault('TOO_SHORT_FOR_GCP', 0, data.length)
  const found = companyPrefix(data.slice(1))
  return found && fault(found.code, found.start + 1, found.length)
}

/** ISO 13616: country, two check digits, account; letters count 10 to 35, modulo 97 leaves 1. */
export const iban: Linter = (data) => {
  if (data.length < 4) return fault('IBAN_TOO_SHORT', 0, data.length)
  if (!isCountryLetters(data.slice(0, 2))) return fault('ILLEGAL_IBAN_COUNTRY_CODE', 0, 2)
  if (data.length > 34) return fault('IBAN_TOO_LONG', 0, data.length)
  if (data.length <= 10) return fault('IBAN_TOO_SHORT', 0, data.length)
  let rest = 0
  for (let step = 4; step < data.length + 4; step++) {
    const at = step % data.length
    const value = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(data.charAt(at))
    if (value < 0) return fault('INVALID_IBAN_CHARACTER', at, 1)
    rest = (rest * (value < 10 ? 10 : 100) + value) % 97
  }
  return rest === 1 ? null : fault('INCORRECT_IBAN_CHECKSUM', 2, 2)
}
