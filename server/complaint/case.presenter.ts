import type { CaseSummary, Complaint } from '../../contract/complaint'
import type { Evidence } from '../../contract/evidence'
import type { CaseEvent } from '../../domain/complaint/case'
import { clock } from '../../domain/complaint/clock'
import type { Unit } from '../../domain/complaint/facts'
import { actionNames, stateNames } from '../../domain/complaint/names'
import { actionsOf, eventsFor, stateOf } from '../../domain/complaint/transitions'
import { fromJson } from '../db/json'
import type { CaseEvidence, CaseRow, LoggedEvent } from './case.repository'

/** The log as the domain reads it. */
export function caseEvents(log: readonly LoggedEvent[]): CaseEvent[] {
  return log.map(({ action, at, actor, ground, facts }) => ({
    action,
    at,
    actor,
    ...(ground === null ? {} : { ground }),
    ...(facts === undefined ? {} : { facts }),
  }))
}

export function caseSummary(row: CaseRow, log: readonly LoggedEvent[], now: string): CaseSummary {
  const events = caseEvents(log)
  const state = stateOf(events)
  return {
    id: row.id,
    number: row.number,
    kind: row.kind,
    state,
    stateName: stateNames[state],
    merchantName: row.merchant_name,
    productName: row.product_name,
    filedAt: row.filed_at,
    clock: clock(events, now),
  }
}

/**
 * A case as the person who filed it reads it.
 * @param twin the other case of the same story
 * @param shownUrl address of the shown copy of a picture of this case
 */
export function complaint(
  row: CaseRow,
  twin: CaseRow | null,
  log: readonly LoggedEvent[],
  evidence: readonly CaseEvidence[],
  shownUrl: (sha256: string) => string,
  now: string,
): Complaint {
  const events = caseEvents(log)
  const state = stateOf(events)
  return {
    id: row.id,
    number: row.number,
    kind: row.kind,
    twin: twin && { id: twin.id, number: twin.number, kind: twin.kind },
    unit: unitOf(row),
    state,
    stateName: stateNames[state],
    filedAt: row.filed_at,
    clock: clock(events, now),
    actions: actionsOf(state, 'consumer').includes('withdraw') ? ['withdraw'] : [],
    form: fromJson(row.form),
    evidence: evidence.map((file) => evidenceOf(file, shownUrl)),
    timeline: eventsFor(log, 'consumer')
      .map(({ id, at, actor, action, detail }) => ({ id, at, actor, title: actionNames[action], detail }))
      .reverse(),
  }
}

/** The office a case was filed with. */
export function unitOf({ unit_code, unit_name }: CaseRow): Unit | null {
  return unit_code === null || unit_name === null ? null : { code: unit_code, name: unit_name }
}

function evidenceOf(
  { sha256, name, type, bytes }: CaseEvidence,
  shownUrl: (sha256: string) => string,
): Evidence {
  return { sha256, name, type, bytes, shownUrl: type === 'application/pdf' ? null : shownUrl(sha256) }
}
