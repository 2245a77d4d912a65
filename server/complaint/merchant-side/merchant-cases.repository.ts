import { filedBefore, type FiledPlace } from '../../db/filed-place'
import type { Db } from '../../db/schema'
import type { CaseRow } from '../case.repository'

/** Cases by the merchant that they are about. */
export class MerchantCasesRepository {
  constructor(private readonly db: Db) {}

  /** Complaints of this merchant that it was ever asked to answer, newest first. */
  page(uscc: string, limit: number, after: FiledPlace | null): Promise<CaseRow[]> {
    const query = this.db
      .selectFrom('complaint_case')
      .selectAll()
      .where('merchant_uscc', '=', uscc)
      .where('kind', '=', 'complaint')
      .where((row) =>
        row.exists(
          row
            .selectFrom('case_event')
            .select('case_event.id')
            .whereRef('case_event.case_id', '=', 'complaint_case.id')
            .where('case_event.action', 'in', ['start-odr', 'accept']),
        ),
      )
      .orderBy('filed_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
    return (after ? query.where(filedBefore(after)) : query).execute()
  }

  /** A complaint of this merchant; null for everything else, also for reports. */
  async find(uscc: string, id: string): Promise<CaseRow | null> {
    const row = await this.db
      .selectFrom('complaint_case')
      .selectAll()
      .where('id', '=', id)
      .where('merchant_uscc', '=', uscc)
      .where('kind', '=', 'complaint')
      .executeTakeFirst()
    return row ?? null
  }
}
