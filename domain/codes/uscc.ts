/** 统一社会信用代码, GB 32100-2015. */
import { usccAlphabet, usccCheckCharacter } from './check-digits'
import { clean, compact, MAX_LENGTH } from './normalise'

/** 18 characters of the standard's alphabet, upper case. The check character may be wrong: some real ones are. */
export type Uscc = string & { readonly brand: 'Uscc' }

const SHAPE = new RegExp(`^[${usccAlphabet}]{18}$`)

/** Whether the text already has the shape of a code; says nothing of its check character. */
export function isUscc(text: string): text is Uscc {
  return SHAPE.test(text)
}

/**
 * The code in a text a person typed: full-width, blanks, hyphens, invisible characters and case are evened out.
 * @returns null when no 18 characters of the alphabet remain. The check character is not judged, see `checkUscc`.
 */
export function parseUscc(text: string): Uscc | null {
  if (text.length > MAX_LENGTH) return null
  const code = compact(clean(text)).text
  return isUscc(code) ? code : null
}

/** Whether the check character holds. Codes of early pilot regions fail it and are real all the same. */
export function checkUscc(code: string): boolean {
  return isUscc(code) && usccCheckCharacter(code.slice(0, 17)) === code.slice(17)
}
