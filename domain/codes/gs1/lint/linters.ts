/** The rules of the dictionary's formats by their names there. */
import {
  cset39,
  cset64,
  cset82,
  csetNumeric,
  hasNonDigit,
  hyphen,
  importerIndex,
  nonZero,
  noZeroPrefix,
  percentEncoded,
  sex,
  winding,
  yesNo,
  zero,
} from './characters'
import { companyPrefix, companyPrefixSecond, csum, csumAlpha, iban } from './check'
import { couponCode, couponPositiveOffer } from './coupons'
import type { Linter } from './faults'
import { iso3166, iso3166Letters, iso3166Or999, iso4217, mediaType, packageType } from './lists'
import { hour, hourMinute, minute, second, yymmd0, yymmdd, yyyymmd0, yyyymmdd } from './moments'
import { latitude, longitude, pieceOfTotal, positionInSequence } from './numbers'

/** By the letter of the component's character set. */
export const characterSets: Readonly<Record<'N' | 'X' | 'Y' | 'Z', Linter>> = {
  N: csetNumeric,
  X: cset82,
  Y: cset39,
  Z: cset64,
}

const linters: Readonly<Record<string, Linter>> = {
  csetnumeric: csetNumeric,
  cset39,
  cset64,
  cset82,
  csum,
  csumalpha: csumAlpha,
  gcppos1: companyPrefix,
  gcppos2: companyPrefixSecond,
  couponcode: couponCode,
  couponposoffer: couponPositiveOffer,
  hasnondigit: hasNonDigit,
  hh: hour,
  hhmi: hourMinute,
  hyphen,
  iban,
  importeridx: importerIndex,
  iso3166,
  iso3166999: iso3166Or999,
  iso3166alpha2: iso3166Letters,
  iso4217,
  iso5218: sex,
  latitude,
  longitude,
  mediatype: mediaType,
  mi: minute,
  nonzero: nonZero,
  nozeroprefix: noZeroPrefix,
  packagetype: packageType,
  pcenc: percentEncoded,
  pieceoftotal: pieceOfTotal,
  posinseqslash: positionInSequence,
  ss: second,
  winding,
  yesno: yesNo,
  yymmd0,
  yymmdd,
  yyyymmd0,
  yyyymmdd,
  zero,
}

/** The rule of that name; null when there is none. */
export function linter(name: string): Linter | null {
  return Object.prototype.hasOwnProperty.call(linters, name) ? (linters[name] ?? null) : null
}
