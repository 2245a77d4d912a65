import { Type, type Static } from 'typebox'
import { MerchantStatus } from './credit'
import { RecordKindName } from './exchange'
import type { Operation } from './operation'
import { Strict } from './record-base'
import { CreditVerdict, ReasonTerm } from './verdict'
import { CalendarDate, Instant, Nullable, Sha256, TextPair, UsccText } from './vocabulary'

/**
 * 信用存证: what was public of a merchant at one moment, signed, and what has changed since. The paper (PDF), the
 * picture and the signature itself are addresses beside it, outside the operations: `/snapshots/{id}.pdf`,
 * `/snapshots/{id}/card.png`, `/snapshots/{id}.jws`, and the public keys `/.well-known/jwks.json`.
 */

/** 128 random bits in Crockford's base 32: nobody guesses it, and it can be read from paper and typed. */
export const SnapshotId = Type.String({ pattern: '^[0-9a-hjkmnp-tv-z]{26}$' })

/** How a merchant stood: then, as far as it may still be shown, or now. */
const Standing = Type.Object(
  {
    name: Type.String(),
    status: MerchantStatus,
    level: CreditVerdict.properties.level,
    headline: TextPair,
    /** Without those that rested on a record which may not be shown any more. */
    reasons: Type.Array(Type.Object({ term: ReasonTerm, text: TextPair }, Strict)),
    /** How many reasons are left out for that. */
    withheld: Type.Integer({ minimum: 0 }),
    /** Records that were, or are, public. */
    records: Type.Integer({ minimum: 0 }),
  },
  Strict,
)
export type Standing = Static<typeof Standing>

/** One record that became public, was corrected or is no longer public. Never what it said. */
const RecordDifference = Type.Object(
  {
    change: Type.Enum(['added', 'changed', 'ended']),
    kind: RecordKindName,
    /** The day it became public or ended, where that is known. */
    on: Nullable(CalendarDate),
    /** Why it is no longer public; null of what was added or changed. */
    why: Nullable(TextPair),
  },
  Strict,
)
export type RecordDifference = Static<typeof RecordDifference>

const RegistrationDifference = Type.Object(
  {
    field: Type.Enum([
      'name',
      'status',
      'region',
      'type',
      'legalRepresentative',
      'registeredCapital',
      'scope',
      'address',
      'authority',
    ]),
    before: Nullable(TextPair),
    after: Nullable(TextPair),
  },
  Strict,
)
export type RegistrationDifference = Static<typeof RegistrationDifference>

export const Snapshot = Type.Object(
  {
    id: SnapshotId,
    /** `altered`: what is kept here is not what was signed; `unknown-key`: not signed by a key of ours. */
    authenticity: Type.Enum(['genuine', 'altered', 'unknown-key']),
    /** When it was made. */
    at: Instant,
    uscc: UsccText,
    /** The key that signed (`kid` of the JWK set). */
    keyId: Type.String(),
    /** Of the signed content, as it is printed on the paper. */
    sha256: Sha256,
    /** The beginning of the SHA-256 of the signature, as it is printed on paper and picture. */
    fingerprint: Type.String({ pattern: '^[0-9a-f]{10}$' }),
    /** null when it is not genuine: then nothing of it is to be trusted. */
    then: Nullable(Standing),
    /** null when the merchant is not known any more. */
    now: Nullable(Standing),
    nowAt: Instant,
    registration: Type.Array(RegistrationDifference),
    records: Type.Array(RecordDifference),
  },
  Strict,
)
export type Snapshot = Static<typeof Snapshot>

export const takeSnapshot = {
  id: 'takeSnapshot',
  method: 'POST',
  path: '/merchants/{uscc}/snapshots',
  access: 'public',
  creates: true,
  summary: 'Sign and keep what is public of a merchant now; the same Idempotency-Key never makes two',
  params: Type.Object({ uscc: Type.String({ minLength: 1, maxLength: 30 }) }, Strict),
  reply: Snapshot,
  status: 201,
} as const satisfies Operation

export const getSnapshot = {
  id: 'getSnapshot',
  method: 'GET',
  path: '/snapshots/{id}',
  access: 'public',
  summary: 'Whether a snapshot is genuine, what it said, and what has changed since',
  // As a person types it from paper: case, blanks, hyphens and the letters that look like digits do not matter.
  params: Type.Object({ id: Type.String({ minLength: 1, maxLength: 60 }) }, Strict),
  reply: Snapshot,
  status: 200,
} as const satisfies Operation
