import type { Db } from '../../db/schema'

/** Leaves to send one message each, as WeChat gives them. The oldest is used first. */
export class GrantRepository {
  constructor(private readonly db: Db) {}

  /** One that was told before is not counted again. */
  async add(grant: { personId: string; id: string; templateId: string; grantedAt: string }): Promise<void> {
    await this.db
      .insertInto('message_grant')
      .values({
        person_id: grant.personId,
        id: grant.id,
        template_id: grant.templateId,
        granted_at: grant.grantedAt,
      })
      .onConflict((conflict) => conflict.columns(['person_id', 'id']).doNothing())
      .execute()
  }

  async left(personId: string, templateId: string): Promise<number> {
    const { n } = await this.db
      .selectFrom('message_grant')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .where('person_id', '=', personId)
      .where('template_id', '=', templateId)
      .where('used_at', 'is', null)
      .executeTakeFirstOrThrow()
    return Number(n)
  }

  /** Uses one. Only over a transaction. @returns its id, null when none is left */
  async take(personId: string, templateId: string, usedAt: string): Promise<string | null> {
    const grant = await this.db
      .selectFrom('message_grant')
      .select('id')
      .where('person_id', '=', personId)
      .where('template_id', '=', templateId)
      .where('used_at', 'is', null)
      .orderBy('granted_at')
      .limit(1)
      .executeTakeFirst()
    if (!grant) return null
    await this.mark(personId, grant.id, usedAt)
    return grant.id
  }

  /** It was not used after all. */
  async giveBack(personId: string, id: string): Promise<void> {
    await this.mark(personId, id, null)
  }

  /** WeChat says that none is left. */
  async dropUnused(personId: string, templateId: string): Promise<void> {
    await this.db
      .deleteFrom('message_grant')
      .where('person_id', '=', personId)
      .where('template_id', '=', templateId)
      .where('used_at', 'is', null)
      .execute()
  }

  /** Those used before the instant are no longer needed against being told twice. */
  async forgetUsedBefore(at: string): Promise<void> {
    await this.db.deleteFrom('message_grant').where('used_at', '<', at).execute()
  }

  /** People with a leave, by id, from behind this one. */
  async people(templateId: string, after: string, limit: number): Promise<string[]> {
    const rows = await this.db
      .selectFrom('message_grant')
      .select('person_id')
      .distinct()
      .where('template_id', '=', templateId)
      .where('used_at', 'is', null)
      .where('person_id', '>', after)
      .orderBy('person_id')
      .limit(limit)
      .execute()
    return rows.map(({ person_id }) => person_id)
  }

  private async mark(personId: string, id: string, usedAt: string | null): Promise<void> {
    await this.db
      .updateTable('message_grant')
      .set({ used_at: usedAt })
      .where('person_id', '=', personId)
      .where('id', '=', id)
      .execute()
  }
}
