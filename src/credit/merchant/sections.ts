import type { PublicRecord, RecordKind } from '../../../contract/records'

/** What one looks at: the registration, or records that belong together. */
export type Section =
  'registration' | 'adverse' | 'inspection' | 'licence' | 'filing' | 'online' | 'standing' | 'society'

/** In the order in which they matter before paying; within a section, graver kinds first. */
export const sectionKinds: Readonly<Record<Section, readonly RecordKind[]>> = {
  registration: ['alteration'],
  adverse: ['serious', 'blacklist', 'penalty', 'abnormal'],
  inspection: ['inspection'],
  licence: ['licence'],
  filing: ['annual-report', 'instant', 'encumbrance'],
  online: ['online-shop'],
  standing: ['commitment', 'honour', 'rating', 'support'],
  society: ['society'],
}

export const sections = Object.keys(sectionKinds) as readonly Section[]

/** Where a record stands. */
export function sectionOf(kind: RecordKind): Section {
  return sections.find((section) => sectionKinds[section].includes(kind)) ?? 'registration'
}

/** The records of a section: by kind in the section's order, newest decision first within. */
export function recordsOf(section: Section, records: readonly PublicRecord[]): readonly PublicRecord[] {
  return sectionKinds[section].flatMap((kind) => records.filter((record) => record.kind === kind))
}
