import type { Db } from '../db/schema'

/** The phone that answers for each merchant. */
export class AgentRepository {
  constructor(private readonly db: Db) {}

  /** Null when the office has registered none. */
  async phoneOf(uscc: string): Promise<string | null> {
    const row = await this.db
      .selectFrom('merchant_agent')
      .select('phone')
      .where('uscc', '=', uscc)
      .executeTakeFirst()
    return row?.phone ?? null
  }

  /** Registers phones, each in place of an older one. */
  async register(
    agents: readonly { readonly uscc: string; readonly phone: string }[],
    at: string,
  ): Promise<void> {
    if (agents.length === 0) return
    await this.db
      .insertInto('merchant_agent')
      .values(agents.map(({ uscc, phone }) => ({ uscc, phone, created_at: at })))
      .onConflict((conflict) =>
        conflict.column('uscc').doUpdateSet((row) => ({
          phone: row.ref('excluded.phone'),
          created_at: row.ref('excluded.created_at'),
        })),
      )
      .execute()
  }

  /** @returns false when none was registered */
  async remove(uscc: string): Promise<boolean> {
    const result = await this.db.deleteFrom('merchant_agent').where('uscc', '=', uscc).executeTakeFirst()
    return result.numDeletedRows > 0n
  }
}
