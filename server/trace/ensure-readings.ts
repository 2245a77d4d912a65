import { fromJson } from '../db/json'
import type { Db } from '../db/schema'
import { withItemKeys } from './items.rules'
import { READING_VERSION, toReading } from './stored-reading'

/** Events read anew in one transaction. */
const BATCH = 500

/**
 * Makes the readings of all events anew where they are of another version than this program's, or were never made. A
 * start that is cut short begins again.
 * @param onProgress from 0 to 1
 */
export async function ensureReadings(db: Db, onProgress: (share: number) => void): Promise<void> {
  const found = await db.selectFrom('event_readings').select('version').executeTakeFirst()
  if (found?.version === READING_VERSION) return
  const last = await db
    .selectFrom('epcis_event')
    .select('seq')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  await db.deleteFrom('event_readings').execute()
  for (let after = 0; last && after < last.seq;) {
    const place = after
    after = await db.transaction().execute(async (tx) => {
      const rows = await tx
        .selectFrom('epcis_event')
        .select(['seq', 'event_id', 'event'])
        .where('seq', '>', place)
        .orderBy('seq')
        .limit(BATCH)
        .execute()
      for (const { seq, event_id, event } of rows) {
        const reading = toReading(withItemKeys({ ...fromJson(event), eventID: event_id }))
        await tx.updateTable('epcis_event').set({ reading }).where('seq', '=', seq).execute()
      }
      return rows.at(-1)?.seq ?? last.seq
    })
    onProgress(after / last.seq)
  }
  await db.insertInto('event_readings').values({ version: READING_VERSION }).execute()
}
