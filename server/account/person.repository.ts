import type { Db } from '../db/schema'

export interface PersonRow {
  readonly id: string
  readonly phone: string | null
}

/** People by their id, phone or WeChat openid. */
export class PersonRepository {
  constructor(private readonly db: Db) {}

  async find(id: string): Promise<PersonRow | null> {
    const row = await this.db
      .selectFrom('person')
      .select(['id', 'phone'])
      .where('id', '=', id)
      .executeTakeFirst()
    return row ?? null
  }

  /** The person who signs in with this number, eleven digits; null when nobody does. */
  async findByPhone(phone: string): Promise<PersonRow | null> {
    const row = await this.db
      .selectFrom('person')
      .select(['id', 'phone'])
      .where('phone', '=', phone)
      .executeTakeFirst()
    return row ?? null
  }

  /** What WeChat calls the person; null for one without a WeChat account. */
  async openidOf(id: string): Promise<string | null> {
    const row = await this.db
      .selectFrom('person')
      .select('wechat_openid')
      .where('id', '=', id)
      .executeTakeFirst()
    return row?.wechat_openid ?? null
  }

  /** The person of this phone, made at the first sign-in; two at once end with the same one. */
  async ofPhone(phone: string, fresh: { id: string; createdAt: string }): Promise<PersonRow> {
    await this.db
      .insertInto('person')
      .values({ id: fresh.id, phone, wechat_openid: null, created_at: fresh.createdAt })
      .onConflict((conflict) => conflict.column('phone').doNothing())
      .execute()
    return this.db
      .selectFrom('person')
      .select(['id', 'phone'])
      .where('phone', '=', phone)
      .executeTakeFirstOrThrow()
  }

  /** The person of this WeChat openid, made at the first sign-in. */
  async ofWechat(openid: string, fresh: { id: string; createdAt: string }): Promise<PersonRow> {
    await this.db
      .insertInto('person')
      .values({ id: fresh.id, phone: null, wechat_openid: openid, created_at: fresh.createdAt })
      .onConflict((conflict) => conflict.column('wechat_openid').doNothing())
      .execute()
    return this.db
      .selectFrom('person')
      .select(['id', 'phone'])
      .where('wechat_openid', '=', openid)
      .executeTakeFirstOrThrow()
  }
}
