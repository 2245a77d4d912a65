import type { Selectable } from 'kysely'
import type { Db } from '../../db/schema'
import { further, start, type Place } from './place'
import type { FollowTables } from './tables'

export type FollowRow = Selectable<FollowTables['follow']>

/** Where a page of the list begins: after this follow. */
export interface FollowPlace {
  readonly followedAt: string
  readonly uscc: string
}

/** Who follows which merchant. Built over a transaction, all of its work belongs to that transaction. */
export class FollowRepository {
  constructor(private readonly db: Db) {}

  async find(personId: string, uscc: string): Promise<FollowRow | null> {
    const row = await this.db
      .selectFrom('follow')
      .selectAll()
      .where('person_id', '=', personId)
      .where('uscc', '=', uscc)
      .executeTakeFirst()
    return row ?? null
  }

  async count(personId: string): Promise<number> {
    const { n } = await this.db
      .selectFrom('follow')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .where('person_id', '=', personId)
      .executeTakeFirstOrThrow()
    return Number(n)
  }

  async add(personId: string, uscc: string, followedAt: string, from: Place): Promise<void> {
    await this.db
      .insertInto('follow')
      .values({
        person_id: personId,
        uscc,
        followed_at: followedAt,
        from_seq: from.seq,
        from_status: from.statusSeq,
        looked_seq: from.seq,
        looked_status: from.statusSeq,
      })
      .execute()
  }

  /** @returns whether it was there */
  async remove(personId: string, uscc: string): Promise<boolean> {
    const { numDeletedRows } = await this.db
      .deleteFrom('follow')
      .where('person_id', '=', personId)
      .where('uscc', '=', uscc)
      .executeTakeFirst()
    return numDeletedRows > 0n
  }

  /** Followed last comes first; merchants that are no longer known are left out. */
  async page(
    personId: string,
    limit: number,
    after: FollowPlace | null,
  ): Promise<Pick<FollowRow, 'uscc' | 'followed_at'>[]> {
    return this.db
      .selectFrom('follow')
      .innerJoin('merchant', 'merchant.uscc', 'follow.uscc')
      .select(['follow.uscc', 'follow.followed_at'])
      .where('follow.person_id', '=', personId)
      .$if(after !== null, (query) =>
        query.where((eb) =>
          eb.or([
            eb('follow.followed_at', '<', after?.followedAt ?? ''),
            eb.and([
              eb('follow.followed_at', '=', after?.followedAt ?? ''),
              eb('follow.uscc', '<', after?.uscc ?? ''),
            ]),
          ]),
        ),
      )
      .orderBy('follow.followed_at', 'desc')
      .orderBy('follow.uscc', 'desc')
      .limit(limit)
      .execute()
  }

  /** Seen on the merchant's page up to there; a place that lies before changes nothing. */
  async looked(row: FollowRow, upTo: Place): Promise<void> {
    const place = further({ ...start, seq: row.looked_seq, statusSeq: row.looked_status }, upTo)
    await this.db
      .updateTable('follow')
      .set({ looked_seq: place.seq, looked_status: place.statusSeq })
      .where('person_id', '=', row.person_id)
      .where('uscc', '=', row.uscc)
      .execute()
  }
}
