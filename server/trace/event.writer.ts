import type { EpcisEvent } from '../../domain/trace/event'
import { toJson } from '../db/json'
import { inPieces } from '../db/pieces'
import type { Db } from '../db/schema'
import { itemsOf } from './event-items.rules'
import { withItemKeys } from './items.rules'

/** Stores events with their index in one transaction. An event whose id is there already is left as it is. */
export async function writeEvents(db: Db, events: readonly EpcisEvent[]): Promise<void> {
  await db.transaction().execute(async (tx) => {
    for (const event of events) {
      const stored = await tx
        .insertInto('epcis_event')
        .values({
          event_id: event.eventID,
          event_at: new Date(event.eventTime).toISOString(),
          event: toJson(event),
        })
        .onConflict((conflict) => conflict.column('event_id').doNothing())
        .returning('seq')
        .executeTakeFirst()
      if (!stored) continue
      const items = itemsOf(withItemKeys(event))
      for (const part of inPieces(items)) {
        await tx
          .insertInto('epcis_item')
          .values(part.map((each) => ({ ...each, event_seq: stored.seq })))
          .execute()
      }
    }
  })
}
