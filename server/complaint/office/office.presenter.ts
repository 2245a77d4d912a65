import type { QueueRow } from '../../../contract/office'
import type {
  CaseMerchant,
  CaseProduct,
  OfficeAct,
  OfficeCase,
  SimilarCases,
} from '../../../contract/office-case'
import { chinaDate } from '../../../domain/calendar/day'
import type { CaseEvent } from '../../../domain/complaint/case'
import { channelOf, standingName } from '../../../domain/complaint/channel'
import { clock as clockOf } from '../../../domain/complaint/clock'
import { jointIn } from '../../../domain/complaint/joint'
import { groundsOf } from '../../../domain/complaint/law'
import { letterForms, letterNames, type LetterForm } from '../../../domain/complaint/letters'
import { proposalOf } from '../../../domain/complaint/proposal'
import { proxyEvidence } from '../../../domain/complaint/proxy'
import { changedRequests } from '../../../domain/complaint/requests'
import { actionsOf, letterOccasions, stateOf, transitionOf } from '../../../domain/complaint/transitions'
import { fromJson } from '../../db/json'
import type { OfficerCaller } from '../../http/caller'
import { caseEvents } from '../case-course.presenter'
import { evidenceOf, lettersOf, type CaseLinks } from '../case.presenter'
import type { CaseEvidence, CaseRow, LoggedEvent } from '../case.repository'
import { situationOf, standingOf } from '../desk.rules'
import { caseProxy } from '../proxy/proxy.presenter'
import { actName } from './act-names'
import { officeEvent } from './event.presenter'
import { isLetterOf, lettersAfter } from './letter-occasions'

/** One line of the queue. */
export function queueRow(row: CaseRow, log: readonly LoggedEvent[], now: string): QueueRow {
  const { state, unit, officer } = standingOf(row, log)
  const events = caseEvents(log)
  const channel = channelOf(events)
  return {
    id: row.id,
    number: row.number,
    kind: row.kind,
    state,
    stateName: standingName(events),
    merchantName: row.merchant_name,
    productName: row.product_name,
    filedAt: row.filed_at,
    clock: clockOf(events, now),
    officer,
    unit,
    channel: { at: channel.at, number: channel.at === 'national' ? channel.number : null },
    situation: situationOf(fromJson(row.form)).map((text) => ({ ...text })),
    joint: jointIn(events),
  }
}

/** What was gathered about a case. */
export interface GatheredCase {
  readonly row: CaseRow
  readonly log: readonly LoggedEvent[]
  readonly evidence: readonly CaseEvidence[]
  readonly twin: OfficeCase['twin']
  readonly merchant: CaseMerchant | null
  readonly product: CaseProduct | null
  readonly similar: SimilarCases
  readonly nameOf: (officerId: string) => string | null
}

/** One case as this officer reads it. */
export function officeCase(
  { row, log, evidence, nameOf, ...gathered }: GatheredCase,
  caller: OfficerCaller,
  links: CaseLinks,
  now: string,
): OfficeCase {
  const acts = actsOf(log, caller)
  const proposal = proposalOf(caseEvents(log), now)
  const files = evidence.map((file) => evidenceOf(file, links))
  const ofProxy = proxyEvidence(caseEvents(log))
  return {
    ...queueRow(row, log, now),
    ...gathered,
    form: fromJson(row.form),
    changedRequests: changedRequests(caseEvents(log)),
    proxy: caseProxy(log, files, links.proxyUrl, chinaDate(now)),
    evidence: files.filter(({ sha256 }) => !ofProxy.has(sha256)),
    timeline: log.map((event) => officeEvent(event, nameOf)).reverse(),
    acts,
    proposal: proposal !== null && acts.some(({ action }) => action === proposal.action) ? proposal : null,
    letters: lettersOf(log, links.letterUrl),
    openLetters: openLettersOf(log, caller),
  }
}

/** Done elsewhere: letters have a call of their own, the national number is the consumer's to note. */
const notAtTheDesk: readonly string[] = ['letter', 'national-number']

/** What the officer may do to the case now. */
function actsOf(log: readonly LoggedEvent[], { role }: OfficerCaller): OfficeAct[] {
  const events = caseEvents(log)
  const state = stateOf(events)
  return actionsOf(state, 'officer')
    .filter((action) => !notAtTheDesk.includes(action))
    .filter((action) => action !== 'extend' || (role === 'supervisor' && !isExtended(events)))
    .flatMap((action) => {
      const row = transitionOf(state, action, 'officer')
      if (!row) return []
      const grounds = Object.entries(groundsOf(action) ?? {}).map(([key, text]) => ({ key, text }))
      return [
        {
          action,
          name: actName(action),
          article: row.article,
          leadsTo: row.to === 'same' ? null : row.to,
          letter: row.letter,
          grounds,
        },
      ]
    })
}

/** The term is extended once (市场监督管理行政处罚程序规定 art. 18). */
export function isExtended(events: readonly CaseEvent[]): boolean {
  return events.some(({ action }) => action === 'extend')
}

/** Forms whose occasion has come, and which are this office's to write, by their numbers. */
function openLettersOf(log: readonly LoggedEvent[], { unit }: OfficerCaller): OfficeCase['openLetters'] {
  const occasions = letterOccasions(log)
  return letterForms.flatMap((form) => {
    const occasion = occasions.get(form)
    if (!occasion || !isLetterOf(form, occasion, unit)) return []
    const isTold = lettersAfter(log, occasion, form).length > 0
    return [{ form, name: letterNames[form], isDue: !isTold && !isRegistration(form) }]
  })
}

/** Forms 1 and 2 stand in the file: nobody waits to be told by them. */
function isRegistration(form: LetterForm): boolean {
  return form === 1 || form === 2
}
