import { defaultChoice, type NoticeChoice } from '../../../domain/complaint/notices/channels'
import type { Db } from '../../db/schema'

/** By which ways each person wants to be told. */
export class ChoiceRepository {
  constructor(private readonly db: Db) {}

  async of(personId: string): Promise<NoticeChoice> {
    const row = await this.db
      .selectFrom('notice_choice')
      .selectAll()
      .where('person_id', '=', personId)
      .executeTakeFirst()
    if (!row) return defaultChoice
    return {
      sms: row.sms,
      wechat: row.wechat === 1,
      email: row.email,
      quietFrom: row.quiet_from,
      quietTo: row.quiet_to,
      language: row.language,
    }
  }

  async choose(personId: string, choice: NoticeChoice): Promise<void> {
    const set = {
      sms: choice.sms,
      wechat: choice.wechat ? 1 : 0,
      email: choice.email,
      quiet_from: choice.quietFrom,
      quiet_to: choice.quietTo,
      language: choice.language,
    }
    await this.db
      .insertInto('notice_choice')
      .values({ person_id: personId, ...set })
      .onConflict((conflict) => conflict.column('person_id').doUpdateSet(set))
      .execute()
  }
}
