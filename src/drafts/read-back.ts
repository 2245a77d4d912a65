/** Reading our own writing back from the device: an older version, or half a file, reads as empty. */
import { isRecord } from '../platform/storage/kept-forms'
import type { DraftFile } from './draft'

export type Kept = Readonly<Record<string, unknown>>

/** What was kept; null where it is nothing of ours. */
export const keptOf = (value: unknown): Kept | null => (isRecord(value) ? value : null)

export function textIn(kept: Kept, name: string): string {
  const value = kept[name]
  return typeof value === 'string' ? value : ''
}

/** null where there is no list. */
export function listIn(kept: Kept, name: string): readonly unknown[] | null {
  const value = kept[name]
  return Array.isArray(value) ? (value as unknown[]) : null
}

/** null where neither was chosen. */
export function choiceIn(kept: Kept, name: string): boolean | null {
  const value = kept[name]
  return typeof value === 'boolean' ? value : null
}

export const filesIn = ({ files }: Kept): readonly DraftFile[] =>
  Array.isArray(files) ? (files as DraftFile[]) : []
