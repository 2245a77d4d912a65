import type { CaseLetter } from '../../contract/case-vocabulary'
import type { CaseSummary, Complaint, PersonAction } from '../../contract/complaint'
import { personActions } from '../../contract/complaint'
import type { Evidence } from '../../contract/evidence'
import { chinaDate } from '../../domain/calendar/day'
import { openActs } from '../../domain/complaint/acts'
import type { CaseAction, CaseEvent } from '../../domain/complaint/case'
import { clock } from '../../domain/complaint/clock'
import { standingName } from '../../domain/complaint/channel'
import { factsOf, type Unit } from '../../domain/complaint/facts'
import { hasMerchantCopy, isLetterFor, letterNames } from '../../domain/complaint/letters'
import { evidenceOfMerchant } from '../../domain/complaint/merchant-view'
import { proxyEvidence } from '../../domain/complaint/proxy'
import { promiseOf } from '../../domain/complaint/promise'
import { changedRequests } from '../../domain/complaint/requests'
import { remediesOf } from '../../domain/complaint/remedies'
import { eventsFor, stateOf } from '../../domain/complaint/transitions'
import { fromJson } from '../db/json'
import type { EvidenceUrls } from '../evidence/evidence-link.policy'
import { answersOf, askedForIn, caseEvents, shownOffers, timelineOf } from './case-course.presenter'
import type { CaseEvidence, CaseRow, LoggedEvent } from './case.repository'
import { caseProxy } from './proxy/proxy.presenter'

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

/** What of a case stands in other tables. */
interface Beside {
  /** The other case of the same story. */
  readonly twin: CaseRow | null
  readonly follows: CaseRow | null
  readonly followedBy: CaseRow | null
  readonly evidence: readonly CaseEvidence[]
  /** Addresses that open what belongs to the case. */
  readonly links: CaseLinks
  /** Whether the merchant takes part in online settlement. */
  readonly isMerchantOnline: boolean
}

/** A case as the person who filed it reads it. @param now RFC 3339 */
export function complaint(row: CaseRow, log: readonly LoggedEvent[], beside: Beside, now: string): Complaint {
  const events = caseEvents(log)
  const state = stateOf(events)
  const today = chinaDate(now)
  const form = fromJson(row.form)
  const { twin, follows, followedBy } = beside
  const evidence = beside.evidence.map((file) => evidenceOf(file, beside.links))
  const notOwn = new Set([...evidenceOfMerchant(events), ...proxyEvidence(events)])
  const rating = log.flatMap((event) => factsOf(event, 'rate') ?? []).at(-1)
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
    actions: personActionsOf(openActs(events, 'consumer', today), beside.isMerchantOnline),
    form,
    changedRequests: changedRequests(events),
    proxy: caseProxy(log, evidence, beside.links.proxyUrl, today),
    evidence: evidence.filter(({ sha256 }) => !notOwn.has(sha256)),
    letters: lettersFor('consumer', log, beside.links),
    follows: follows && { id: follows.id, number: follows.number },
    followedBy: followedBy && { id: followedBy.id, number: followedBy.number },
    askedFor: state === 'supplement' ? askedForIn(events) : null,
    answers: answersOf(events, evidence),
    offers: shownOffers(events),
    promise: promiseOf(events, today),
    rating: rating === undefined ? null : { stars: rating.stars, text: rating.text },
    remedies: remediesOf(
      { ...form, kind: row.kind, number: row.number, unitName: unitNow(row, events)?.name ?? null },
      events,
      now,
    ).map((remedy) => ({ ...remedy })),
    timeline: timelineOf(eventsFor(log, 'consumer')),
  }
}

/** To accept an offer in online settlement is to settle; the person reads one word for both. */
function personActionsOf(acts: readonly CaseAction[], isMerchantOnline: boolean): PersonAction[] {
  const open = new Set(acts.map((action) => (action === 'settle' ? 'accept-offer' : action)))
  return personActions.filter((action) => open.has(action) && (action !== 'start-odr' || isMerchantOnline))
}

/** The office that has a case now. */
export function unitNow(row: CaseRow, events: readonly CaseEvent[]): Unit | null {
  const passedOn = events.flatMap((event) => factsOf(event, 'transfer') ?? []).at(-1)
  return passedOn?.unit ?? unitOf(row)
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
  /** Of the PDF of a 授权委托书. */
  readonly proxyUrl: (caseId: string, sha256: string) => string
}

/** The letters that a party reads, newest first. */
export function lettersFor(
  party: 'consumer' | 'merchant',
  log: readonly LoggedEvent[],
  { letterUrl }: Pick<CaseLinks, 'letterUrl'>,
): CaseLetter[] {
  return lettersOf(log, letterUrl, party).filter(({ form }) => isLetterFor(form, party))
}

/** Every letter of a case, newest first, in the copy of its reader; a letter without that copy is not for them. */
export function lettersOf(
  log: readonly LoggedEvent[],
  letterUrl: CaseLinks['letterUrl'],
  reader: 'office' | 'consumer' | 'merchant' = 'office',
): CaseLetter[] {
  return log
    .flatMap((event) => {
      const letter = factsOf(event, 'letter')
      if (!letter) return []
      const { form, letterNo } = letter
      const sha256 = reader === 'merchant' && hasMerchantCopy(form) ? letter.merchantSha256 : letter.sha256
      if (sha256 === undefined) return []
      return [{ form, name: letterNames[form], letterNo, at: event.at, url: letterUrl(event.caseId, sha256) }]
    })
    .reverse()
}

/** A file of a case, with the addresses that open it. */
export function evidenceOf(file: CaseEvidence, { evidenceUrls }: Pick<CaseLinks, 'evidenceUrls'>): Evidence {
  const { case_id, sha256, name, type, bytes } = file
  return { sha256, name, type, bytes, ...evidenceUrls(case_id, file) }
}
