/** What may happen to a case: from where, by whom, under which article, told by which letter, shown to whom. */
import type { Transition } from './case'
import { complaintTransitions } from './complaint-transitions'
import { factTransitions } from './fact-transitions'
import { jointTransitions } from './joint-transitions'
import { reportTransitions } from './report-transitions'

/** In the order in which actions are offered. */
export const transitions: readonly Transition[] = [
  ...complaintTransitions,
  ...reportTransitions,
  ...factTransitions,
  ...jointTransitions,
]
