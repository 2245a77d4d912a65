import type { CaseSummary, Complaint } from '../../contract/complaint'
import type { Evidence } from '../../contract/evidence'
import type { CaseAction, CaseEvent } from '../../domain/complaint/case'
import { clock } from '../../domain/complaint/clock'
import { stateNames } from '../../domain/complaint/names'
import { actionsOf, stateOf } from '../../domain/complaint/transitions'
import { say, type Text } from '../../domain/text'
import { fromJson } from '../db/json'
import type { EvidenceUrls } from '../evidence/evidence-link.policy'
import type { CaseEvidence, CaseRow, LoggedEvent } from './case.repository'

/** What each action is called in the timeline. */
const actionNames: Readonly<Record<CaseAction, Text>> = {
  submit: say('提交投诉', 'Complaint filed'),
  'ask-supplement': say('要求补充材料（补正）', 'More material asked for'),
  supplement: say('已补充材料', 'Material supplied'),
  accept: say('决定受理', 'Accepted'),
  refuse: say('不予受理', 'Refused'),
  'start-odr': say('转商家在线和解', 'Passed to the merchant for online settlement'),
  'end-odr': say('在线和解结束', 'Online settlement ended'),
  'start-mediation': say('开始调解', 'Mediation began'),
  suspend: say('中止调解', 'Mediation paused'),
  resume: say('恢复调解', 'Mediation resumed'),
  terminate: say('终止调解', 'Mediation ended without agreement'),
  settle: say('达成调解', 'Settled'),
  withdraw: say('撤回投诉', 'Complaint withdrawn'),
  transfer: say('移送其他部门', 'Passed to the competent office'),
  close: say('办结', 'Closed'),
}

/** The log as the domain reads it. */
export function caseEvents(log: readonly LoggedEvent[]): CaseEvent[] {
  return log.map(({ action, at, actor, ground }) => ({
    action,
    at,
    actor,
    ...(ground === null ? {} : { ground }),
  }))
}

export function caseSummary(row: CaseRow, log: readonly LoggedEvent[], now: string): CaseSummary {
  const events = caseEvents(log)
  const state = stateOf(events)
  return {
    id: row.id,
    number: row.number,
    state,
    stateName: stateNames[state],
    merchantName: row.merchant_name,
    productName: row.product_name,
    filedAt: row.filed_at,
    clock: clock(events, now),
  }
}

/** @param urlsOf addresses of a file of this case */
export function complaint(
  row: CaseRow,
  log: readonly LoggedEvent[],
  evidence: readonly CaseEvidence[],
  urlsOf: (file: CaseEvidence) => EvidenceUrls,
  now: string,
): Complaint {
  const events = caseEvents(log)
  const state = stateOf(events)
  return {
    id: row.id,
    number: row.number,
    state,
    stateName: stateNames[state],
    filedAt: row.filed_at,
    clock: clock(events, now),
    actions: actionsOf(state, 'consumer').includes('withdraw') ? ['withdraw'] : [],
    form: fromJson(row.form),
    evidence: evidence.map((file) => evidenceOf(file, urlsOf)),
    timeline: log
      .map(({ id, at, actor, action, detail }) => ({ id, at, actor, title: actionNames[action], detail }))
      .reverse(),
  }
}

function evidenceOf(file: CaseEvidence, urlsOf: (file: CaseEvidence) => EvidenceUrls): Evidence {
  const { sha256, name, type, bytes } = file
  return { sha256, name, type, bytes, ...urlsOf(file) }
}
