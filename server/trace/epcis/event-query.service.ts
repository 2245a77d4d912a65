import type { EpcisQueryDocument, EventQuery } from '../../../contract/epcis'
import { nowAt, type Clock } from '../../db/clock.port'
import { writeCursor } from '../../db/cursor'
import type { Db } from '../../db/schema'
import { ProblemError } from '../../http/problem'
import { readQuery } from './event-query'
import { CapturedEvents, type EventFilter } from './event.repository'
import { queryDocument } from './query-document'

export interface EventPage {
  readonly document: EpcisQueryDocument
  /** Token of the page after this one; null: this is the last. */
  readonly next: string | null
}

/** More events than one thing can have; an id has its event and its declarations of error. */
const maxOfOneId = 1000

/**
 * The query interface (EPCIS 2.0, 8.2.7 and 12.7). Events hold trade data (who sold what to whom), so they are read with
 * the same key they are captured with; what the public may know of a product is on its page.
 */
export class EventQueryService {
  private readonly events: CapturedEvents

  constructor(
    db: Db,
    private readonly clock: Clock,
  ) {
    this.events = new CapturedEvents(db)
  }

  /** @throws ProblemError `invalid-input` naming the parameter, `bad-cursor` */
  async page(query: EventQuery): Promise<EventPage> {
    const { filter, order, after, left, perPage } = readQuery(query)
    const wanted = Math.min(perPage, left ?? perPage)
    // One more tells whether there is a page after this one.
    const found = await this.events.page(filter, order, after, wanted + 1)
    const shown = found.slice(0, wanted)
    const last = shown.at(-1)
    const rest = left === null ? null : left - shown.length
    const isLast = found.length <= wanted || !last || rest === 0
    return {
      document: queryDocument(shown, nowAt(this.clock)),
      next: isLast ? null : writeCursor({ at: last.at, seq: last.seq, left: rest }),
    }
  }

  /** @throws ProblemError `event-unknown` */
  async ofId(eventId: string): Promise<EpcisQueryDocument> {
    const found = await this.events.page(
      { ...everything, eventIds: [eventId] },
      { column: 'record_at', direction: 'asc' },
      null,
      maxOfOneId,
    )
    if (found.length === 0) throw new ProblemError('event-unknown')
    return queryDocument(found, nowAt(this.clock))
  }
}

const everything: EventFilter = {
  eventIds: null,
  types: null,
  actions: null,
  bizSteps: null,
  dispositions: null,
  readPoints: null,
  bizLocations: null,
  eventAt: [null, null],
  recordAt: [null, null],
  things: [],
}
