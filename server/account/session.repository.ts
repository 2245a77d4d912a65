import type { Db } from '../db/schema'

export interface SessionRow {
  readonly tokenHash: string
  readonly personId: string
  readonly signedInBy: 'phone' | 'wechat'
  readonly actsAs: 'person' | 'merchant' | 'officer'
  readonly actsFor: string | null
  readonly createdAt: string
  readonly expiresAt: string
}

/** Sessions by the hash of their token. */
export class SessionRepository {
  constructor(private readonly db: Db) {}

  async add(session: SessionRow): Promise<void> {
    await this.db
      .insertInto('session')
      .values({
        token_hash: session.tokenHash,
        person_id: session.personId,
        signed_in_by: session.signedInBy,
        acts_as: session.actsAs,
        acts_for: session.actsFor,
        created_at: session.createdAt,
        expires_at: session.expiresAt,
      })
      .execute()
  }

  async find(tokenHash: string): Promise<SessionRow | null> {
    const row = await this.db
      .selectFrom('session')
      .selectAll()
      .where('token_hash', '=', tokenHash)
      .executeTakeFirst()
    if (!row) return null
    return {
      tokenHash: row.token_hash,
      personId: row.person_id,
      signedInBy: row.signed_in_by,
      actsAs: row.acts_as,
      actsFor: row.acts_for,
      createdAt: row.created_at,
      expiresAt: row.expires_at,
    }
  }

  async remove(tokenHash: string): Promise<void> {
    await this.db.deleteFrom('session').where('token_hash', '=', tokenHash).execute()
  }

  /** Ends whatever is open on behalf of an officer or a merchant. */
  async removeActingFor(actsAs: 'merchant' | 'officer', actsFor: string): Promise<void> {
    await this.db
      .deleteFrom('session')
      .where('acts_as', '=', actsAs)
      .where('acts_for', '=', actsFor)
      .execute()
  }

  /** Forgets sessions that ended before the instant. */
  async removeEndedBefore(at: string): Promise<void> {
    await this.db.deleteFrom('session').where('expires_at', '<', at).execute()
  }
}
