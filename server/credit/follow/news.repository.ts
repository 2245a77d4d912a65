import type { MerchantStatus } from '../../../domain/credit/record'
import type { Db } from '../../db/schema'
import type { LoggedChange } from '../change.repository'
import { start, type Place } from './place'

/** Where a line stands among the others. `sub` is 0 of a record's change, else the status change's number. */
export interface LinePlace {
  readonly seq: number
  readonly sub: number
}

interface Line {
  readonly place: LinePlace
  readonly merchantName: string
  /** The person's own place on the merchant's page. */
  readonly looked: Place
}

export interface RecordLine extends Line {
  readonly change: LoggedChange
}

export interface StatusLine extends Line {
  readonly at: string
  readonly uscc: string
  readonly before: MerchantStatus
  readonly after: MerchantStatus
  readonly source: string
}

/** The two logs as a follower reads them: only her merchants, only what came after she followed them. */
export class NewsRepository {
  constructor(private readonly db: Db) {}

  /** The newest place there is in these two logs. */
  async latest(): Promise<Place> {
    const record = await this.db
      .selectFrom('record_change')
      .select(({ fn }) => fn.max('seq').as('seq'))
      .executeTakeFirstOrThrow()
    const status = await this.db
      .selectFrom('status_change')
      .select(({ fn }) => fn.max('seq').as('seq'))
      .executeTakeFirstOrThrow()
    return { ...start, seq: Number(record.seq ?? 0), statusSeq: Number(status.seq ?? 0) }
  }

  /** The newest line that lies behind a place and was not seen on a merchant's page. */
  async newest(personId: string, beyond: Place): Promise<RecordLine | StatusLine | null> {
    const [record] = await this.records(personId, null, 1, beyond)
    const [status] = await this.statuses(personId, null, 1, beyond)
    if (!record || !status) return record ?? status ?? null
    return status.place.seq >= record.place.seq ? status : record
  }

  /**
   * Newest first.
   * @param before only what lies before this number of the log
   * @param beyond only what lies behind this place and was not seen on the merchant's page
   */
  async records(
    personId: string,
    before: number | null,
    limit: number,
    beyond: Place | null = null,
  ): Promise<RecordLine[]> {
    const rows = await this.db
      .selectFrom('follow')
      .innerJoin('record_change', 'record_change.uscc', 'follow.uscc')
      .innerJoin('merchant', 'merchant.uscc', 'follow.uscc')
      .selectAll('record_change')
      .select(['merchant.name', 'follow.looked_seq', 'follow.looked_status'])
      .where('follow.person_id', '=', personId)
      .whereRef('record_change.seq', '>', 'follow.from_seq')
      .$if(beyond !== null, (query) =>
        query
          .where('record_change.seq', '>', beyond?.seq ?? 0)
          .whereRef('record_change.seq', '>', 'follow.looked_seq'),
      )
      .$if(before !== null, (query) => query.where('record_change.seq', '<', before ?? 0))
      .orderBy('record_change.seq', 'desc')
      .limit(limit)
      .execute()
    return rows.map(({ name, looked_seq, looked_status, record_id, ...change }) => ({
      place: { seq: change.seq, sub: 0 },
      merchantName: name,
      looked: { ...start, seq: looked_seq, statusSeq: looked_status },
      change: { ...change, recordId: record_id },
    }))
  }

  /** As `records`, of the other log. */
  async statuses(
    personId: string,
    before: number | null,
    limit: number,
    beyond: Place | null = null,
  ): Promise<StatusLine[]> {
    const rows = await this.db
      .selectFrom('follow')
      .innerJoin('status_change', 'status_change.uscc', 'follow.uscc')
      .innerJoin('merchant', 'merchant.uscc', 'follow.uscc')
      .selectAll('status_change')
      .select(['merchant.name', 'merchant.source', 'follow.looked_seq', 'follow.looked_status'])
      .where('follow.person_id', '=', personId)
      .whereRef('status_change.seq', '>', 'follow.from_status')
      .$if(beyond !== null, (query) =>
        query
          .where('status_change.seq', '>', beyond?.statusSeq ?? 0)
          .whereRef('status_change.seq', '>', 'follow.looked_status'),
      )
      .$if(before !== null, (query) => query.where('status_change.seq', '<', before ?? 0))
      .orderBy('status_change.seq', 'desc')
      .limit(limit)
      .execute()
    return rows.map(({ seq, at, uscc, before: was, after, after_seq, name, source, ...follow }) => ({
      place: { seq: after_seq, sub: seq },
      merchantName: name,
      looked: { ...start, seq: follow.looked_seq, statusSeq: follow.looked_status },
      at,
      uscc,
      before: was,
      after,
      source,
    }))
  }

  /**
   * How many lines lie behind a place and were not seen on a merchant's page, by merchant.
   * @param usccs only of these; null: of all the person follows
   */
  async counts(
    personId: string,
    beyond: Place,
    usccs: readonly string[] | null,
  ): Promise<Map<string, number>> {
    const records = await this.db
      .selectFrom('follow')
      .innerJoin('merchant', 'merchant.uscc', 'follow.uscc')
      .innerJoin('record_change', 'record_change.uscc', 'follow.uscc')
      .select(({ fn }) => ['follow.uscc', fn.countAll<number>().as('n')])
      .where('follow.person_id', '=', personId)
      .where('record_change.seq', '>', beyond.seq)
      .whereRef('record_change.seq', '>', 'follow.looked_seq')
      .$if(usccs !== null, (query) => query.where('follow.uscc', 'in', usccs ?? []))
      .groupBy('follow.uscc')
      .execute()
    const statuses = await this.db
      .selectFrom('follow')
      .innerJoin('merchant', 'merchant.uscc', 'follow.uscc')
      .innerJoin('status_change', 'status_change.uscc', 'follow.uscc')
      .select(({ fn }) => ['follow.uscc', fn.countAll<number>().as('n')])
      .where('follow.person_id', '=', personId)
      .where('status_change.seq', '>', beyond.statusSeq)
      .whereRef('status_change.seq', '>', 'follow.looked_status')
      .$if(usccs !== null, (query) => query.where('follow.uscc', 'in', usccs ?? []))
      .groupBy('follow.uscc')
      .execute()
    const counts = new Map<string, number>()
    for (const { uscc, n } of [...records, ...statuses]) counts.set(uscc, (counts.get(uscc) ?? 0) + Number(n))
    return counts
  }

  /** Ids of a merchant's records that became public or were corrected behind this place. */
  async changedRecords(uscc: string, beyond: Place): Promise<string[]> {
    const rows = await this.db
      .selectFrom('record_change')
      .select('record_id')
      .distinct()
      .where('uscc', '=', uscc)
      .where('seq', '>', beyond.seq)
      .where('change', '<>', 'withdrawn')
      .execute()
    return rows.map(({ record_id }) => record_id)
  }

  /** The status that a merchant had at this place; null when it has not changed since. */
  async statusAt(uscc: string, place: Place): Promise<MerchantStatus | null> {
    const row = await this.db
      .selectFrom('status_change')
      .select('before')
      .where('uscc', '=', uscc)
      .where('seq', '>', place.statusSeq)
      .orderBy('seq')
      .limit(1)
      .executeTakeFirst()
    return row?.before ?? null
  }
}
