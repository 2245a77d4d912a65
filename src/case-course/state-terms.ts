import type { CaseState } from '../../domain/complaint/case'
import type { TermId } from '../../domain/glossary/names'
import type { Text } from '../../domain/text'
import { termsNamed } from '../terms/terms-named'

/** The term that explains a state; states in everyday words have none. */
export const termOfState: Readonly<Partial<Record<CaseState, TermId>>> = {
  submitted: 'acceptance',
  supplement: 'supplement',
  accepted: 'acceptance',
  refused: 'refusal',
  odr: 'odr',
  mediating: 'mediation',
  suspended: 'suspension',
  terminated: 'termination',
  settled: 'mediation-letter',
  transferred: 'transfer',
  reported: 'verification',
  verifying: 'verification',
  'case-opened': 'case-opened',
  'no-case': 'case-opened',
  closed: 'closed',
}

/** The terms of the states in a list. */
export const termsOfStates = (cases: readonly { readonly state: CaseState }[]): readonly TermId[] =>
  cases.flatMap(({ state }) => termOfState[state] ?? [])

/** The terms of what was told of cases: those of their states. */
export const termsOfNews = (news: readonly { readonly text: Text }[]): readonly TermId[] =>
  termsNamed(
    news.map(({ text }) => text),
    Object.values(termOfState),
  )
