import type { RecordKind } from '../../../contract/records'
import type { Say } from '../../i18n/messages'
import type { Tone } from '../../ui/Tag'
import type { recordMessages } from '../messages'

export type SayRecord = Say<(typeof recordMessages)['zh']>

/** A record as it is read: its name, what it comes to in a word, and what else it says. */
export interface RecordWords {
  readonly title: string
  readonly tag: { readonly word: string; readonly tone: Tone } | null
  readonly lines: readonly string[]
}

/** The lines that say something. */
export function filled(...lines: readonly (string | null)[]): readonly string[] {
  return lines.filter((line): line is string => line !== null && line !== '')
}

/** The name of each kind. */
export const kindWords = {
  licence: 'kindLicence',
  penalty: 'kindPenalty',
  abnormal: 'kindAbnormal',
  serious: 'kindSerious',
  blacklist: 'kindBlacklist',
  inspection: 'kindInspection',
  'annual-report': 'kindAnnualReport',
  instant: 'kindInstant',
  encumbrance: 'kindEncumbrance',
  alteration: 'kindAlteration',
  commitment: 'kindCommitment',
  honour: 'kindHonour',
  rating: 'kindRating',
  support: 'kindSupport',
  'online-shop': 'kindOnlineShop',
  society: 'kindSociety',
} as const satisfies Readonly<Record<RecordKind, string>>
