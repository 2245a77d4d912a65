import type { Db } from '../../db/schema'
import type { Jws } from '../../signing/signature'
import type { ReceiptHead } from './receipt-head'

/** Rows of receipts. Built over a transaction, all of its work belongs to that transaction. */
export class ReceiptRepository {
  constructor(private readonly db: Db) {}

  /** Keeps it unless the case has one: what was given out stays. */
  async keep(caseId: string, number: string, jws: Jws<ReceiptHead>): Promise<void> {
    await this.db
      .insertInto('case_receipt')
      .values({ case_id: caseId, number, jws })
      .onConflict((conflict) => conflict.column('case_id').doNothing())
      .execute()
  }

  async of(caseId: string): Promise<Jws<ReceiptHead> | null> {
    const row = await this.db
      .selectFrom('case_receipt')
      .select('jws')
      .where('case_id', '=', caseId)
      .executeTakeFirst()
    return row?.jws ?? null
  }

  async byNumber(number: string): Promise<{ caseId: string; jws: Jws<ReceiptHead> } | null> {
    const row = await this.db
      .selectFrom('case_receipt')
      .select(['case_id', 'jws'])
      .where('number', '=', number)
      .executeTakeFirst()
    return row ? { caseId: row.case_id, jws: row.jws } : null
  }
}
