/** What may happen to a request, by whom; and the state that follows from its log. */
import { say, type Text } from '../../text'
import type {
  CorrectionAction,
  CorrectionActor,
  CorrectionEvent,
  CorrectionKind,
  CorrectionState,
} from './correction'

interface Transition {
  readonly action: CorrectionAction
  /** null: there is no request yet. */
  readonly from: readonly (CorrectionState | null)[]
  readonly to: CorrectionState
  readonly actor: CorrectionActor
  /** Only of these kinds; of all without it. */
  readonly kinds?: readonly CorrectionKind[]
}

const transitions: readonly Transition[] = [
  { action: 'submit', from: [null], to: 'received', actor: 'person' },
  { action: 'accept', from: ['received'], to: 'verifying', actor: 'officer' },
  // What is right can only be said after it was verified (条例 art. 12–13).
  { action: 'correct', from: ['verifying'], to: 'corrected', actor: 'officer' },
  { action: 'refuse', from: ['verifying'], to: 'unfounded', actor: 'officer' },
  // An objection may be refused without being taken up (名录办法 art. 12).
  { action: 'refuse', from: ['received'], to: 'unfounded', actor: 'officer', kinds: ['objection'] },
  { action: 'refer', from: ['received', 'verifying'], to: 'elsewhere', actor: 'officer' },
  { action: 'withdraw', from: ['received', 'verifying'], to: 'withdrawn', actor: 'person' },
]

/** The state after the action; null when it may not be done. */
export function stateAfter(
  kind: CorrectionKind,
  state: CorrectionState | null,
  action: CorrectionAction,
  actor: CorrectionActor,
): CorrectionState | null {
  const row = transitions.find(
    (each) =>
      each.action === action &&
      each.actor === actor &&
      each.from.includes(state) &&
      (each.kinds?.includes(kind) ?? true),
  )
  return row?.to ?? null
}

/**
 * The state of a request from its log, oldest event first; an event that the table does not allow changes nothing.
 * @returns null for an empty log
 */
export function correctionState(
  kind: CorrectionKind,
  events: readonly CorrectionEvent[],
): CorrectionState | null {
  return events.reduce<CorrectionState | null>(
    (state, { action, actor }) => stateAfter(kind, state, action, actor) ?? state,
    null,
  )
}

/** Whether the request is over: answered or withdrawn. */
export function isOver(state: CorrectionState): boolean {
  return state !== 'received' && state !== 'verifying'
}

const names: Readonly<Record<CorrectionState, Text>> = {
  received: say('已收到', 'Received'),
  verifying: say('核实中', 'Being verified'),
  corrected: say('已更正', 'Corrected'),
  unfounded: say('不予更正', 'Not corrected'),
  elsewhere: say('不属本机关', 'Not for this office'),
  withdrawn: say('已撤回', 'Withdrawn'),
}

/** A query asks for an answer, a report for verification: where nothing was wrong, that is what they are told. */
const namesOfKind: Readonly<Record<CorrectionKind, Partial<Readonly<Record<CorrectionState, Text>>>>> = {
  correction: {},
  'false-report': {
    corrected: say('查实，已处理', 'Found to be false and dealt with'),
    unfounded: say('没有查实', 'Not found to be false'),
  },
  query: {
    corrected: say('已答复：有误，已更正', 'Answered: it was wrong and is corrected'),
    unfounded: say('已答复：信息无误', 'Answered: it is right'),
  },
  objection: { unfounded: say('异议不成立', 'Objection not upheld') },
}

/** A state in the words of the person, by the kind of the request. */
export function stateName(kind: CorrectionKind, state: CorrectionState): Text {
  return namesOfKind[kind][state] ?? names[state]
}

/** What each action is called among the events. */
export const actionNames: Readonly<Record<CorrectionAction, Text>> = {
  submit: say('提交', 'Sent'),
  accept: say('受理，开始核实', 'Taken up, verification began'),
  correct: say('答复：有误，已更正', 'Answered: wrong, corrected'),
  refuse: say('答复：不予更正', 'Answered: not corrected'),
  refer: say('答复：不属本机关', 'Answered: not for this office'),
  withdraw: say('撤回', 'Withdrawn'),
}
