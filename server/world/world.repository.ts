import type { Db } from '../db/schema'

/** What is true of this database as a whole. */
export class WorldRepository {
  constructor(private readonly db: Db) {}

  /** Whether demo data are in it. */
  async isDemo(): Promise<boolean> {
    const row = await this.db
      .selectFrom('world_fact')
      .select('value')
      .where('key', '=', 'demo')
      .executeTakeFirst()
    return row?.value === 'on'
  }

  async setDemo(isDemo: boolean): Promise<void> {
    const value = isDemo ? 'on' : 'off'
    await this.db
      .insertInto('world_fact')
      .values({ key: 'demo', value })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
      .execute()
  }
}
