import type { CaseSummary, Complaint, PersonAction } from '../../contract/complaint'
import { personActions } from '../../contract/complaint'
import type { Evidence } from '../../contract/evidence'
import { chinaDate } from '../../domain/calendar/day'
import { openActs } from '../../domain/complaint/acts'
import type { CaseAction, CaseEvent } from '../../domain/complaint/case'
import { clock } from '../../domain/complaint/clock'
import { factsOf, type Unit } from '../../domain/complaint/facts'
import { evidenceOfMerchant } from '../../domain/complaint/merchant-view'
import { stateNames } from '../../domain/complaint/names'
import { promiseOf } from '../../domain/complaint/promise'
import { remediesOf } from '../../domain/complaint/remedies'
import { eventsFor, stateOf } from '../../domain/complaint/transitions'
import { fromJson } from '../db/json'
import { answersOf, askedForIn, caseEvents, shownOffers, timelineOf } from './case-course.presenter'
import type { CaseEvidence, CaseRow, LoggedEvent } from './case.repository'

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

/** What of a case stands in other tables. */
interface Beside {
  /** The other case of the same story. */
  readonly twin: CaseRow | null
  readonly follows: CaseRow | null
  readonly followedBy: CaseRow | null
  readonly evidence: readonly CaseEvidence[]
  /** Address of the shown copy of a picture of this case. */
  readonly shownUrl: (sha256: string) => string
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
  const evidence = beside.evidence.map((file) => evidenceOf(file, beside.shownUrl))
  const ofMerchant = evidenceOfMerchant(events)
  const rating = log.flatMap((event) => factsOf(event, 'rate') ?? []).at(-1)
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
    actions: personActionsOf(openActs(events, 'consumer', today), beside.isMerchantOnline),
    form,
    evidence: evidence.filter(({ sha256 }) => !ofMerchant.has(sha256)),
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

export function evidenceOf(
  { sha256, name, type, bytes }: CaseEvidence,
  shownUrl: (sha256: string) => string,
): Evidence {
  return { sha256, name, type, bytes, shownUrl: type === 'application/pdf' ? null : shownUrl(sha256) }
}
