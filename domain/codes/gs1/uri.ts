/** Percent-encoding as Digital Link addresses and EPC URNs use it (RFC 3986), byte by byte and without `URL`. */

/** Bytes become the characters of the same number; what is no escape stays. In a query `+` is a blank. */
export function unescapeBytes(text: string, where: 'path' | 'query'): string {
  const plain = text.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  if (where === 'path' || !text.includes('+')) return plain
  return unescapeBytes(text.replace(/\+/g, '%20'), 'path')
}

/** Bytes are UTF-8; text with a broken encoding stays as it is. */
export function unescapeUtf8(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (error instanceof URIError) return text
    throw error
  }
}

/** All but letters, digits and `-._~` is escaped; in a query a blank is `+`. Characters beyond U+00FF as UTF-8. */
export function escapeBytes(text: string, where: 'path' | 'query'): string {
  // Half a surrogate pair, which no address can hold, makes `encodeURIComponent` throw.
  return text.replace(/[^0-9A-Za-z\-._~]+/g, (run) => {
    let escaped = ''
    for (const character of run.replace(/[\ud800-\udfff]/gu, '\ufffd')) {
      const code = character.charCodeAt(0)
      if (character === ' ' && where === 'query') escaped += '+'
      else if (code > 0xff) escaped += encodeURIComponent(character)
      else escaped += `%${code.toString(16).toUpperCase().padStart(2, '0')}`
    }
    return escaped
  })
}
