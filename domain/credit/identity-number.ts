/** Numbers of identity documents in texts: told from the other long numbers that public records are full of. */
import { mod11_10, mod11_2Check, usccCheckCharacter } from '../codes/check-digits'
import { halfWidth } from '../half-width'

/** What people and forms call such a number: what stands behind is one, whatever it looks like. 许可证件 is no person's. */
const labelled =
  /((?:身份证|(?:^|[^可])证件|护照|通行证|居住证)(?:件)?(?:号码|号)?\s*[:：为是]?\s*)(?:\d(?:[ -]?\d){13,16}[ -]?[\dXx]|[0-9A-Za-z*]{5,20})/g

/**
 * 居民身份证号 (GB 11643: 17 digits and a check character), also written in groups or put straight behind letters, with
 * what stands before it: iOS 14 has no look-behind.
 */
const ofEighteen = /(^|[^0-9])(\d{6}[ -]?\d{4}[ -]?\d{4}[ -]?\d{3}(?:\d(?!\d)|[Xx](?![0-9A-Za-z])))/g
/** The same of before 1999: 15 digits, which with letters around them are part of another code. */
const ofFifteen = /(^|[^0-9A-Za-z])(\d{15})(?![0-9A-Za-z])/g
/** Provinces of GB/T 2260, and those of residents from Hong Kong, Macao and Taiwan. */
const place = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/

/** What all of them have: most texts have no such thing, and need no closer look. */
const anyNumber = /[0-9A-Za-z*\uff10-\uff19](?:[ -]?[0-9A-Za-z*\uff10-\uff19]){4}/

/** Cleans a text with its wide digits read as narrow ones; where nothing is taken out, it stays as it was written. */
export function cleaned(text: string, clean: (narrow: string) => string): string {
  if (!anyNumber.test(text)) return text
  // The punctuation of what stays is Chinese.
  const narrow = text.replace(/[\uff10-\uff19\uff38\uff58]/g, halfWidth)
  const without = clean(narrow)
  return without === narrow ? text : without
}

/** A text without the numbers of identity documents. */
export function withoutIdentityNumbers(text: string): string {
  return cleaned(text, (narrow) =>
    withoutLongNumbers(narrow).replace(ofFifteen, (all: string, before: string, number: string) =>
      isOldIdentity(number) ? `${before}***` : all,
    ),
  )
}

/**
 * The same of a cell for a document's or licence's number. There 15 digits are the authority's own number, which may
 * look like a person's of before 1999; those have not been issued since, and are not valid since 2013.
 */
export function withoutIdentityNumber(number: string): string {
  return cleaned(number, withoutLongNumbers)
}

function withoutLongNumbers(text: string): string {
  return text
    .replace(labelled, '$1***')
    .replace(ofEighteen, (all: string, before: string, number: string) =>
      isIdentity(number.replace(/[ -]/g, '')) ? `${before}***` : all,
    )
}

/**
 * Not by its check character alone: people miscopy theirs. A unified social credit code of digits can look like one;
 * where its own check character holds and the other's does not, it is left.
 */
function isIdentity(number: string): boolean {
  if (!isDate(number.slice(6, 14))) return false
  const holds = mod11_2Check(number.slice(0, 17))?.character === number.slice(17).toUpperCase()
  // 9 and a province: foreign permanent residents (2023), and the codes of most merchants.
  if (number.startsWith('9')) return holds && place.test(number.slice(1))
  return place.test(number) && (holds || usccCheckCharacter(number.slice(0, 17)) !== number.slice(17))
}

/** 营业执照注册号 of before 2015 have 15 digits too, and a check digit, which people's had not (GB/T 17710). */
function isOldIdentity(number: string): boolean {
  return (
    place.test(number) &&
    isDate(`19${number.slice(6, 12)}`) &&
    mod11_10(number.slice(0, 14)) !== number.slice(14)
  )
}

/** A day of birth that there was, as `YYYYMMDD`. */
function isDate(digits: string): boolean {
  const [year, month, day] = [
    Number(digits.slice(0, 4)),
    Number(digits.slice(4, 6)),
    Number(digits.slice(6, 8)),
  ]
  if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}
