import type { CaseState } from '../../domain/complaint/case'
import { channelOf } from '../../domain/complaint/channel'
import { clock as clockOf } from '../../domain/complaint/clock'
import { factsOf, type Unit } from '../../domain/complaint/facts'
import { pathOf } from '../../domain/complaint/problem-tree/walk'
import { proxyOf } from '../../domain/complaint/proxy'
import { stateOf } from '../../domain/complaint/transitions'
import type { Text } from '../../domain/text'
import { fromJson } from '../db/json'
import { caseEvents } from './case-course.presenter'
import { unitOf } from './case.presenter'
import type { CaseRow, LoggedEvent } from './case.repository'
import type { StoredForm } from './tables'

/** Behind every day that a clock can reach. */
const withoutClock = '9998-12-31'
const closed = '9999-12-31'
/** From here on there is nothing left to do. */
export const closedFrom = closed

/** Where a case is and who has it. */
export interface Standing {
  readonly state: CaseState
  readonly unit: Unit | null
  readonly officer: { readonly id: string; readonly name: string } | null
}

/** @param log oldest first */
export function standingOf(row: CaseRow, log: readonly LoggedEvent[]): Standing {
  const newest = [...log].reverse()
  const moved = newest.find(({ action }) => action === 'transfer')
  const given = newest.find(({ action }) => action === 'assign')
  const takenFor = newest.map((event) => factsOf(event, 'assign')?.unit).find((unit) => unit !== undefined)
  // A case that was passed on is nobody's until the new office gives it to someone.
  const isStillGiven = given !== undefined && (moved === undefined || given.seq > moved.seq)
  const assigned = isStillGiven ? factsOf(given, 'assign') : null
  return {
    state: stateOf(caseEvents(log)),
    unit: (moved && factsOf(moved, 'transfer')?.unit) ?? takenFor ?? unitOf(row),
    officer: assigned && { id: assigned.officerId, name: assigned.officerName },
  }
}

/** The columns of a case on the desk, `changed_at` apart. */
export function deskColumns(row: CaseRow, log: readonly LoggedEvent[], now: string) {
  const { state, unit, officer } = standingOf(row, log)
  const events = caseEvents(log)
  const channel = channelOf(events)
  const form = fromJson(row.form)
  const proxy = proxyOf(events)
  const due = isAtRest(state, log) ? null : (clockOf(events, now)?.dueOn ?? null)
  return {
    kind: row.kind,
    state,
    unit_code: unit?.code ?? null,
    officer_id: officer?.id ?? null,
    due_on: due,
    sort_on: due ?? (state === 'closed' ? closed : withoutClock),
    merchant_key: merchantKeyOf(row),
    gtin: form.gtin,
    channel: channel.at,
    situation: form.situation ?? null,
    search_text: searchable(
      row.number,
      ...(channel.at === 'national' ? [channel.number] : []),
      row.merchant_name,
      row.product_name,
      ...situationOf(form).map(({ zh }) => zh),
      form.story,
    ),
    people_text: searchable(
      form.contactName,
      form.contactPhone,
      proxy?.agentName ?? '',
      proxy?.agentPhone ?? '',
    ),
  }
}

/** The way through the problem tree to what a story began from; empty where that is not known. */
export function situationOf({ situation }: Pick<StoredForm, 'situation'>): readonly Text[] {
  const path = situation === undefined ? null : pathOf(situation)
  // The root is no answer.
  return path === null ? [] : path.slice(1).map(({ title }) => title)
}

/** By what other cases of the same merchant are found. */
export function merchantKeyOf({
  merchant_uscc,
  merchant_name,
}: Pick<CaseRow, 'merchant_uscc' | 'merchant_name'>): string {
  return merchant_uscc ?? searchable(merchant_name)
}

/** Text as it is searched: in lower case, one blank where there are several. */
export function searchable(...texts: readonly string[]): string {
  return texts.map((text) => text.replace(/\s+/g, ' ').trim().toLowerCase()).join('\n')
}

/** The clock stands still while something is appraised or tested (令121 art. 22): its last day moves every day. */
function isAtRest(state: CaseState, log: readonly LoggedEvent[]): boolean {
  const paused = [...log].reverse().find(({ action }) => action === 'suspend')
  return state === 'suspended' && paused?.ground === 'appraisal'
}
