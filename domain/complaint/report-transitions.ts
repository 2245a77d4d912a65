import type { Transition } from './case'
import { inquiry, law, row } from './transition-row'

/** What may happen to a 举报: never shown to the merchant (art. 37). */
export const reportTransitions: readonly Transition[] = [
  row({
    action: 'submit-report',
    from: ['draft'],
    to: 'reported',
    actors: ['consumer'],
    article: law('第八条', 'art. 8'),
    letter: 2,
  }),
  row({
    action: 'verify',
    from: ['reported'],
    to: 'verifying',
    actors: ['officer'],
    article: inquiry,
    shownTo: ['consumer'],
  }),
  row({
    action: 'extend',
    from: ['reported', 'verifying'],
    to: 'same',
    actors: ['officer'],
    article: inquiry,
    shownTo: ['consumer'],
  }),
  row({
    action: 'open-case',
    from: ['reported', 'verifying'],
    to: 'case-opened',
    actors: ['officer'],
    article: inquiry,
    letter: 10,
    shownTo: ['consumer'],
  }),
  row({
    action: 'decline-case',
    from: ['reported', 'verifying'],
    to: 'no-case',
    actors: ['officer'],
    article: inquiry,
    letter: 10,
    shownTo: ['consumer'],
  }),
  row({
    action: 'close',
    from: ['case-opened', 'no-case'],
    to: 'closed',
    actors: ['officer', 'system'],
    article: inquiry,
    shownTo: ['consumer'],
  }),
]
