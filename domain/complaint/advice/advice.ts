/** Before sending: which ground would probably be used against a draft, and what would cure it. */
import type { CaseKind } from '../case'
import { complaintAdvice } from './complaint-advice'
import type { Advice, AdviceQuestion } from './question'
import { reportAdvice } from './report-advice'

/**
 * Advice on a draft as one of the kinds, in the order of the articles; empty when nothing stands in the way. It never
 * blocks: people decide what is accepted (令121 art. 15, 16, 17).
 */
export function adviceOn(kind: CaseKind, question: AdviceQuestion): readonly Advice[] {
  return kind === 'complaint' ? complaintAdvice(question) : reportAdvice(question)
}
