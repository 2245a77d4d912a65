import type { Correction, CorrectionSummary } from '../../../contract/correction'
import type { CorrectionState } from '../../../domain/credit/correction/correction'
import { correctionClock } from '../../../domain/credit/correction/clock'
import { correctionKinds } from '../../../domain/credit/correction/kinds'
import {
  actionNames,
  correctionState,
  stateAfter,
  stateName,
} from '../../../domain/credit/correction/transitions'
import { fromJson } from '../../db/json'
import type { EvidenceUrls } from '../../evidence/evidence-link.policy'
import type { CorrectionEvidence, CorrectionRow, LoggedCorrectionEvent } from './correction.repository'
import { withoutDocuments } from './request-words'

/** The state of a stored request; its first event was written with it. */
export function stateOf(
  { kind, number }: CorrectionRow,
  log: readonly LoggedCorrectionEvent[],
): CorrectionState {
  const state = correctionState(kind, log)
  if (state === null) throw new Error(`the request ${number} has no event`)
  return state
}

export function presentCorrectionSummary(
  row: CorrectionRow,
  log: readonly LoggedCorrectionEvent[],
  now: string,
): CorrectionSummary {
  const { id, number, kind, filed_at: filedAt } = row
  const state = stateOf(row, log)
  const clock = correctionClock(kind, log, now)
  return {
    id,
    number,
    kind,
    kindName: { ...correctionKinds[kind].legal },
    state,
    stateName: { ...stateName(kind, state) },
    filedAt,
    subject: fromJson(row.subject),
    clock: clock && { ...clock, article: { ...clock.article } },
  }
}

/**
 * What the person sees. Who of the office acted stays inside: the office answers, not one of its people.
 * @param urlsOf addresses of a file of this request
 */
export function presentCorrection(
  row: CorrectionRow,
  log: readonly LoggedCorrectionEvent[],
  evidence: readonly CorrectionEvidence[],
  urlsOf: (file: CorrectionEvidence) => EvidenceUrls,
  now: string,
): Correction {
  const summary = presentCorrectionSummary(row, log, now)
  return {
    ...summary,
    actions: stateAfter(row.kind, summary.state, 'withdraw', 'person') === null ? [] : ['withdraw'],
    form: withoutDocuments(fromJson(row.form)),
    evidence: evidence.map((file) => {
      const { sha256, name, type, bytes } = file
      return { sha256, name, type, bytes, ...urlsOf(file) }
    }),
    events: log
      .map(({ id, at, actor, action, text }) => ({
        id,
        at,
        actor,
        title: { ...actionNames[action] },
        text,
      }))
      .reverse(),
  }
}
