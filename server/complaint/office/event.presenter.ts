import type { OfficeEvent } from '../../../contract/office-case'
import { factsOf } from '../../../domain/complaint/facts'
import { groundsOf } from '../../../domain/complaint/law'
import { letterNames } from '../../../domain/complaint/letters'
import { requestWords } from '../../../domain/complaint/requests'
import { actionNames } from '../../../domain/complaint/names'
import type { LoggedEvent } from '../case.repository'

/** An event with everything it carries, as the office reads it. @param nameOf an officer's name by id */
export function officeEvent(event: LoggedEvent, nameOf: (id: string) => string | null): OfficeEvent {
  const { id, at, action, actor, actorId, ground, detail, hash } = event
  const { amountFen, byOn } = termsOf(event)
  return {
    id,
    at,
    action,
    actor,
    by: actorId === undefined ? null : nameOf(actorId),
    title: actionNames[action],
    ground: ground === null ? null : (groundsOf(action)?.[ground] ?? null),
    text: saidIn(event),
    amountFen,
    byOn,
    detail,
    hash,
  }
}

function termsOf(event: LoggedEvent): { amountFen: number | null; byOn: string | null } {
  const offer = factsOf(event, 'offer') ?? factsOf(event, 'settle')
  if (offer) return offer
  return { amountFen: null, byOn: factsOf(event, 'ask-supplement')?.byOn ?? null }
}

/** What was said or written; null for an event that speaks for itself. */
function saidIn(event: LoggedEvent): string | null {
  const { facts } = event
  const moved = factsOf(event, 'transfer')
  if (moved) return joined(moved.unit.name, moved.text)
  const given = factsOf(event, 'assign')
  if (given) return joined(given.officerName, given.unit?.name)
  const letter = factsOf(event, 'letter')
  if (letter) return joined(letterNames[letter.form].zh, letter.letterNo)
  const rating = factsOf(event, 'rate')
  if (rating) return joined('★'.repeat(rating.stars), rating.text)
  const changed = factsOf(event, 'change-requests')
  if (changed) return joined(requestWords(changed.requests).zh, changed.text)
  const national = factsOf(event, 'national-number')
  if (national) return national.number
  return facts !== undefined && 'text' in facts && facts.text !== '' ? facts.text : null
}

function joined(...words: readonly (string | undefined)[]): string {
  return words.filter((word) => word !== undefined && word !== '').join('　')
}
