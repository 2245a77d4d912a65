import type { CaseAction } from '../../../domain/complaint/case'
import { actionNames } from '../../../domain/complaint/names'
import { say, type Text } from '../../../domain/text'

/** In English an act that can be done is called otherwise than one that was done. */
const toDo: Partial<Record<CaseAction, string>> = {
  'ask-supplement': 'Ask for more material',
  accept: 'Accept',
  refuse: 'Refuse',
  'start-odr': 'Pass to the merchant for online settlement',
  'end-odr': 'End the online settlement',
  'start-mediation': 'Begin mediation',
  suspend: 'Pause the mediation',
  resume: 'Resume the mediation',
  terminate: 'End the mediation without agreement',
  settle: 'Settle',
  withdraw: 'Withdraw for the consumer',
  transfer: 'Pass to the competent office',
  close: 'Close',
  verify: 'Begin to look into it',
  extend: 'Extend the term for looking into it',
  'open-case': 'Open a case',
  'decline-case': 'Open no case',
  assign: 'Give to an officer',
  'add-evidence': 'Add evidence',
  record: 'Record the mediation',
  'prepare-national': 'Prepare for 12315',
}

/** What the desk calls an act of an officer. */
export function actName(action: CaseAction): Text {
  const { zh, en } = actionNames[action]
  return say(zh, toDo[action] ?? en)
}
