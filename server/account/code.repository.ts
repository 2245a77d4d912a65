import type { Db } from '../db/schema'

export interface CodeRow {
  readonly phone: string
  readonly codeHash: string
  readonly sentAt: string
  readonly expiresAt: string
  readonly triesLeft: number
}

/** The one code that is on its way to each phone. */
export class CodeRepository {
  constructor(private readonly db: Db) {}

  /**
   * Puts a new code in place of an older one.
   * @returns false, and nothing changes, when the older one was sent after `notSince`
   */
  async replace(code: CodeRow, notSince: string): Promise<boolean> {
    const result = await this.db
      .insertInto('one_time_code')
      .values({
        phone: code.phone,
        code_hash: code.codeHash,
        sent_at: code.sentAt,
        expires_at: code.expiresAt,
        tries_left: code.triesLeft,
      })
      .onConflict((conflict) =>
        conflict
          .column('phone')
          .doUpdateSet({
            code_hash: code.codeHash,
            sent_at: code.sentAt,
            expires_at: code.expiresAt,
            tries_left: code.triesLeft,
          })
          .where('one_time_code.sent_at', '<=', notSince),
      )
      .executeTakeFirst()
    return Number(result.numInsertedOrUpdatedRows ?? 0) > 0
  }

  async find(phone: string): Promise<CodeRow | null> {
    const row = await this.db
      .selectFrom('one_time_code')
      .selectAll()
      .where('phone', '=', phone)
      .executeTakeFirst()
    if (!row) return null
    return {
      phone: row.phone,
      codeHash: row.code_hash,
      sentAt: row.sent_at,
      expiresAt: row.expires_at,
      triesLeft: row.tries_left,
    }
  }

  /** Takes one try before the code is compared, so that parallel guesses cannot share it. False: none was left. */
  async takeTry(phone: string): Promise<boolean> {
    const result = await this.db
      .updateTable('one_time_code')
      .set((row) => ({ tries_left: row('tries_left', '-', 1) }))
      .where('phone', '=', phone)
      .where('tries_left', '>', 0)
      .executeTakeFirst()
    return result.numUpdatedRows > 0n
  }

  /** Uses the code up. False: it was used in the meantime. */
  async use(phone: string, codeHash: string): Promise<boolean> {
    const result = await this.db
      .deleteFrom('one_time_code')
      .where('phone', '=', phone)
      .where('code_hash', '=', codeHash)
      .executeTakeFirst()
    return result.numDeletedRows > 0n
  }
}
