import type { Selectable } from 'kysely'
import type { Db } from '../db/schema'
import type { Refusal } from './examination.service'
import type { EvidenceType } from './kind.rules'
import type { EvidenceTables } from './tables'

export type Upload = Selectable<EvidenceTables['upload']>
export type HeldFile = Selectable<EvidenceTables['held_file']>

/** Rows of uploads and held files; every question is asked for one person. */
export class UploadRepository {
  constructor(private readonly db: Db) {}

  /** Nobody else writes between the statements of `work`. */
  inTransaction<Result>(work: (uploads: UploadRepository) => Promise<Result>): Promise<Result> {
    return this.db.transaction().execute((tx) => work(new UploadRepository(tx)))
  }

  async insert(upload: Upload): Promise<void> {
    await this.db.insertInto('upload').values(upload).execute()
  }

  async find(personId: string, id: string): Promise<Upload | null> {
    const row = await this.db
      .selectFrom('upload')
      .selectAll()
      .where('id', '=', id)
      .where('person_id', '=', personId)
      .executeTakeFirst()
    return row ?? null
  }

  /** This person's unfinished uploads that have not expired. */
  openOf(personId: string, nowAt: string): Promise<Upload[]> {
    return this.db
      .selectFrom('upload')
      .selectAll()
      .where('person_id', '=', personId)
      .where('state', '=', 'open')
      .where('expires_at', '>', nowAt)
      .execute()
  }

  /** Why this very file was refused in an upload that would live beyond `expiringAfterAt`; null when it was not. */
  async refusalOf(
    personId: string,
    sha256: string,
    length: number,
    expiringAfterAt: string,
  ): Promise<Refusal | null> {
    const row = await this.db
      .selectFrom('upload')
      .select('refusal')
      .where('person_id', '=', personId)
      .where('state', '=', 'refused')
      .where('sha256', '=', sha256)
      .where('length', '=', length)
      .where('expires_at', '>', expiringAfterAt)
      .executeTakeFirst()
    return row?.refusal ?? null
  }

  async extend(id: string, expiresAt: string): Promise<void> {
    await this.db.updateTable('upload').set({ expires_at: expiresAt }).where('id', '=', id).execute()
  }

  async refuse(id: string, refusal: Refusal): Promise<void> {
    await this.db.updateTable('upload').set({ state: 'refused', refusal }).where('id', '=', id).execute()
  }

  async markGone(id: string): Promise<void> {
    await this.db.updateTable('upload').set({ state: 'gone' }).where('id', '=', id).execute()
  }

  /** The upload becomes a held file, in one transaction. */
  async store(upload: Upload, type: EvidenceType, heldAt: string): Promise<void> {
    await this.db.transaction().execute(async (tx) => {
      await tx
        .insertInto('held_file')
        .values({
          person_id: upload.person_id,
          sha256: upload.sha256,
          name: upload.name,
          type,
          bytes: upload.length,
          held_at: heldAt,
        })
        .onConflict((conflict) => conflict.columns(['person_id', 'sha256']).doNothing())
        .execute()
      await tx.updateTable('upload').set({ state: 'stored' }).where('id', '=', upload.id).execute()
    })
  }

  async held(personId: string, sha256: string): Promise<HeldFile | null> {
    const row = await this.db
      .selectFrom('held_file')
      .selectAll()
      .where('person_id', '=', personId)
      .where('sha256', '=', sha256)
      .executeTakeFirst()
    return row ?? null
  }

  /** This person's finished files among these hashes. */
  async heldAmong(personId: string, sha256s: readonly string[]): Promise<HeldFile[]> {
    if (sha256s.length === 0) return []
    return this.db
      .selectFrom('held_file')
      .selectAll()
      .where('person_id', '=', personId)
      .where('sha256', 'in', [...sha256s])
      .execute()
  }

  /** Unfinished uploads whose time is over. */
  expired(nowAt: string, limit: number): Promise<Upload[]> {
    return this.db
      .selectFrom('upload')
      .selectAll()
      .where('expires_at', '<=', nowAt)
      .where('state', '=', 'open')
      .limit(limit)
      .execute()
  }

  /** Forgets rows that nobody can ask for any more. */
  async forgetBefore(at: string): Promise<void> {
    await this.db.deleteFrom('upload').where('expires_at', '<', at).where('state', '!=', 'open').execute()
  }
}
