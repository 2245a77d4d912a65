/** Readings near a mistyped number that hold: usual slips of the eye and of the fingers. They are offered, never applied. */

/** Letters that a digit is mistaken for. */
const digitFor: Readonly<Record<string, string>> = {
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
const MAX_SUGGESTIONS = 3

/**
 * Digits near `code`: its letters read as digits, or two neighbours changed back.
 * @param holds whether a number of digits has no fault.
 */
export function nearDigits(code: string, holds: (digits: string) => boolean): string[] {
  const digits = code.replace(/\D/g, (letter) => digitFor[letter] ?? letter)
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
