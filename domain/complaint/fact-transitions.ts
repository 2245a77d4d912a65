import type { CaseState, Transition } from './case'
import { both, ended, law, mediation, open, row } from './transition-row'

const openReport = ['reported', 'verifying'] as const satisfies readonly CaseState[]
/** Where both sides talk: online settlement and mediation. */
const talks = ['odr', ...mediation] as const satisfies readonly CaseState[]

/** What is added to the file and changes no state. */
export const factTransitions: readonly Transition[] = [
  row({
    action: 'assign',
    from: [...open, ...ended, ...openReport],
    to: 'same',
    actors: ['officer', 'system'],
    article: law('第七条', 'art. 7'),
  }),
  row({
    action: 'add-evidence',
    from: [...open, ...openReport],
    to: 'same',
    actors: ['consumer'],
    article: law('第十条', 'art. 10'),
    shownTo: ['merchant'],
  }),
  row({
    action: 'change-requests',
    from: open,
    to: 'same',
    actors: ['consumer'],
    // Of one person the order says no more than that a complaint states what it asks for (`requests.ts`).
    article: law('第十条', 'art. 10'),
    shownTo: ['merchant'],
  }),
  row({
    action: 'answer',
    from: talks,
    to: 'same',
    actors: ['merchant'],
    article: law('第十八条', 'art. 18'),
    shownTo: ['consumer'],
  }),
  row({
    action: 'offer',
    from: talks,
    to: 'same',
    actors: ['merchant'],
    article: law('第十八条', 'art. 18'),
    shownTo: ['consumer'],
  }),
  row({
    action: 'accept-offer',
    from: mediation,
    to: 'same',
    actors: ['consumer'],
    article: law('第十八条', 'art. 18'),
    shownTo: ['merchant'],
  }),
  row({
    action: 'decline-offer',
    from: talks,
    to: 'same',
    actors: ['consumer'],
    article: law('第十八条', 'art. 18'),
    shownTo: ['merchant'],
  }),
  row({
    action: 'confirm-kept',
    from: ['settled', 'closed'],
    to: 'same',
    actors: ['consumer'],
    article: law('第二十四条', 'art. 24'),
    shownTo: ['merchant'],
  }),
  row({
    action: 'report-broken',
    from: ['settled', 'closed'],
    to: 'same',
    actors: ['consumer'],
    article: law('第二十四条', 'art. 24'),
    shownTo: ['merchant'],
  }),
  row({
    action: 'say-kept',
    from: ['settled', 'closed'],
    to: 'same',
    actors: ['merchant'],
    article: law('第二十四条', 'art. 24'),
    shownTo: ['consumer'],
  }),
  row({
    action: 'rate',
    from: [...ended, 'closed', 'case-opened', 'no-case'],
    to: 'same',
    actors: ['consumer'],
    article: law('第三十八条', 'art. 38'),
  }),
  row({
    action: 'record',
    from: talks,
    to: 'same',
    actors: ['officer'],
    article: law('第十八条', 'art. 18'),
    shownTo: both,
  }),
  row({
    action: 'letter',
    from: [...open, ...ended, ...openReport, 'case-opened', 'no-case', 'closed'],
    to: 'same',
    actors: ['officer'],
    article: law('第七条', 'art. 7'),
    shownTo: ['consumer'],
  }),
  row({
    action: 'prepare-national',
    from: ['submitted', 'reported'],
    to: 'same',
    actors: ['consumer', 'system'],
    article: law('第八条、第四十条', 'art. 8, 40'),
    shownTo: ['consumer'],
  }),
  row({
    action: 'national-number',
    from: [...open, ...ended, ...openReport, 'case-opened', 'no-case', 'closed'],
    to: 'same',
    actors: ['consumer', 'officer'],
    article: law('第八条、第四十条', 'art. 8, 40'),
    shownTo: ['consumer'],
  }),
  row({
    action: 'renew-proxy',
    from: [...open, 'settled'],
    to: 'same',
    actors: ['consumer'],
    article: law('第十一条', 'art. 11'),
  }),
]
