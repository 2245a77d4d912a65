import { Type, type Static } from 'typebox'
import { CaseKind, CaseUnit } from './case-vocabulary'
import type { Operation } from './operation'
import { Strict } from './record-base'
import { Instant, Nullable, Sha256, Uuid } from './vocabulary'

/**
 * 回执: that something was received here, when, and by its digests what; signed with the keys of
 * `/.well-known/jwks.json`. The person sees all of it; whoever else holds number and fingerprint sees that it is
 * genuine, when, which kind and which office.
 */

const authenticity = Type.Enum(['genuine', 'altered', 'unknown-key'])
/** The beginning of the SHA-256 of the signature, as it is printed on the paper. */
const Fingerprint = Type.String({ pattern: '^[0-9a-f]{10}$' })

export const Receipt = Type.Object(
  {
    number: Type.String(),
    kind: CaseKind,
    receivedAt: Instant,
    unit: Nullable(CaseUnit),
    /** `altered`: what is kept here is not what was signed; `unknown-key`: not signed by a key of ours. */
    authenticity,
    fingerprint: Fingerprint,
    /** Of the form as it was filed, over its canonical JSON (RFC 8785). */
    formSha256: Sha256,
    /** In the order of the form. */
    files: Type.Array(
      Type.Object(
        {
          sha256: Sha256,
          name: Type.String(),
          bytes: Type.Integer(),
          /** Address of the file as it was filed, signed and good for some minutes. */
          fileUrl: Type.String(),
        },
        Strict,
      ),
    ),
    /** The key that signed (`kid` of the JWK set). */
    keyId: Type.String(),
    /** Address of the paper (PDF, 投诉登记表 or 举报登记表), signed and good for some minutes; `&lang=en` for English. */
    paperUrl: Type.String(),
  },
  Strict,
)
export type Receipt = Static<typeof Receipt>

export const getReceipt = {
  id: 'getReceipt',
  method: 'GET',
  path: '/complaints/{id}/receipt',
  access: 'own',
  summary: 'The signed receipt of one of my cases: what was filed, by its digests',
  params: Type.Object({ id: Uuid }, Strict),
  reply: Receipt,
  status: 200,
} as const satisfies Operation

export const CheckedReceipt = Type.Object(
  {
    number: Type.String(),
    authenticity,
    kind: CaseKind,
    receivedAt: Instant,
    unit: Nullable(CaseUnit),
    /** How many files belong to it. */
    files: Type.Integer({ minimum: 0 }),
    /** Whether the file that was asked about is one of them; null when none was asked about. */
    isFiled: Nullable(Type.Boolean()),
  },
  Strict,
)
export type CheckedReceipt = Static<typeof CheckedReceipt>

export const checkReceipt = {
  id: 'checkReceipt',
  method: 'GET',
  path: '/receipts/{id}',
  access: 'public',
  summary:
    'Whether a receipt is genuine, by its number and fingerprint together; nothing of content or person',
  // The number as a person types it from paper: blanks and the kind of hyphen do not matter.
  params: Type.Object({ id: Type.String({ minLength: 1, maxLength: 40 }) }, Strict),
  query: Type.Object(
    {
      /** The fingerprint on the paper; without it a number tells nothing. */
      f: Type.String({ minLength: 1, maxLength: 40 }),
      /** SHA-256 of a file, computed where the file is. */
      sha256: Type.Optional(Sha256),
    },
    Strict,
  ),
  reply: CheckedReceipt,
  status: 200,
} as const satisfies Operation
