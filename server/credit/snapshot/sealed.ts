import type { Merchant } from '../../../contract/credit'
import type { RecordKind } from '../../../domain/credit/record'
import type { Text } from '../../../domain/text'

/**
 * The shapes that are signed. The head is signed as it is; whatever the law may one day forbid to show is in it only
 * as the digest of a salted part, so that the part can be forgotten and the signature still holds.
 */

export const sealFormat = 'fangxincha-snapshot-1'

/** A reason, check or repair step that rests on no record, or the place of one that does. */
interface Placed<Value> {
  /** Its place on the page, from 0. */
  readonly place: number
  readonly value: Value
}

/** What is no record's: signed in the open. */
export interface SealedHead {
  readonly format: typeof sealFormat
  readonly id: string
  /** RFC 3339 UTC. */
  readonly at: string
  readonly uscc: string
  readonly registration: Pick<
    Merchant,
    | 'name'
    | 'status'
    | 'region'
    | 'registeredOn'
    | 'isUsccConsistent'
    | 'type'
    | 'authority'
    | 'source'
    | 'asOfAt'
  >
  readonly verdict: Pick<Merchant['verdict'], 'level' | 'headline'>
  readonly reasons: readonly Placed<Text>[]
  readonly checks: readonly Placed<Merchant['checks'][number]>[]
  readonly missing: Merchant['missing']
  readonly complaints: Merchant['complaints']
  /** How many reasons rested on records. */
  readonly reasonsOfRecords: number
  readonly parts: readonly { readonly kind: RecordKind | 'registration'; readonly digest: string }[]
}

/** One record with everything on the page that rests on it. */
export interface SealedRecord {
  readonly record: Merchant['records'][number]
  readonly reasons: readonly Placed<Text>[]
  readonly checks: readonly Placed<Merchant['checks'][number]>[]
  readonly repair: readonly Placed<Merchant['repair'][number]>[]
}

/** One value of the registration that may be a person's and be withheld one day: address, representative and the like. */
export interface SealedField {
  /** Its name in the `Merchant` contract. */
  readonly field: string
  readonly value: unknown
}

export type SealedContent = SealedRecord | SealedField

/** A part with the salt that keeps its digest from being guessed. */
export interface SealedPart {
  readonly recordId: string | null
  readonly salt: string
  readonly content: SealedContent
}
