import { primaryKeys } from '../../contract/resolver'
import { readDigitalLink } from '../../domain/codes/gs1/digital-link'
import { MAX_LENGTH } from '../../domain/codes/normalise'
import type { Text } from '../../domain/text'

/** The thing a Digital Link names, read and found in order. */
export interface Identified {
  /** The uncompressed address below the origin, GTIN in 14 digits, qualifiers included, attributes not. */
  readonly path: string
  /** `path` with the attributes of the query, without what is none of GS1's. */
  readonly full: string
  /** `path` without qualifiers. */
  readonly keyPath: string
  readonly key: string
  readonly value: string
  /** Batch (10) and serial number (21), where the address names them. */
  readonly lot: string | null
  readonly serial: string | null
}

/** Why an address was refused; null where nothing in it looks like a code. */
export interface Refused {
  readonly reason: { readonly code: 'misread' | 'impossible'; readonly message: Text } | null
}

/** The domain is not ours to judge: the canonical one stands for it (URI Syntax 4.12). */
const CANONICAL = 'https://id.gs1.org'

/**
 * Reads the path and query of a request as a GS1 Digital Link and checks structure, characters, lengths and check
 * digits (Resolver Standard 2.4, tests 1 to 5).
 * @param url as it came, still percent-encoded, so that an encoded slash stays part of its value
 */
export function readIdentified(url: string, today: string): Identified | Refused {
  const candidate = url.length > MAX_LENGTH ? null : readDigitalLink(CANONICAL + url, today)
  if (!candidate) return { reason: null }
  const { verdict, normalised, notes } = candidate
  if (verdict !== 'ok') {
    const [message] = notes
    const code = verdict === 'impossible' ? 'impossible' : 'misread'
    return { reason: message === undefined ? null : { code, message } }
  }
  const full = normalised.slice(CANONICAL.length)
  const path = full.replace(/\?.*$/, '')
  const [key = '', encoded = '', ...rest] = path.split('/').slice(1)
  // At our root the path is the code and nothing else: the reader also takes a site's own path around one.
  const isKey = primaryKeys.some((each) => each === key)
  const asked = url.replace(/\?.*$/, '').replace(/\/$/, '').split('/')
  if (!isKey || asked[1] !== key || asked.length !== path.split('/').length) return { reason: null }
  const qualifier = (ai: string): string | null => {
    const at = rest.findIndex((segment, index) => index % 2 === 0 && segment === ai)
    return at < 0 ? null : decodeURIComponent(rest[at + 1] ?? '')
  }
  return {
    path,
    full,
    keyPath: `/${key}/${encoded}`,
    key,
    value: decodeURIComponent(encoded),
    lot: qualifier('10'),
    serial: qualifier('21'),
  }
}
