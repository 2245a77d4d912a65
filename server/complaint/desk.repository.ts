import type { Db } from '../db/schema'
import { CaseRepository, type CaseRow, type LoggedEvent } from './case.repository'
import { deskColumns } from './desk.rules'

/** Cases read at a time when the desk is made anew. */
const BATCH = 500

/** Where cases stand on the desk. Built over a transaction, all of its work belongs to that transaction. */
export class DeskRepository {
  constructor(private readonly db: Db) {}

  /** Puts a case in its place after its log has grown. */
  async place(row: CaseRow, log: readonly LoggedEvent[], now: string): Promise<void> {
    const place = { ...deskColumns(row, log, now), changed_at: now }
    await this.db
      .insertInto('case_desk')
      .values({ case_id: row.id, ...place })
      .onConflict((conflict) => conflict.column('case_id').doUpdateSet(place))
      .execute()
  }

  /** Places every case that has no place yet: those of before there was a desk. */
  async placeMissing(now: string): Promise<void> {
    for (;;) {
      const rows = await this.db
        .selectFrom('complaint_case')
        .leftJoin('case_desk', 'case_desk.case_id', 'complaint_case.id')
        .selectAll('complaint_case')
        .where('case_desk.case_id', 'is', null)
        .limit(BATCH)
        .execute()
      if (rows.length === 0) return
      const logs = await new CaseRepository(this.db).eventsOf(rows.map(({ id }) => id))
      for (const row of rows) await this.place(row, logs.get(row.id) ?? [], now)
    }
  }
}
