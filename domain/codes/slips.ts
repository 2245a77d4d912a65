/** Usual slips of the eye, of the fingers and of OCR. They are offered, never applied. */

/** Letters an alphabet of digits cannot hold, and the digit they are mistaken for. */
const toDigit: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  B: '8',
  G: '6',
}
/** The four letters a unified social credit code never holds, V aside: nothing is usually read as V. */
const forbidden: Readonly<Record<string, string>> = { O: '0', I: '1', Z: '2', S: '5' }
/** Pairs that are confused where both characters are allowed. */
const pairs: Readonly<Record<string, string>> = {
  8: 'B',
  B: '8',
  0: 'D',
  D: '0',
  6: 'G',
  G: '6',
  1: 'L',
  L: '1',
}

const MAX_SUGGESTIONS = 3

/** A text whose tail should be digits, with every letter in the tail that looks like one made a digit. */
export function forceDigits(text: string): string {
  const tail = /[0-9A-Z]*$/.exec(text)?.[0] ?? ''
  const letters = /^[A-Z]{0,2}/.exec(tail)?.[0] ?? ''
  const forced = [...tail.slice(letters.length)].map((char) => toDigit[char] ?? char).join('')
  return text.slice(0, text.length - tail.length) + letters + forced
}

/**
 * Digits near `code`: its letters read as digits, or two neighbours changed back.
 * @param holds whether a number of digits has no fault.
 */
export function nearDigits(code: string, holds: (digits: string) => boolean): string[] {
  const digits = code.replace(/\D/g, (letter) => toDigit[letter] ?? letter)
  if (!/^\d+$/.test(digits)) return []
  if (digits !== code) return holds(digits) ? [digits] : []
  const found: string[] = []
  for (let index = 0; index + 1 < digits.length && found.length < MAX_SUGGESTIONS; index++) {
    const pair = digits.slice(index, index + 2)
    const swapped = pair.charAt(1) + pair.charAt(0)
    const trial = digits.slice(0, index) + swapped + digits.slice(index + 2)
    if (swapped !== pair && holds(trial)) found.push(trial)
  }
  return found
}

/**
 * Readings near `code` that hold.
 * @param holds whether a reading has no fault.
 */
export function suggest(code: string, alphabet: string, holds: (code: string) => boolean): string[] {
  if (alphabet === '0123456789') return nearDigits(code, holds)
  const forced = [...code]
    .map((char) => (alphabet.includes(char) ? char : (forbidden[char] ?? char)))
    .join('')
  if (forced !== code && holds(forced)) return [forced]
  const found: string[] = []
  for (let index = 0; index < forced.length && found.length < MAX_SUGGESTIONS; index++) {
    const other = pairs[forced.charAt(index)]
    if (other === undefined) continue
    const trial = forced.slice(0, index) + other + forced.slice(index + 1)
    if (holds(trial)) found.push(trial)
  }
  return found
}
