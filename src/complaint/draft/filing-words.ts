import type { CaseKind } from '../../../domain/complaint/case'
import type { FiledCase } from '../../drafts/draft'

/** A story that is filed as both has become two cases. */
export const filedKinds = ({ kind, twin }: FiledCase): readonly CaseKind[] => [
  kind ?? 'complaint',
  ...(twin ? [twin.kind] : []),
]

/** What the page and its button are called; null: as for a complaint. */
export function filingWords(kinds: readonly CaseKind[], isForNational: boolean) {
  if (isForNational) return { title: null, submit: 'submitNational' } as const
  if (!kinds.includes('report')) return { title: null, submit: null }
  return kinds.includes('complaint')
    ? ({ title: 'titleBoth', submit: 'submitBoth' } as const)
    : ({ title: 'titleReport', submit: 'submitReport' } as const)
}
