import type { Selectable } from 'kysely'
import type { Db } from '../db/schema'
import type { CreditTables } from './tables'

type ChangeRow = Selectable<CreditTables['record_change']>

/** One line of the append-only log. */
export type LoggedChange = Omit<ChangeRow, 'record_id'> & { readonly recordId: string }

/** Reads the log that `RecordLedger` writes. One connection writes, so that numbers are in the order of commits. */
export class ChangeRepository {
  constructor(private readonly db: Db) {}

  /** Oldest first, after this number. */
  async after(seq: number, limit: number): Promise<LoggedChange[]> {
    const rows = await this.db
      .selectFrom('record_change')
      .selectAll()
      .where('seq', '>', seq)
      .orderBy('seq')
      .limit(limit)
      .execute()
    return rows.map(({ record_id, ...rest }) => ({ ...rest, recordId: record_id }))
  }
}
