import { documentKey } from '../../../domain/credit/document-number'
import type { CreditRecord } from '../../../domain/credit/record'

/** The record with the number that makes it this one as it is compared. */
export function withComparedNumber(record: CreditRecord): CreditRecord {
  switch (record.kind) {
    case 'licence':
      return { ...record, number: documentKey(record.number) }
    case 'penalty':
    case 'encumbrance':
      return { ...record, docNo: documentKey(record.docNo) }
    case 'blacklist':
      return { ...record, docNo: record.docNo === null ? null : documentKey(record.docNo) }
    default:
      return record
  }
}

/** By which document a record is known beside its merchant, kind and day; null where none tells it from others. */
export function documentOf(record: CreditRecord): string | null {
  const compared = withComparedNumber(record)
  const document =
    compared.kind === 'licence'
      ? compared.number
      : compared.kind === 'penalty' || compared.kind === 'encumbrance'
        ? compared.docNo
        : compared.kind === 'blacklist' && compared.docNo !== null
          ? `${compared.title}\u0000${compared.docNo}`
          : null
  // A masked number is the same of many.
  return document === null || document.includes('*') ? null : document
}
