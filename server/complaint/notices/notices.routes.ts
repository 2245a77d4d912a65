import {
  chooseNotices,
  countDesk,
  countMerchantInbox,
  getMerchantInbox,
  getNoticeSettings,
  sawMerchantInbox,
  type NoticeSettings,
} from '../../../contract/notices'
import { shiftDay } from '../../../domain/calendar/day'
import { todayOn, type Clock } from '../../db/clock.port'
import type { Db } from '../../db/schema'
import { serve, type Api } from '../../http/serve'
import { ChoiceRepository } from './choice.repository'
import { deskCounts } from './desk-counts'
import { MerchantInboxService } from './merchant-inbox.service'

const PAGE = 20

interface NoticeParts {
  readonly db: Db
  readonly clock: Clock
  /** Whether messages of cases can reach this person in WeChat. */
  readonly canWechat: (personId: string) => Promise<boolean>
}

export function registerNotices(api: Api, { db, clock, canWechat }: NoticeParts): void {
  const merchants = new MerchantInboxService(db)
  const settings = async (personId: string): Promise<NoticeSettings> => ({
    choice: await new ChoiceRepository(db).of(personId),
    canWechat: await canWechat(personId),
  })

  serve(api, getNoticeSettings, ({ caller }) => settings(caller.personId))

  serve(api, chooseNotices, async ({ caller, body }) => {
    await new ChoiceRepository(db).choose(caller.personId, body)
    return settings(caller.personId)
  })

  serve(api, getMerchantInbox, ({ caller, query }) =>
    merchants.list(caller.uscc, query.limit ?? PAGE, query.cursor),
  )

  serve(api, countMerchantInbox, ({ caller }) => merchants.count(caller.uscc))

  serve(api, sawMerchantInbox, async ({ caller, body }) => {
    await merchants.saw(caller.uscc, body.upTo)
    return null
  })

  serve(api, countDesk, ({ caller }) => {
    const today = todayOn(clock)
    return deskCounts(db, caller.unit.code, today, shiftDay(today, 1))
  })
}
