import type { CaptureJob } from '../../../contract/epcis'
import { fromJson, toJson } from '../../db/json'
import type { Db } from '../../db/schema'

/** Captures that are done, with what became of them. */
export class CaptureJobs {
  constructor(private readonly db: Db) {}

  /** @param tx the transaction of the capture's last events, so that neither is there without the other */
  async add(tx: Db, job: CaptureJob): Promise<CaptureJob> {
    const { captureID, createdAt, finishedAt, captureErrorBehaviour, captured, known, refused, errors } = job
    await tx
      .insertInto('capture_job')
      .values({
        id: captureID,
        created_at: createdAt,
        finished_at: finishedAt,
        behaviour: captureErrorBehaviour,
        captured,
        known,
        refused,
        errors: toJson(errors),
      })
      .execute()
    return job
  }

  async find(id: string): Promise<CaptureJob | null> {
    const row = await this.db.selectFrom('capture_job').selectAll().where('id', '=', id).executeTakeFirst()
    if (!row) return null
    return {
      captureID: row.id,
      createdAt: row.created_at,
      finishedAt: row.finished_at,
      running: false,
      success: row.refused === 0,
      captureErrorBehaviour: row.behaviour,
      captured: row.captured,
      known: row.known,
      refused: row.refused,
      errors: fromJson(row.errors),
    }
  }
}
