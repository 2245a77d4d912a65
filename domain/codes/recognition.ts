/** What `recognise` answers. The contract's schema of the same name mirrors these shapes. */
import type { Text } from '../text'

/**
 * ok = well formed and its check digit (where it has one) holds;
 * misread = the structure or the check digit is wrong;
 * impossible = well formed, but with a region, date or type that never existed;
 * unknown = no family of codes looks like this.
 */
export type Verdict = 'ok' | 'misread' | 'impossible' | 'unknown'

/** The families of codes the product reads; `licence-qr` is the address in a business licence's QR code. */
export type Family =
  | 'uscc'
  | 'orgcode'
  | 'regno15'
  | 'regno13'
  | 'sc'
  | 'jy'
  | 'yb'
  | 'gtin'
  | 'gs1'
  | 'gs1-dl'
  | 'epc'
  | 'sscc'
  | 'gln'
  | 'drug'
  | 'udi'
  | 'licence-qr'
  | 'unknown'

/** One named piece of a code, in reading order. GS1 parts are keyed by their application identifier. */
export interface Part {
  readonly key: string
  readonly text: string
  readonly name: Text
  readonly meaning: Text | null
}

/** The check character's arithmetic, told so that a person can follow it. */
export interface CheckResult {
  readonly expected: string
  readonly actual: string
  readonly holds: boolean
  readonly steps: readonly Text[]
}

/** What can be looked up with a code. `gtin` has 14 digits, `uscc` 18 characters. */
export type NextStep =
  | { readonly kind: 'merchant'; readonly uscc: string }
  | { readonly kind: 'product'; readonly gtin: string; readonly lot?: string; readonly serial?: string }
  | { readonly kind: 'licence'; readonly number: string }
  | { readonly kind: 'drug'; readonly code: string }
  | { readonly kind: 'none' }

/** One way to read the text. */
export interface Candidate {
  readonly family: Family
  readonly verdict: Verdict
  readonly normalised: string
  readonly name: Text
  readonly parts: readonly Part[]
  /** null where the family has no check character. */
  readonly check: CheckResult | null
  readonly notes: readonly Text[]
  /** Never empty: a candidate that leads nowhere says `none`. */
  readonly next: readonly NextStep[]
}

/** The answer; the fields beside `candidates` repeat the best candidate's. */
export interface Recognition {
  readonly input: string
  readonly family: Family
  readonly verdict: Verdict
  readonly normalised: string
  /** Most certain first, never empty. */
  readonly candidates: readonly Candidate[]
}

/** Settings of `recognise`. */
export interface RecogniseOptions {
  /** The scanner's name of the symbology (`EAN_13`, `UPC_E`, `DataMatrix`…), when it knows it. */
  readonly symbology?: string
  /** Today at UTC+08:00, `YYYY-MM-DD`: the middle of the GS1 date window. */
  readonly today: string
}
