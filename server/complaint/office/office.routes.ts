import { Type } from 'typebox'
import {
  countQueue,
  exportCases,
  getDeskDemo,
  getQueue,
  listLooks,
  listOfficers,
} from '../../../contract/office'
import { getOfficeCase } from '../../../contract/office-case'
import { CalendarDate, Instant, Uuid } from '../../../contract/vocabulary'
import { isDay, shiftDay } from '../../../domain/calendar/day'
import { say } from '../../../domain/text'
import { todayOn } from '../../db/clock.port'
import { cursorReader, writeCursor } from '../../db/cursor'
import type { OfficerCaller } from '../../http/caller'
import { fieldProblem } from '../../http/field-problems'
import { ProblemError } from '../../http/problem'
import { serve, type Api } from '../../http/serve'
import { actRoutes } from './act.routes'
import { ActService } from './act.service'
import { ExportService } from './export.service'
import { letterRoutes } from './letter.routes'
import { LetterService } from './letter.service'
import type { LetterLinks } from './letter-links'
import type { OfficeParts } from './office.parts'
import { OfficeService } from './office.service'
import type { QueueQuery } from './queue.repository'

const readPlace = cursorReader(Type.Tuple([CalendarDate, Uuid]))
const readLook = cursorReader(Type.Tuple([Instant, Uuid]))

interface Filters {
  readonly state?: QueueQuery['state']
  readonly kind?: QueueQuery['kind']
  readonly channel?: QueueQuery['channel']
  readonly mine?: 'yes'
  readonly overdue?: 'yes'
  readonly q?: string
  readonly people?: 'yes'
}

/** Rows of a page without `limit`. */
const PAGE = 20

/** The desk of the office. */
export function registerOffice(api: Api, parts: OfficeParts, links: LetterLinks): void {
  const office = new OfficeService(parts)
  const exports = new ExportService(parts)
  const queryOf = (
    caller: OfficerCaller,
    { state, kind, channel, mine, overdue, q, people }: Filters,
  ): QueueQuery => ({
    state,
    kind,
    channel,
    officerId: mine && caller.officerId,
    overdueOn: overdue && todayOn(parts.clock),
    text: q,
    isAmongPeople: people === 'yes',
  })

  serve(api, getQueue, async ({ caller, query: { limit = PAGE, cursor, ...filters } }) => {
    const place = readPlace(cursor)
    const after = place === null ? null : { sortOn: place[0], id: place[1] }
    const { items, next } = await office.page(caller, queryOf(caller, filters), limit, after)
    return { items, next: next && writeCursor([next.sortOn, next.id]) }
  })
  serve(api, countQueue, ({ caller }) => office.counts(caller))
  serve(api, listOfficers, ({ caller }) => office.officers(caller))
  serve(api, getDeskDemo, async () => ({ officers: await parts.demoOfficers() }))
  serve(api, getOfficeCase, ({ caller, params }) => office.get(caller, params.id))
  serve(api, listLooks, async ({ caller, query: { limit = PAGE, cursor, officer, number, on } }) => {
    const filters = {
      officerId: officer,
      number: number?.trim(),
      day: on === undefined ? undefined : dayOf(on),
    }
    const place = readLook(cursor)
    const after = place === null ? null : { at: place[0], id: place[1] }
    const { items, next } = await office.looksOf(caller, filters, limit, after)
    return { items, next: next && writeCursor([next.at, next.id]) }
  })
  serve(api, exportCases, ({ caller, body: { withContacts, ...filters } }) =>
    exports.run(caller, queryOf(caller, filters), withContacts),
  )

  actRoutes(api, new ActService(parts, office))
  letterRoutes(api, new LetterService(parts), links, parts.letters)
}

/** The instants of a day in China. @throws ProblemError `invalid-input` for a day that no calendar has */
function dayOf(on: string): { readonly from: string; readonly until: string } {
  if (!isDay(on)) {
    const message = say('没有这一天', 'There is no such day')
    throw new ProblemError('invalid-input', { fields: [fieldProblem('on', 'bad-format', message)] })
  }
  const startOf = (day: string) => new Date(`${day}T00:00:00+08:00`).toISOString()
  return { from: startOf(on), until: startOf(shiftDay(on, 1)) }
}
