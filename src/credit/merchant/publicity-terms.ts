import type { PublicRecord } from '../../../contract/records'
import type { TermId } from '../../../domain/glossary/names'

/** What the small print of records speaks of: how long they show, how they leave early, their papers. */
export const termsOfPublicity = (records: readonly PublicRecord[]): readonly TermId[] => [
  ...(records.some(({ publicity }) => publicity.stopsOn !== null) ? (['publicity-period'] as const) : []),
  ...(records.some(({ publicity }) => publicity.repairFromOn !== null) ? (['repair'] as const) : []),
  ...(records.some(({ kind }) => kind === 'penalty') ? (['penalty-decision'] as const) : []),
]
