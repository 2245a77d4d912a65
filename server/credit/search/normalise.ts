/** What makes two spellings of a name or a code the same to a person who searches. */

/** Not seen, yet pasted along: soft hyphen, zero-width, direction marks, variation selectors, controls. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d\ufe00-\ufe0f]/gu
const OPENING = /[[{【〔〖〈《「『]/g
const CLOSING = /[\]}】〕〗〉》」』]/g
const BRACKETS = /[()]/g
const BLANKS = /\s+/gu
const DASHES = /[-\u2010-\u2015\u2212·・.•_]/g

/** What most names and queries are made of alone; none of the steps below changes it. */
const PLAIN = /^[a-z0-9\u4e00-\u9fff]*$/
const HAN = /[\u4e00-\u9fff]/

/** One width, one case, one kind of bracket, no blanks: two texts that look alike become equal. */
export function nameText(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(BLANKS, '')
    .replace(OPENING, '(')
    .replace(CLOSING, ')')
    .toLowerCase()
}

/** `nameText` without brackets: what the index knows of a name. */
export function nameKey(text: string): string {
  return nameText(text).replace(BRACKETS, '')
}

/** Whether brackets stand in a normalised text. */
export function hasBrackets(text: string): boolean {
  return /[()]/.test(text)
}

/** The text as a registration code or the beginning of one, upper case; null when it cannot be one. */
export function codeText(text: string): string | null {
  const key = nameKey(text)
  if (!/\d/.test(key)) return null
  const code = key.replace(DASHES, '').toUpperCase()
  return /^(?=.*\d)[0-9A-Z]{4,18}$/.test(code) ? code : null
}

/** The text as pinyin or initials, letters only; null when it is something else. */
export function latinText(text: string): string | null {
  const key = nameKey(text)
  if (HAN.test(key)) return null
  const latin = key
    .replace(/['’]/g, '')
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/\p{M}/gu, '')
  return /^[a-z]{1,40}$/.test(latin) ? latin : null
}
