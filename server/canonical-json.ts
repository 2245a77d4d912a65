/**
 * A value as canonical JSON (RFC 8785, JCS): names sorted by UTF-16 code units, no blanks, numbers and strings as
 * ECMAScript writes them. What is `undefined` is left out, as in JSON.
 * @throws TypeError for what JSON cannot say: numbers that are not finite, functions, half a character
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([name, inner]) => `${textOf(name)}:${canonicalJson(inner)}`).join(',')}}`
  }
  if (typeof value === 'string') return textOf(value)
  if (value === null || typeof value === 'boolean') return JSON.stringify(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  throw new TypeError(`JSON has no such value: ${typeof value}`)
}

function textOf(text: string): string {
  if (/[\ud800-\udfff]/u.test(text)) throw new TypeError('JSON has no such text: a surrogate stands alone')
  return JSON.stringify(text)
}
