import { fromJson, toJson } from '../../db/json'
import type { Db } from '../../db/schema'
import type { Jws } from '../../signing/signature'
import type { SealedContent, SealedHead, SealedPart } from './sealed'

export interface StoredSnapshot {
  readonly id: string
  readonly requestSha256: string
  readonly uscc: string
  readonly madeAt: string
  readonly jws: Jws<SealedHead>
}

/** A part as it is kept: without salt and content once they were forgotten. */
export interface StoredPart {
  readonly position: number
  readonly recordId: string | null
  readonly kept: { readonly salt: string; readonly content: SealedContent } | null
}

/** Rows written in one statement: below every database's limit of parameters. */
const ROWS = 500

/** Rows of snapshots. Built over a transaction, all of its work belongs to that transaction. */
export class SnapshotRepository {
  constructor(private readonly db: Db) {}

  async insert(snapshot: StoredSnapshot, parts: readonly SealedPart[]): Promise<void> {
    const { id, requestSha256, uscc, madeAt, jws } = snapshot
    await this.db
      .insertInto('snapshot')
      .values({ id, request_sha256: requestSha256, uscc, made_at: madeAt, jws })
      .execute()
    const rows = parts.map(({ recordId, salt, content }, position) => ({
      snapshot_id: id,
      position,
      record_id: recordId,
      salt,
      content: toJson(content),
    }))
    for (let start = 0; start < rows.length; start += ROWS)
      await this.db
        .insertInto('snapshot_part')
        .values(rows.slice(start, start + ROWS))
        .execute()
  }

  async find(id: string): Promise<StoredSnapshot | null> {
    return this.by('id', id)
  }

  async findByRequest(requestSha256: string): Promise<StoredSnapshot | null> {
    return this.by('request_sha256', requestSha256)
  }

  /** In the order of the head's digests. */
  async parts(id: string): Promise<StoredPart[]> {
    const rows = await this.db
      .selectFrom('snapshot_part')
      .selectAll()
      .where('snapshot_id', '=', id)
      .orderBy('position')
      .execute()
    return rows.map(({ position, record_id: recordId, salt, content }) => ({
      position,
      recordId,
      kept: salt === null || content === null ? null : { salt, content: fromJson(content) },
    }))
  }

  /** When each of these records was last withdrawn from publication, RFC 3339. */
  async withdrawals(recordIds: readonly string[]): Promise<Map<string, string>> {
    const found = new Map<string, string>()
    for (let start = 0; start < recordIds.length; start += ROWS) {
      const rows = await this.db
        .selectFrom('record_change')
        .select(({ fn }) => ['record_id', fn.max('at').as('at')])
        .where('record_id', 'in', recordIds.slice(start, start + ROWS))
        .where('change', '=', 'withdrawn')
        .groupBy('record_id')
        .execute()
      for (const { record_id: id, at } of rows) found.set(id, at)
    }
    return found
  }

  /** Forgets what was said of records that the log says are no longer public. */
  async forgetEnded(): Promise<void> {
    const shown = this.db.selectFrom('credit_record').select('id').where('is_public', '=', 1)
    await this.db
      .updateTable('snapshot_part')
      .set({ salt: null, content: null })
      .where('content', 'is not', null)
      .where('record_id', 'is not', null)
      .where('record_id', 'not in', shown)
      .execute()
  }

  private async by(column: 'id' | 'request_sha256', value: string): Promise<StoredSnapshot | null> {
    const row = await this.db.selectFrom('snapshot').selectAll().where(column, '=', value).executeTakeFirst()
    if (!row) return null
    const { id, request_sha256: requestSha256, uscc, made_at: madeAt, jws } = row
    return { id, requestSha256, uscc, madeAt, jws }
  }
}
