import type { AnnualReportRecord } from '../../../../domain/credit/filing-records'
import type { CreditRecord } from '../../../../domain/credit/record'

/** A report's corrections come one a row: each is added to those that are known, none is lost or told twice. */
export function mergedReport(report: AnnualReportRecord, known: CreditRecord | null): AnnualReportRecord {
  if (known?.kind !== 'annual-report') return report
  const keyOf = ({ item, on }: { readonly item: string; readonly on: string }) => `${on}\u0000${item}`
  const corrections = new Map((known.corrections ?? []).map((each) => [keyOf(each), each]))
  for (const each of report.corrections ?? []) corrections.set(keyOf(each), each)
  return {
    ...report,
    corrected: report.corrected || known.corrected,
    corrections: [...corrections.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
  }
}
