/** Which term of the glossary explains what a record is, or a sentence that rests on a record or on a missing one. */
import type { CrossCheck } from './cross-check-types'
import type { EncumbranceRecord } from './filing-records'
import type { RecordTerm } from './publicity-types'
import type { InspectionRecord, RecordKind } from './record'

const termOfKind: Readonly<Partial<Record<RecordKind, RecordTerm>>> = {
  licence: 'licence',
  penalty: 'penalty',
  abnormal: 'abnormal-list',
  serious: 'serious-list',
  blacklist: 'blacklist',
  inspection: 'inspection',
  'annual-report': 'annual-report',
  instant: 'instant',
  commitment: 'commitment',
  honour: 'honour',
  'online-shop': 'shown-licence',
}

/** What of a record its term follows from, as the rules and as the contract have it. */
type Described =
  | Pick<EncumbranceRecord, 'kind' | 'topic'>
  | Pick<InspectionRecord, 'kind' | 'inspectionType' | 'result'>
  | { readonly kind: Exclude<RecordKind, 'encumbrance' | 'inspection'> }

/** The term that says what a record is; null for kinds that speak for themselves. */
export function termOfRecord(record: Described): RecordTerm | null {
  if (record.kind === 'encumbrance') return record.topic
  if (record.kind === 'inspection' && record.inspectionType === 'sampling') {
    const isClean = record.result === 'pass' || record.result === 'no-activity'
    return isClean ? 'inspection' : 'failed-sampling'
  }
  return termOfKind[record.kind] ?? null
}

/** Of records of which no more than their kind may be told. */
export const termsOfKinds = (kinds: readonly RecordKind[]): readonly RecordTerm[] =>
  kinds.flatMap((kind) => termOfKind[kind] ?? [])

/** Of a check that names a licence of which there is no record. */
export function termOfCheck(about: CrossCheck['about']): RecordTerm | null {
  if (about === 'food-production') return 'food-production-licence'
  return about === 'food-business' ? 'food-trade-licence' : null
}
