/** What may happen to a case, by whom and under which article; and the state that follows from its log. */
import { say } from '../text'
import type { Actor, CaseAction, CaseEvent, CaseState, Transition } from './case'

const law = (zh: string, en: string) => say(`总局令第121号${zh}`, `SAMR Order 121, ${en}`)

export const transitions: readonly Transition[] = [
  {
    action: 'submit',
    from: ['draft'],
    to: 'submitted',
    actors: ['consumer'],
    article: law('第八条、第十条', 'art. 8, 10'),
  },
  {
    action: 'ask-supplement',
    from: ['submitted', 'transferred'],
    to: 'supplement',
    actors: ['officer'],
    article: law('第十条', 'art. 10'),
  },
  {
    action: 'supplement',
    from: ['supplement'],
    to: 'submitted',
    actors: ['consumer'],
    article: law('第十条', 'art. 10'),
  },
  {
    action: 'start-odr',
    from: ['submitted'],
    to: 'odr',
    actors: ['consumer', 'officer', 'system'],
    article: law('第六条', 'art. 6'),
  },
  {
    action: 'end-odr',
    from: ['odr'],
    to: 'submitted',
    actors: ['consumer', 'merchant', 'system'],
    article: law('第六条', 'art. 6'),
  },
  {
    action: 'accept',
    from: ['submitted', 'transferred'],
    to: 'accepted',
    actors: ['officer'],
    article: law('第十五条', 'art. 15'),
  },
  {
    action: 'refuse',
    from: ['submitted', 'supplement', 'transferred'],
    to: 'refused',
    actors: ['officer'],
    article: law('第十五条、第十六条', 'art. 15, 16'),
  },
  {
    action: 'transfer',
    from: ['submitted'],
    to: 'transferred',
    actors: ['officer'],
    article: law('第四十一条', 'art. 41'),
  },
  {
    action: 'start-mediation',
    from: ['accepted'],
    to: 'mediating',
    actors: ['officer'],
    article: law('第十八条', 'art. 18'),
  },
  {
    action: 'suspend',
    from: ['mediating'],
    to: 'suspended',
    actors: ['officer'],
    article: law('第二十一条、第二十二条', 'art. 21, 22'),
  },
  {
    action: 'resume',
    from: ['suspended'],
    to: 'mediating',
    actors: ['officer'],
    article: law('第二十二条', 'art. 22'),
  },
  {
    action: 'settle',
    from: ['odr'],
    to: 'settled',
    actors: ['consumer'],
    article: law('第六条、第十八条', 'art. 6, 18'),
  },
  {
    action: 'settle',
    from: ['accepted', 'mediating', 'suspended'],
    to: 'settled',
    actors: ['officer'],
    article: law('第二十四条', 'art. 24'),
  },
  {
    action: 'terminate',
    from: ['accepted', 'mediating', 'suspended'],
    to: 'terminated',
    actors: ['officer', 'system'],
    article: law('第二十三条', 'art. 23'),
  },
  {
    action: 'withdraw',
    from: ['submitted', 'supplement', 'odr', 'transferred', 'accepted', 'mediating', 'suspended'],
    to: 'withdrawn',
    actors: ['consumer'],
    article: law('第二十三条第一项', 'art. 23(1)'),
  },
  {
    action: 'close',
    from: ['refused', 'terminated', 'settled', 'withdrawn'],
    to: 'closed',
    actors: ['officer', 'system'],
    article: law('第七条', 'art. 7'),
  },
]

/** The row that lets `actor` do this to a case in `state`; null when nothing does. */
export function transitionOf(state: CaseState, action: CaseAction, actor: Actor): Transition | null {
  return (
    transitions.find(
      (row) => row.action === action && row.from.includes(state) && row.actors.includes(actor),
    ) ?? null
  )
}

/** What `actor` may do to a case in `state`, in the order of the table. */
export function actionsOf(state: CaseState, actor: Actor): readonly CaseAction[] {
  return transitions
    .filter((row) => row.from.includes(state) && row.actors.includes(actor))
    .map((row) => row.action)
}

/** The state after each event that the table allows; an event it does not allow changes nothing. */
export function statesOf(events: readonly CaseEvent[]): readonly { event: CaseEvent; state: CaseState }[] {
  let state: CaseState = 'draft'
  const allowed: { event: CaseEvent; state: CaseState }[] = []
  for (const event of events) {
    const row = transitionOf(state, event.action, event.actor)
    if (!row) continue
    state = row.to
    allowed.push({ event, state })
  }
  return allowed
}

/** The state of a case from its log, oldest event first; a case without events is a draft. */
export function stateOf(events: readonly CaseEvent[]): CaseState {
  const steps = statesOf(events)
  return steps[steps.length - 1]?.state ?? 'draft'
}
