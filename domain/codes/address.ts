/** Web addresses taken apart without `URL`, which the mini-program's logic layer does not have. */

export interface Address {
  /** Lower case, without user name and port. */
  readonly host: string
  /** Path segments, percent-decoded; a trailing slash adds none. */
  readonly segments: readonly string[]
  /** Query parameters in order, percent-decoded; those without `=` or with a broken encoding are left out. */
  readonly query: readonly (readonly [key: string, value: string])[]
}

/** The parts of an http(s) address; null for any other text and for a path whose encoding is broken. */
export function parseAddress(text: string): Address | null {
  const match = /^https?:\/\/([^/?#\s]+)(\/[^?#]*)?(?:\?([^#]*))?(?:#.*)?$/i.exec(text)
  if (!match) return null
  const [, authority = '', path = '', query = ''] = match
  const segments: string[] = []
  for (const raw of path.split('/').slice(1)) {
    const segment = decode(raw)
    if (segment === null) return null
    segments.push(segment)
  }
  if (segments[segments.length - 1] === '') segments.pop()
  const pairs: (readonly [string, string])[] = []
  for (const pair of query.split(/[&;]/)) {
    const equals = pair.indexOf('=')
    const value = equals < 0 ? null : decode(pair.slice(equals + 1))
    if (value !== null) pairs.push([pair.slice(0, equals), value])
  }
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d*$/, '')
  return { host: host.toLowerCase(), segments, query: pairs }
}

/** null when the percent-encoding is broken. */
function decode(text: string): string | null {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}
