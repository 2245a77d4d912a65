import { clock as clockOf } from '../../domain/complaint/clock'
import { factsOf } from '../../domain/complaint/facts'
import { stateOf } from '../../domain/complaint/transitions'
import type { Db } from '../db/schema'
import { caseEvents } from './case.presenter'
import { CaseRepository, type LoggedEvent } from './case.repository'

/** Cases read at a time when the desk is made anew. */
const BATCH = 500

/** Where cases stand on the desk. Built over a transaction, all of its work belongs to that transaction. */
export class DeskRepository {
  constructor(private readonly db: Db) {}

  /** Puts a case in its place after its log has grown. */
  async place(
    row: { readonly id: string; readonly unit_code: string | null },
    log: readonly LoggedEvent[],
    now: string,
  ): Promise<void> {
    const events = caseEvents(log)
    const last = (action: 'transfer' | 'assign') =>
      [...log].reverse().find((event) => event.action === action)
    const moved = last('transfer')
    const given = last('assign')
    // A case that was passed on is nobody's until the new office gives it to someone.
    const isStillGiven = given !== undefined && (moved === undefined || given.seq > moved.seq)
    const place = {
      state: stateOf(events),
      unit_code: (moved && factsOf(moved, 'transfer')?.unit.code) ?? row.unit_code,
      officer_id: isStillGiven ? (factsOf(given, 'assign')?.officerId ?? null) : null,
      due_on: clockOf(events, now)?.dueOn ?? null,
      changed_at: now,
    }
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
        .select(['complaint_case.id', 'complaint_case.unit_code'])
        .where('case_desk.case_id', 'is', null)
        .limit(BATCH)
        .execute()
      if (rows.length === 0) return
      const logs = await new CaseRepository(this.db).eventsOf(rows.map(({ id }) => id))
      for (const row of rows) await this.place(row, logs.get(row.id) ?? [], now)
    }
  }
}
