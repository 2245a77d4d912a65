import type { Db } from '../db/schema'

/** Which messages were answered already. */
export class SeenRepository {
  constructor(private readonly db: Db) {}

  /** Takes a message id; false when it was taken before. What was seen before `forgetBefore` is forgotten. */
  async take(id: string, seenAt: string, forgetBefore: string): Promise<boolean> {
    await this.db.deleteFrom('sms_seen').where('seen_at', '<', forgetBefore).execute()
    const { numInsertedOrUpdatedRows } = await this.db
      .insertInto('sms_seen')
      .values({ id, seen_at: seenAt })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirst()
    return Number(numInsertedOrUpdatedRows ?? 0) > 0
  }

  /** Gives an id back whose message got no answer, so that the gateway may bring it again. */
  async giveBack(id: string): Promise<void> {
    await this.db.deleteFrom('sms_seen').where('id', '=', id).execute()
  }
}
