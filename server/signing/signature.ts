import { createHash, sign, verify } from 'node:crypto'
import { canonicalJson } from '../canonical-json'
import type { SigningKeys } from './signing-keys'

/** A compact JWS (RFC 7515) over a head of this shape: only `signHead` makes them. */
export type Jws<Head> = string & { readonly __jws: Head }

/** What a stored signature comes to. `head` is there only when it is genuine. */
export type Checked<Head> =
  | { readonly authenticity: 'genuine'; readonly head: Head }
  | { readonly authenticity: 'altered' | 'unknown-key'; readonly head: null }

/** Signs the canonical JSON of the head: a compact JWS (RFC 7515) with EdDSA (RFC 8037). */
export function signHead<Head extends object>(head: Head, keys: SigningKeys): Jws<Head> {
  const { kid, privateKey } = keys.current()
  const header = Buffer.from(canonicalJson({ alg: 'EdDSA', kid })).toString('base64url')
  const signed = `${header}.${Buffer.from(canonicalJson(head)).toString('base64url')}`
  const jws: unknown = `${signed}.${sign(null, Buffer.from(signed), privateKey).toString('base64url')}`
  return jws as Jws<Head>
}

/** Checks a compact JWS against our keys. */
export function checkHead<Head>(jws: Jws<Head>, keys: SigningKeys): Checked<Head> {
  const kid = keyIdOf(jws)
  const key = kid === null ? null : keys.find(kid)
  if (!key) return { authenticity: 'unknown-key', head: null }
  const [header = '', payload = '', signature = ''] = jws.split('.')
  const isGood = verify(null, Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, 'base64url'))
  if (!isGood) return { authenticity: 'altered', head: null }
  const head: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
  // We signed it, so it has the shape that we sign.
  return { authenticity: 'genuine', head: head as Head }
}

/** The key that a JWS names; null when it cannot be read. */
export function keyIdOf(jws: string): string | null {
  try {
    const header: unknown = JSON.parse(Buffer.from(jws.split('.', 1)[0] ?? '', 'base64url').toString('utf8'))
    const isNamed = typeof header === 'object' && header !== null && 'kid' in header
    return isNamed && typeof header.kid === 'string' ? header.kid : null
  } catch {
    return null // not JSON: no signature of ours
  }
}

/** SHA-256 of the signed content, hexadecimal. */
export function contentSha256(jws: string): string {
  const payload = jws.split('.')[1] ?? ''
  return createHash('sha256').update(Buffer.from(payload, 'base64url')).digest('hex')
}

/** The beginning of the SHA-256 of the whole signature: short enough for paper, and other than any forged one's. */
export function fingerprintOf(jws: string): string {
  return createHash('sha256').update(jws).digest('hex').slice(0, 10)
}
