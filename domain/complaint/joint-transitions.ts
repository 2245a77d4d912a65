import type { Actor, CaseState, Transition } from './case'
import type { JointAction } from './joint-facts'
import { ended, law, open, row } from './transition-row'

const article = law('第十二条', 'art. 12')
const always = [...open, ...ended, 'closed'] as const satisfies readonly CaseState[]

/** A step that members take in their own case, or that others bring about in it; it moves no case. */
const step = (action: JointAction, actors: readonly Actor[], from: readonly CaseState[] = open): Transition =>
  row({
    action,
    from,
    to: 'same',
    actors,
    article,
    shownTo: actors.includes('system') ? ['consumer'] : [],
  })

/** What may happen to a 投诉 because of others of the same kind; never to a report, and nothing the merchant reads. */
export const jointTransitions: readonly Transition[] = [
  step('joint-wish', ['consumer']),
  step('joint-unwish', ['consumer'], always),
  step('joint-propose', ['system']),
  step('joint-agree', ['consumer']),
  step('joint-form', ['system']),
  step('joint-choose', ['consumer']),
  step('joint-represent', ['system']),
  step('joint-ask', ['consumer', 'system']),
  step('joint-consent', ['consumer']),
  step('joint-object', ['consumer']),
  step('joint-carry', ['system']),
  step('joint-drop', ['consumer', 'system']),
  step('joint-leave', ['consumer'], always),
  step('joint-end', ['system'], always),
]
