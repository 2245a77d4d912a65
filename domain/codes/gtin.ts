/** GTIN: GTIN-8, -12, -13, -14 and UPC-E (GS1 General Specifications 7.9, 7.10). */
import { gtinCheckDigit } from './check-digits'
import { clean, compact, MAX_LENGTH } from './normalise'

/** 14 digits, shorter forms padded with zeros on the left; the check digit holds. */
export type Gtin = string & { readonly brand: 'Gtin' }

/** Whether the text is 14 digits whose check digit holds; nothing but zeros is no number, though it adds up. */
export function isGtin(text: string): text is Gtin {
  return /^\d{14}$/.test(text) && /[1-9]/.test(text) && gtinCheckDigit(text.slice(0, 13)) === text.slice(13)
}

/** The GTIN in 8, 12, 13 or 14 digits; null when the length or the check digit is wrong. */
export function parseGtin(text: string): Gtin | null {
  if (text.length > MAX_LENGTH) return null
  const digits = compact(clean(text)).text
  if (!/^(\d{8}|\d{12,14})$/.test(digits)) return null
  const padded = digits.padStart(14, '0')
  return isGtin(padded) ? padded : null
}

/**
 * The 12 digits of UPC-A that a UPC-E number stands for.
 * @param digits 8 digits: number system 0 or 1, six digits, check digit.
 * @returns null when it has another shape.
 */
export function expandUpcE(digits: string): string | null {
  const match = /^([01])(\d{2})(\d{3})(\d)(\d)$/.exec(digits)
  if (!match) return null
  const [, system = '', maker = '', middle = '', last = '', check = ''] = match
  const tail = Number(last)
  if (tail <= 2) return `${system}${maker}${last}0000${middle}${check}`
  if (tail === 3) return `${system}${maker}${middle.charAt(0)}00000${middle.slice(1)}${check}`
  if (tail === 4) return `${system}${maker}${middle.slice(0, 2)}00000${middle.charAt(2)}${check}`
  return `${system}${maker}${middle}0000${last}${check}`
}

/** A GTIN of 14 digits as it is printed: the zeros that only fill up are left out, unless it is a case's own number. */
export const printedGtin = (gtin14: string): string => gtin14.replace(/^0{6}(?=\d{8}$)|^0(?=\d{13}$)/, '')
