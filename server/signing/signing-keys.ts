import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonicalJson } from '../canonical-json'
import { keptSecret } from '../kept-secret'

/** A public Ed25519 key as JWK (RFC 8037). */
export interface PublicJwk {
  readonly kty: 'OKP'
  readonly crv: 'Ed25519'
  readonly x: string
  readonly kid: string
  readonly use: 'sig'
  readonly alg: 'EdDSA'
}

interface SigningKey {
  readonly kid: string
  readonly privateKey: KeyObject
}

const SECRET = 'snapshot'
/** What stands before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410, 7). */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex')

/**
 * The keys of this installation that sign snapshots and receipts. The secret one is `<dataDir>/snapshot.secret`, made at first need; of one that was
 * rotated out only the public half stays, in `<dataDir>/snapshot-keys/`, so that what it signed can still be checked.
 * They are read at each use: a rotation by the command line holds at once in a server that runs.
 */
export class SigningKeys {
  private readonly retiredDir: string

  constructor(private readonly dataDir: string) {
    this.retiredDir = join(dataDir, 'snapshot-keys')
  }

  current(): SigningKey {
    const seed = Buffer.from(keptSecret(this.dataDir, SECRET), 'base64url')
    if (seed.length !== 32)
      throw new Error('snapshot.secret is damaged: restore it, or delete it for a new one.')
    const privateKey = createPrivateKey({
      key: Buffer.concat([PKCS8_HEAD, seed]),
      format: 'der',
      type: 'pkcs8',
    })
    return { kid: publicJwk(privateKey).kid, privateKey }
  }

  /** All public keys, the present one first (RFC 7517, 5). */
  jwks(): { readonly keys: readonly PublicJwk[] } {
    return { keys: [publicJwk(this.current().privateKey), ...this.retired()] }
  }

  /** null when it is no key of ours. */
  find(kid: string): KeyObject | null {
    const found = this.jwks().keys.find((key) => key.kid === kid)
    if (!found) return null
    return createPublicKey({ key: { kty: found.kty, crv: found.crv, x: found.x }, format: 'jwk' })
  }

  /**
   * Retires the present key and makes another.
   * @returns the ids of both
   */
  rotate(): { readonly retired: string; readonly current: string } {
    const old = publicJwk(this.current().privateKey)
    mkdirSync(this.retiredDir, { recursive: true, mode: 0o700 })
    // First kept, then forgotten: whenever this ends, nothing that was signed is left without its key.
    writeFileSync(join(this.retiredDir, `${old.kid}.json`), JSON.stringify(old), { mode: 0o600, flush: true })
    rmSync(join(this.dataDir, `${SECRET}.secret`))
    return { retired: old.kid, current: this.current().kid }
  }

  private retired(): PublicJwk[] {
    if (!existsSync(this.retiredDir)) return []
    return readdirSync(this.retiredDir)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => {
        const { x } = JSON.parse(readFileSync(join(this.retiredDir, name), 'utf8')) as PublicJwk
        return jwkOf(x)
      })
  }
}

function publicJwk(privateKey: KeyObject): PublicJwk {
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' })
  if (x === undefined) throw new Error('not an Ed25519 key')
  return jwkOf(x)
}

/** The id is the key's thumbprint (RFC 7638), so that it can be told from the key alone. */
function jwkOf(x: string): PublicJwk {
  const print = createHash('sha256').update(canonicalJson({ crv: 'Ed25519', kty: 'OKP', x }))
  return { kty: 'OKP', crv: 'Ed25519', x, kid: print.digest('base64url'), use: 'sig', alg: 'EdDSA' }
}
