import { nowAt, type Clock } from '../../db/clock.port'
import type { Db } from '../../db/schema'

/**
 * Notices that the registration status of a followed merchant is another than before (注销, 吊销 …). The log of changes
 * holds only records; registrations are overwritten by the import, so they are compared wherever a follower asks.
 */
export class StatusWatch {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Writes down what is another now, of the merchants this person follows, or (null) of all that are followed. */
  async note(personId: string | null): Promise<void> {
    const differing = await this.db
      .selectFrom('followed_status')
      .innerJoin('merchant', 'merchant.uscc', 'followed_status.uscc')
      .select('followed_status.uscc')
      .whereRef('merchant.status', '<>', 'followed_status.status')
      .where((eb) =>
        eb.exists(
          eb
            .selectFrom('follow')
            .select('follow.uscc')
            .whereRef('follow.uscc', '=', 'followed_status.uscc')
            .$if(personId !== null, (query) => query.where('follow.person_id', '=', personId)),
        ),
      )
      .execute()
    for (const { uscc } of differing)
      await this.db.transaction().execute((tx) => new StatusWatch(tx, this.clock).compare(uscc))
  }

  /**
   * Compares one merchant, and begins to where nobody followed it before. Only over a transaction: two that ask at
   * the same time must not write it down twice.
   */
  async compare(uscc: string): Promise<void> {
    const merchant = await this.db
      .selectFrom('merchant')
      .select('status')
      .where('uscc', '=', uscc)
      .executeTakeFirst()
    if (!merchant) return
    const known = await this.db
      .selectFrom('followed_status')
      .select('status')
      .where('uscc', '=', uscc)
      .executeTakeFirst()
    if (known?.status === merchant.status) return
    await this.db
      .insertInto('followed_status')
      .values({ uscc, status: merchant.status })
      .onConflict((conflict) => conflict.column('uscc').doUpdateSet({ status: merchant.status }))
      .execute()
    if (!known) return
    const newest = await this.db
      .selectFrom('record_change')
      .select(({ fn }) => fn.max('seq').as('seq'))
      .executeTakeFirstOrThrow()
    await this.db
      .insertInto('status_change')
      .values({
        at: nowAt(this.clock),
        uscc,
        before: known.status,
        after: merchant.status,
        after_seq: Number(newest.seq ?? 0),
      })
      .execute()
  }
}
