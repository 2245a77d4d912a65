import type { CaseAnswer, CaseOffer, TimelineEntry } from '../../contract/case-course'
import type { Evidence } from '../../contract/evidence'
import type { CaseEvent } from '../../domain/complaint/case'
import { factsOf } from '../../domain/complaint/facts'
import { groundsOf } from '../../domain/complaint/law'
import { actionNames } from '../../domain/complaint/names'
import { offersOf, type Logged } from '../../domain/complaint/offers'
import { requestWords } from '../../domain/complaint/requests'
import type { Text } from '../../domain/text'
import type { LoggedEvent } from './case.repository'

type Said = NonNullable<TimelineEntry['said']>

/** The log as the domain reads it. */
export function caseEvents(log: readonly LoggedEvent[]): Logged[] {
  return log.map(eventOf)
}

export function eventOf({ id, action, at, actor, ground, facts }: LoggedEvent): Logged {
  return {
    id,
    action,
    at,
    actor,
    ...(ground === null ? {} : { ground }),
    ...(facts === undefined ? {} : { facts }),
  }
}

/**
 * What has happened, newest first.
 * @param log what the reader may see, oldest first
 * @param wording what becomes of words before the reader sees them
 */
export function timelineOf(
  log: readonly LoggedEvent[],
  wording: (text: string, event: LoggedEvent) => string = (text) => text,
): TimelineEntry[] {
  return log
    .map((event) => {
      const said = saidIn(event)
      return {
        id: event.id,
        at: event.at,
        actor: event.actor,
        title: actionNames[event.action],
        detail: event.detail ?? groundOf(event) ?? requestsIn(event),
        said: said && { ...said, text: wording(said.text, event) },
      }
    })
    .reverse()
}

/** The ground in the words of the rule. */
function groundOf({ action, ground }: LoggedEvent): Text | null {
  return ground === null ? null : (groundsOf(action)?.[ground] ?? null)
}

/** What is asked for from then on. */
function requestsIn(event: LoggedEvent): Text | null {
  const changed = factsOf(event, 'change-requests')
  return changed && requestWords(changed.requests)
}

/** The words, money, days and files of an event, whichever of them its action has. */
function saidIn({ action, facts }: LoggedEvent): Said | null {
  if (facts === undefined || action === 'assign' || action === 'letter' || action === 'accept-offer')
    return null
  const text = 'text' in facts ? facts.text : 'number' in facts ? facts.number : ''
  const said: Said = {
    text,
    amountFen: 'amountFen' in facts ? facts.amountFen : null,
    byOn: 'byOn' in facts ? facts.byOn : null,
    stars: 'stars' in facts ? facts.stars : null,
    files: 'evidence' in facts ? facts.evidence.length : 0,
  }
  const isEmpty = text === '' && said.amountFen === null && said.byOn === null && said.stars === null
  return isEmpty && said.files === 0 ? null : said
}

/** Newest first. */
export function shownOffers(
  events: readonly Logged[],
  wording: (text: string) => string = (text) => text,
): CaseOffer[] {
  return offersOf(events)
    .map((offer) => ({ ...offer, reason: offer.reason === null ? null : wording(offer.reason) }))
    .reverse()
}

/** The merchant's answers, oldest first, with their files. */
export function answersOf(events: readonly Logged[], evidence: readonly Evidence[]): CaseAnswer[] {
  return events.flatMap((event) => {
    const answer = factsOf(event, 'answer')
    if (!answer) return []
    const files = evidence.filter(({ sha256 }) => answer.evidence.includes(sha256))
    return [{ id: event.id, at: event.at, text: answer.text, evidence: files }]
  })
}

/** What the office asked for last. */
export function askedForIn(events: readonly CaseEvent[]): string | null {
  const asked = [...events].reverse().find(({ action }) => action === 'ask-supplement')
  return asked ? (factsOf(asked, 'ask-supplement')?.text ?? null) : null
}
