import type { CaseKind } from '../../../domain/complaint/case'
import type { Unit } from '../../../domain/complaint/facts'

export const receiptFormat = 'fangxincha-receipt-1'

/** What a receipt signs: no word of the person's, only digests of what was filed. */
export interface ReceiptHead {
  readonly format: typeof receiptFormat
  readonly number: string
  readonly kind: CaseKind
  /** RFC 3339 UTC. */
  readonly receivedAt: string
  readonly unit: Unit | null
  /** SHA-256 over the canonical JSON of the form. */
  readonly formSha256: string
  /** SHA-256 of each file, in the order of the form. */
  readonly files: readonly string[]
  /** Hash of the log's first event, to which all later ones are chained. */
  readonly filingHash: string
}
