/** What each party may do now: what the table allows, as far as it makes sense in this very case. */
import type { Actor, CaseAction } from './case'
import { openOffer, type Logged } from './offers'
import { promiseOf } from './promise'
import { proxyHindrance, proxyOf } from './proxy'
import { actionsOf, stateOf, transitionOf } from './transitions'

/** Limits of what is added to a case. */
export const actLimits = {
  /** Characters of what is written. */
  words: 1_000,
  /** Files that go with one act. */
  evidence: 9,
  /** Files of one case in all. */
  evidenceInAll: 40,
} as const

type Condition = (events: readonly Logged[], today: string) => boolean

const hasOpenOffer: Condition = (events) => openOffer(events) !== null
const isPromised: Condition = (events, today) => {
  const outcome = promiseOf(events, today)?.outcome
  return outcome !== undefined && outcome !== 'kept'
}

/** Beyond the table, for the consumer and the merchant; the office and the rules answer for what they do. */
const conditions: Partial<Readonly<Record<CaseAction, Condition>>> = {
  // Once: a second time would put off the office's own term again.
  'start-odr': (events) => events.every(({ action }) => action !== 'start-odr'),
  settle: hasOpenOffer,
  'accept-offer': hasOpenOffer,
  'decline-offer': hasOpenOffer,
  'confirm-kept': isPromised,
  'say-kept': isPromised,
  // Nobody is late before the day has come.
  'report-broken': (events, today) => promiseOf(events, today)?.outcome === 'due',
  'renew-proxy': (events) => proxyOf(events) !== null,
  rate: (events) => events.every(({ action }) => action !== 'rate'),
}

/**
 * Whether a party may do this now.
 * @param events the log, oldest first
 * @param today `YYYY-MM-DD` at UTC+08:00
 */
export function isOpenAct(
  events: readonly Logged[],
  action: CaseAction,
  actor: Actor,
  today: string,
): boolean {
  if (transitionOf(stateOf(events), action, actor) === null) return false
  if (actor === 'officer' || actor === 'system') return true
  if (actor === 'consumer' && proxyHindrance(events, action, today) !== null) return false
  return conditions[action]?.(events, today) ?? true
}

/** Everything a party may do now, each once, in the order of the table. */
export function openActs(events: readonly Logged[], actor: Actor, today: string): readonly CaseAction[] {
  const allowed = new Set(actionsOf(stateOf(events), actor))
  return [...allowed].filter((action) => isOpenAct(events, action, actor, today))
}
