import {
  merchantActions,
  type MerchantAction,
  type MerchantCase,
  type MerchantCaseSummary,
} from '../../../contract/merchant-side'
import type { Evidence } from '../../../contract/evidence'
import { chinaDate } from '../../../domain/calendar/day'
import { openActs } from '../../../domain/complaint/acts'
import { clock } from '../../../domain/complaint/clock'
import {
  contactForMerchant,
  evidenceForMerchant,
  evidenceOfMerchant,
  wordsForMerchant,
} from '../../../domain/complaint/merchant-view'
import { stateNames } from '../../../domain/complaint/names'
import type { Logged } from '../../../domain/complaint/offers'
import { promiseOf } from '../../../domain/complaint/promise'
import { changedRequests } from '../../../domain/complaint/requests'
import { eventsFor, stateOf } from '../../../domain/complaint/transitions'
import { fromJson } from '../../db/json'
import { answersOf, caseEvents, shownOffers, timelineOf } from '../case-course.presenter'
import { evidenceOf, lettersFor, unitNow, type CaseLinks } from '../case.presenter'
import type { CaseEvidence, CaseRow, LoggedEvent } from '../case.repository'

/** A case in the merchant's list. @param now RFC 3339 */
export function merchantSummary(row: CaseRow, log: readonly LoggedEvent[], now: string): MerchantCaseSummary {
  const events = caseEvents(log)
  const state = stateOf(events)
  return {
    id: row.id,
    number: row.number,
    state,
    stateName: stateNames[state],
    productName: row.product_name,
    filedAt: row.filed_at,
    clock: clock(events, now),
    isWaiting: isWaiting(events, chinaDate(now)),
  }
}

/**
 * A case as the merchant reads it: the dispute, and of the person what `domain/complaint/merchant-view.ts` lets through.
 * @param links addresses that open what belongs to the case
 * @param now RFC 3339
 */
export function merchantCase(
  row: CaseRow,
  log: readonly LoggedEvent[],
  evidence: readonly CaseEvidence[],
  links: CaseLinks,
  now: string,
): MerchantCase {
  const events = caseEvents(log)
  const today = chinaDate(now)
  const form = fromJson(row.form)
  const files = evidence.map((file) => evidenceOf(file, links))
  const shared = evidenceForMerchant(
    events,
    files.map(({ sha256 }) => sha256),
  )
  const own = evidenceOfMerchant(events)
  return {
    ...merchantSummary(row, log, now),
    unit: unitNow(row, events),
    actions: merchantActionsOf(events, today),
    consumer: contactForMerchant(events, form, today),
    happenedOn: form.happenedOn,
    amountFen: form.amountFen,
    orderNo: form.orderNo,
    lot: form.lot,
    requests: changedRequests(events) ?? form.requests,
    story: wordsForMerchant(form.story),
    evidence: files.filter(({ sha256 }) => shared.has(sha256)).map(nameless),
    answers: answersOf(
      events,
      files.filter(({ sha256 }) => own.has(sha256)),
    ),
    letters: lettersFor('merchant', log, links),
    offers: shownOffers(events, wordsForMerchant),
    promise: promiseForMerchant(events, today),
    timeline: timelineOf(eventsFor(log, 'merchant'), (text, { actor }) =>
      actor === 'consumer' ? wordsForMerchant(text) : text,
    ),
  }
}

/** People name their files after themselves. */
function nameless(file: Evidence, index: number): Evidence {
  return { ...file, name: `${index + 1}.${file.type.split('/')[1] ?? ''}` }
}

function merchantActionsOf(events: readonly Logged[], today: string): MerchantAction[] {
  const open = openActs(events, 'merchant', today)
  return merchantActions.filter((action) => open.includes(action))
}

function promiseForMerchant(events: readonly Logged[], today: string): MerchantCase['promise'] {
  const promise = promiseOf(events, today)
  if (promise === null) return null
  const { brokenText } = promise
  return { ...promise, brokenText: brokenText === null ? null : wordsForMerchant(brokenText) }
}

/** It has said nothing while the two talk, or what it promised is due and it has not said that it is done. */
function isWaiting(events: readonly Logged[], today: string): boolean {
  const actions = merchantActionsOf(events, today)
  if (actions.includes('answer')) return events.every(({ actor }) => actor !== 'merchant')
  return actions.includes('say-kept') && promiseOf(events, today)?.saidKept === null
}
