import type { CaseLetter } from '../../contract/case-vocabulary'
import type { CaseSummary, Complaint } from '../../contract/complaint'
import type { Evidence } from '../../contract/evidence'
import type { CaseEvent } from '../../domain/complaint/case'
import { clock } from '../../domain/complaint/clock'
import { standingName } from '../../domain/complaint/channel'
import { factsOf, type Unit } from '../../domain/complaint/facts'
import { isLetterFor, letterNames } from '../../domain/complaint/letters'
import { actionNames } from '../../domain/complaint/names'
import { actionsOf, eventsFor, stateOf } from '../../domain/complaint/transitions'
import { fromJson } from '../db/json'
import type { EvidenceUrls } from '../evidence/evidence-link.policy'
import type { CaseEvidence, CaseRow, LoggedEvent } from './case.repository'

/** The log as the domain reads it. */
export function caseEvents(log: readonly LoggedEvent[]): CaseEvent[] {
  return log.map(eventOf)
}

export function eventOf({ action, at, actor, ground, facts }: LoggedEvent): CaseEvent {
  return {
    action,
    at,
    actor,
    ...(ground === null ? {} : { ground }),
    ...(facts === undefined ? {} : { facts }),
  }
}

export function caseSummary(row: CaseRow, log: readonly LoggedEvent[], now: string): CaseSummary {
  const events = caseEvents(log)
  const state = stateOf(events)
  return {
    id: row.id,
    number: row.number,
    kind: row.kind,
    state,
    stateName: standingName(events),
    merchantName: row.merchant_name,
    productName: row.product_name,
    filedAt: row.filed_at,
    clock: clock(events, now),
  }
}

/**
 * A case as the person who filed it reads it.
 * @param twin the other case of the same story
 * @param links addresses that open what belongs to a case
 */
export function complaint(
  row: CaseRow,
  twin: CaseRow | null,
  log: readonly LoggedEvent[],
  evidence: readonly CaseEvidence[],
  links: CaseLinks,
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
    stateName: standingName(events),
    filedAt: row.filed_at,
    clock: clock(events, now),
    actions: actionsOf(state, 'consumer').includes('withdraw') ? ['withdraw'] : [],
    form: fromJson(row.form),
    evidence: evidence.map((file) => evidenceOf(file, links)),
    letters: lettersFor('consumer', log, links),
    timeline: eventsFor(log, 'consumer')
      .map(({ id, at, actor, action, detail }) => ({ id, at, actor, title: actionNames[action], detail }))
      .reverse(),
  }
}

/** The office a case was filed with. */
export function unitOf({ unit_code, unit_name }: CaseRow): Unit | null {
  return unit_code === null || unit_name === null ? null : { code: unit_code, name: unit_name }
}

/** Short-lived addresses of what belongs to one case. */
export interface CaseLinks {
  /** Of a file of evidence. */
  readonly evidenceUrls: (caseId: string, file: Pick<CaseEvidence, 'sha256' | 'type'>) => EvidenceUrls
  /** Of the PDF of a letter. */
  readonly letterUrl: (caseId: string, sha256: string) => string
}

/** The letters that a party reads, newest first. */
export function lettersFor(
  party: 'consumer' | 'merchant',
  log: readonly LoggedEvent[],
  { letterUrl }: Pick<CaseLinks, 'letterUrl'>,
): CaseLetter[] {
  return lettersOf(log, letterUrl).filter(({ form }) => isLetterFor(form, party))
}

/** Every letter of a case, newest first, as the office reads them. */
export function lettersOf(log: readonly LoggedEvent[], letterUrl: CaseLinks['letterUrl']): CaseLetter[] {
  return log
    .flatMap((event) => {
      const letter = factsOf(event, 'letter')
      if (!letter) return []
      const { form, letterNo, sha256 } = letter
      return [{ form, name: letterNames[form], letterNo, at: event.at, url: letterUrl(event.caseId, sha256) }]
    })
    .reverse()
}

/** A file of a case, with the addresses that open it. */
export function evidenceOf(file: CaseEvidence, { evidenceUrls }: Pick<CaseLinks, 'evidenceUrls'>): Evidence {
  const { case_id, sha256, name, type, bytes } = file
  return { sha256, name, type, bytes, ...evidenceUrls(case_id, file) }
}
