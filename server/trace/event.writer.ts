import type { EventJson } from '../../contract/epcis-event'
import type { EpcisEvent } from '../../domain/trace/event'
import { nowAt, systemClock } from '../db/clock.port'
import { toJson, type Json } from '../db/json'
import { inPieces } from '../db/pieces'
import type { Db } from '../db/schema'
import { columnsOf, type EventColumns } from './epcis/stored-event'
import { itemsOf, type EventItem } from './event-items.rules'
import { withItemKeys } from './items.rules'
import { toReading, type StoredReading } from './stored-reading'

/** Rows of one statement: fifteen values each stay far below the engines' limits of values. */
const PIECE = 250

/** An event with all that is stored of it, made before the write turn is taken. */
export interface PreparedEvent {
  readonly columns: EventColumns
  readonly items: readonly EventItem[]
  readonly json: Json<EpcisEvent>
  readonly reading: Json<StoredReading>
}

/** `known`: it is stored already. `conflict`: its id is taken by an event of other content. */
export type Outcome = 'new' | 'known' | 'conflict'

/** @param context `@context` of the event's document */
export function prepareEvent(event: EventJson, context: unknown): PreparedEvent {
  const columns = columnsOf(event, context)
  const identified = domainEvent({ ...event, eventID: columns.event_id })
  const keyed = withItemKeys(identified)
  return { columns, items: itemsOf(keyed), json: toJson(identified), reading: toReading(keyed) }
}

/** The domain's events are those of the standard with fewer fields. */
function domainEvent(event: EventJson): EpcisEvent {
  const known: unknown = event
  return known as EpcisEvent
}

/** Stores events with their index in one transaction. An event whose id is there already is left as it is. */
export async function writeEvents(db: Db, events: readonly EpcisEvent[]): Promise<void> {
  const prepared = events.map((event) => prepareEvent({ ...event }, null))
  await db.transaction().execute((tx) => putEvents(tx, prepared, null, nowAt(systemClock)))
}

/**
 * Stores what is new, in the order given. Nothing stored is ever changed.
 * @param tx all of it is one transaction of the caller's
 * @returns what became of each
 */
export async function putEvents(
  tx: Db,
  events: readonly PreparedEvent[],
  contextId: number | null,
  recordAt: string,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const piece of inPieces(events, PIECE)) {
    const known = new StoredEvents()
    await known.load(
      tx,
      piece.map(({ columns }) => columns.event_id),
    )
    const fresh: PreparedEvent[] = []
    for (const event of piece) {
      const outcome = known.place(event.columns)
      if (outcome === 'new') fresh.push(event)
      outcomes.push(outcome)
    }
    await insert(tx, fresh, contextId, recordAt)
  }
  return outcomes
}

async function insert(
  tx: Db,
  events: readonly PreparedEvent[],
  contextId: number | null,
  recordAt: string,
): Promise<void> {
  if (events.length === 0) return
  const stored = await tx
    .insertInto('epcis_event')
    .values(
      events.map(({ columns, json, reading }) => ({
        ...columns,
        record_at: recordAt,
        context_id: contextId,
        event: json,
        reading,
      })),
    )
    .returning(['seq', 'event_id', 'variant'])
    .execute()
  const seqs = new Map(stored.map(({ seq, event_id, variant }) => [`${variant} ${event_id}`, seq]))
  const rows = events.flatMap(({ columns: { event_id, variant }, items }) => {
    const seq = seqs.get(`${variant} ${event_id}`)
    if (seq === undefined) throw new Error(`${event_id} was not stored`)
    return items.map(({ item, role, listedAs }) => ({ item, role, event_seq: seq, listed_as: listedAs }))
  })
  for (const part of inPieces(rows)) await tx.insertInto('epcis_item').values(part).execute()
}

/** What is stored under some ids, and what is about to be. */
export class StoredEvents {
  private readonly hashes = new Map<string, string>()
  private readonly variants = new Set<string>()

  async load(db: Db, ids: readonly string[]): Promise<void> {
    const rows = await db
      .selectFrom('epcis_event')
      .select(['event_id', 'variant', 'content_hash'])
      .where('event_id', 'in', [...new Set(ids)])
      .execute()
    for (const row of rows) this.add(row)
  }

  place(event: EventColumns): Outcome {
    const hash = this.hashes.get(event.event_id)
    // A declaration of error repeats the content of the event it corrects. '': written by hand, its id decides.
    if (hash !== undefined && hash !== '' && hash !== event.content_hash) return 'conflict'
    if (this.variants.has(`${event.variant} ${event.event_id}`)) return 'known'
    this.add(event)
    return 'new'
  }

  private add(event: Pick<EventColumns, 'event_id' | 'variant' | 'content_hash'>): void {
    this.hashes.set(event.event_id, event.content_hash)
    this.variants.add(`${event.variant} ${event.event_id}`)
  }
}
