import type { Db } from '../../db/schema'
import { further, start, type Place } from './place'

/** What each person has seen of her inbox, and what a message told her of. */
export class InboxRepository {
  constructor(private readonly db: Db) {}

  async seen(personId: string): Promise<Place> {
    const row = await this.rowOf(personId)
    return row ? { seq: row.seen_seq, statusSeq: row.seen_status, noticeSeq: Number(row.seen_notice) } : start
  }

  /** Seen up to there; a place that lies before changes nothing. Only over a transaction. */
  async markSeen(personId: string, upTo: Place): Promise<void> {
    const { seq, statusSeq, noticeSeq } = further(await this.seen(personId), upTo)
    const set = { seen_seq: seq, seen_status: statusSeq, seen_notice: noticeSeq }
    await this.db
      .insertInto('inbox')
      .values({ person_id: personId, ...set })
      .onConflict((conflict) => conflict.column('person_id').doUpdateSet(set))
      .execute()
  }

  /** Up to where messages told of followed merchants, and on which day the last one did. */
  async told(personId: string): Promise<Place & { readonly on: string | null }> {
    const row = await this.rowOf(personId)
    return row
      ? { ...start, seq: row.told_seq, statusSeq: row.told_status, on: row.told_on }
      : { ...start, on: null }
  }

  async markTold(personId: string, { seq, statusSeq }: Place, on: string | null): Promise<void> {
    const set = { told_seq: seq, told_status: statusSeq, told_on: on }
    await this.db
      .insertInto('inbox')
      .values({ person_id: personId, ...set })
      .onConflict((conflict) => conflict.column('person_id').doUpdateSet(set))
      .execute()
  }

  private rowOf(personId: string) {
    return this.db.selectFrom('inbox').selectAll().where('person_id', '=', personId).executeTakeFirst()
  }
}
