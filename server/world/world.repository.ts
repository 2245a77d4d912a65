import type { Db } from '../db/schema'

/** What is true of this database as a whole. */
export class WorldRepository {
  constructor(private readonly db: Db) {}

  /** Whether demo data are in it. */
  async isDemo(): Promise<boolean> {
    return (await this.read('demo')) === 'on'
  }

  async setDemo(isDemo: boolean): Promise<void> {
    await this.write('demo', isDemo ? 'on' : 'off')
    if (!isDemo) await this.write('demo-complete', 'off')
  }

  /** To be said when the demo world is loaded to its end. */
  async completeDemo(): Promise<void> {
    await this.write('demo-complete', 'on')
  }

  /**
   * Whether the demo world is to be loaded: into a database that never held anything, or to complete what a start
   * that was cut short began. Never again after it was removed.
   */
  async wantsDemo(): Promise<boolean> {
    const demo = await this.read('demo')
    if (demo === 'on') return (await this.read('demo-complete')) !== 'on'
    if (demo === 'off') return false
    const merchant = await this.db.selectFrom('merchant').select('seq').limit(1).executeTakeFirst()
    return merchant === undefined
  }

  private async read(key: 'demo' | 'demo-complete'): Promise<'on' | 'off' | null> {
    const row = await this.db
      .selectFrom('world_fact')
      .select('value')
      .where('key', '=', key)
      .executeTakeFirst()
    return row?.value ?? null
  }

  private async write(key: 'demo' | 'demo-complete', value: 'on' | 'off'): Promise<void> {
    await this.db
      .insertInto('world_fact')
      .values({ key, value })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
      .execute()
  }
}
