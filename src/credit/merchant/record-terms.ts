import type { PublicRecord, RecordKind } from '../../../contract/records'
import type { TermId } from '../../../domain/glossary/names'
import type { Text } from '../../../domain/text'
import { termsNamed } from '../../terms/terms-named'

const termOfKind: Readonly<Partial<Record<RecordKind, TermId>>> = {
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

/** The term that says what a record is; null for kinds that speak for themselves. */
export function termOfRecord(record: PublicRecord): TermId | null {
  if (record.kind === 'encumbrance') {
    if (record.topic === 'judicial-assistance') return 'judicial-assistance'
    return record.topic === 'chattel-mortgage' ? 'chattel-mortgage' : 'equity-pledge'
  }
  if (record.kind === 'inspection' && record.inspectionType === 'sampling') return 'failed-sampling'
  return termOfKind[record.kind] ?? null
}

/** What the small print of records speaks of: how long they show, how they leave early, their papers. */
export const termsOfPublicity = (records: readonly PublicRecord[]): readonly TermId[] => [
  ...(records.some(({ publicity }) => publicity.stopsOn !== null) ? (['publicity-period'] as const) : []),
  ...(records.some(({ publicity }) => publicity.repairFromOn !== null) ? (['repair'] as const) : []),
  ...(records.some(({ kind }) => kind === 'penalty') ? (['penalty-decision'] as const) : []),
]

/** Of records of which no more than their kind may be told. */
export const termsOfKinds = (kinds: readonly RecordKind[]): readonly TermId[] =>
  kinds.flatMap((kind) => termOfKind[kind] ?? [])

/** The terms of reasons that came without their records. */
export const termsOfReasons = (reasons: readonly Text[]): readonly TermId[] =>
  termsNamed(reasons, Object.values(termOfKind))
