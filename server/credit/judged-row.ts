import { nextChangeOn, publicity } from '../../domain/credit/publicity'
import type { Ending } from '../../domain/credit/publicity-types'
import type { CreditRecord, MerchantStatus } from '../../domain/credit/record'

/** A record as it is stored, with what the log says last of it. */
export interface LedgerRow {
  readonly id: string
  readonly uscc: string
  readonly record: CreditRecord
  readonly is_public: number
  readonly check_on: string | null
}

/** A row with what the rules say of it today. */
export interface JudgedRow extends LedgerRow {
  readonly isShown: boolean
  readonly endedBy: Ending | null
  readonly checkOn: string | null
}

/** @param rows all records of one merchant */
export function judge(
  rows: readonly LedgerRow[],
  merchantStatus: MerchantStatus,
  today: string,
): JudgedRow[] {
  const context = { merchantStatus, records: rows.map(({ record }) => record) }
  return rows.map((row) => {
    const { shown, endedBy } = publicity(row.record, today, context)
    return { ...row, isShown: shown, endedBy, checkOn: nextChangeOn(row.record, today, context) }
  })
}
