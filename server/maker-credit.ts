import type { Merchant } from '../contract/credit'
import type { Maker } from '../contract/trace'

/**
 * A merchant's record as the maker of a product: its credit in one line, and whether the licence number on the label
 * belongs to a licence of it that is valid on that day. Stands here because credit and trace know nothing of each other.
 */
export function makerCredit(merchant: Merchant, licenceNumber: string | null, todayOn: string): Maker {
  const { uscc, name, status, verdict, records } = merchant
  const isValid = records.some(
    (record) =>
      record.kind === 'licence' &&
      record.number === licenceNumber &&
      record.state === 'valid' &&
      (record.validTo === null || record.validTo >= todayOn),
  )
  return {
    uscc,
    name,
    status,
    verdict,
    licence: licenceNumber === null ? null : { number: licenceNumber, isValid },
  }
}
