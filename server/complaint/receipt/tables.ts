import type { Jws } from '../../signing/signature'
import type { ReceiptHead } from './receipt-head'

export interface ReceiptTables {
  case_receipt: CaseReceiptTable
}

/** Append-only: one receipt a case, signed when it was filed. */
interface CaseReceiptTable {
  case_id: string
  /** Of the case, `2026-000128`. */
  number: string
  jws: Jws<ReceiptHead>
}
