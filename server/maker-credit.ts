import type { Merchant } from '../contract/credit'
import type { Maker } from '../contract/trace'
import { labelCheck } from '../domain/credit/label-check'

/**
 * A merchant's record as the maker of a product: its credit in one line, and whose the licence number on the label is.
 * Stands here because credit and trace know nothing of each other.
 * @param holderOf who holds a licence number by the records here
 */
export async function makerCredit(
  merchant: Merchant,
  licenceNumber: string | null,
  todayOn: string,
  holderOf: (number: string) => Promise<{ readonly uscc: string; readonly name: string } | null>,
): Promise<Maker> {
  const { uscc, name, status, verdict, records } = merchant
  const maker = { uscc, name, status, verdict }
  if (licenceNumber === null) return { ...maker, licence: null }
  const licences = records.flatMap((record) => (record.kind === 'licence' ? [record] : []))
  const holder = await holderOf(licenceNumber)
  const other = holder?.uscc === uscc ? null : holder
  const { outcome, text } = labelCheck(licenceNumber, licences, other, todayOn)
  return { ...maker, licence: { number: licenceNumber, isValid: outcome === 'own', finding: { ...text } } }
}
