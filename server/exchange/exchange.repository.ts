import type { CreditRecord, RecordKind } from '../../domain/credit/record'
import { fromJson } from '../db/json'
import type { Db } from '../db/schema'

/** Up to where a platform's feed was read. */
interface Place {
  readonly address: string
  readonly next: string
}

/** A record of another platform, as it is known here. */
export interface HeldRecord {
  readonly remoteId: string
  readonly recordId: string
  /** It came from there first: what they say of one day counts. */
  readonly isTheirs: boolean
  /** They took it back, and with that it ended here. */
  readonly isWithdrawn: boolean
}

interface StoredRecord {
  readonly uscc: string
  readonly kind: RecordKind
  readonly isPublic: boolean
  readonly record: CreditRecord
}

/** What one platform told, within a transaction or outside of one. */
export class ExchangeRepository {
  constructor(
    private readonly db: Db,
    private readonly platform: string,
  ) {}

  async place(): Promise<Place | null> {
    const row = await this.db
      .selectFrom('exchange_place')
      .select(['address', 'next'])
      .where('platform', '=', this.platform)
      .executeTakeFirst()
    return row ?? null
  }

  async keepPlace(place: Place, at: string): Promise<void> {
    await this.db
      .insertInto('exchange_place')
      .values({ platform: this.platform, ...place, at })
      .onConflict((conflict) => conflict.column('platform').doUpdateSet({ ...place, at }))
      .execute()
  }

  async held(remoteId: string): Promise<HeldRecord | null> {
    const row = await this.db
      .selectFrom('exchange_record')
      .selectAll()
      .where('platform', '=', this.platform)
      .where('remote_id', '=', remoteId)
      .executeTakeFirst()
    if (!row) return null
    const { record_id, is_theirs, is_withdrawn } = row
    return { remoteId, recordId: record_id, isTheirs: is_theirs === 1, isWithdrawn: is_withdrawn === 1 }
  }

  async hold({ remoteId, recordId, isTheirs, isWithdrawn }: HeldRecord): Promise<void> {
    const values = { record_id: recordId, is_theirs: Number(isTheirs), is_withdrawn: Number(isWithdrawn) }
    await this.db
      .insertInto('exchange_record')
      .values({ platform: this.platform, remote_id: remoteId, ...values })
      .onConflict((conflict) => conflict.columns(['platform', 'remote_id']).doUpdateSet(values))
      .execute()
  }

  /** Whether the platform has the record under another id as well, and did not take that back. */
  async isToldOtherwise({ remoteId, recordId }: HeldRecord): Promise<boolean> {
    const row = await this.db
      .selectFrom('exchange_record')
      .select('remote_id')
      .where('platform', '=', this.platform)
      .where('record_id', '=', recordId)
      .where('remote_id', '!=', remoteId)
      .where('is_withdrawn', '=', 0)
      .executeTakeFirst()
    return row !== undefined
  }

  async stored(id: string): Promise<StoredRecord | null> {
    const row = await this.db
      .selectFrom('credit_record')
      .select(['uscc', 'kind', 'is_public', 'record'])
      .where('id', '=', id)
      .executeTakeFirst()
    if (!row) return null
    return { uscc: row.uscc, kind: row.kind, isPublic: row.is_public === 1, record: fromJson(row.record) }
  }

  /** Whether the record was withdrawn here and published once more, after the instant. */
  async isPublishedAgainSince(uscc: string, id: string, at: string): Promise<boolean> {
    const [last, before] = await this.db
      .selectFrom('record_change')
      .select(['change', 'at'])
      .where('uscc', '=', uscc)
      .where('record_id', '=', id)
      .where('change', '!=', 'changed')
      .orderBy('seq', 'desc')
      .limit(2)
      .execute()
    return before !== undefined && last?.change === 'published' && Date.parse(last.at) > Date.parse(at)
  }
}
