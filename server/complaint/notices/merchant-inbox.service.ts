import { Type } from 'typebox'
import type { MerchantInbox } from '../../../contract/notices'
import { cursorReader, writeCursor } from '../../db/cursor'
import type { Db } from '../../db/schema'
import { merchantNews } from './case-news'
import { NoticeRepository } from './notice.repository'

const Seq = Type.Integer({ minimum: 0 })
const readPage = cursorReader(Type.Object({ before: Seq, seen: Seq }, { additionalProperties: false }))
const readPlace = cursorReader(Type.Object({ upTo: Seq }, { additionalProperties: false }))

/** The news of one merchant; whoever signs in for it sees the same. */
export class MerchantInboxService {
  constructor(private readonly db: Db) {}

  /** @throws ProblemError `bad-cursor` */
  async list(uscc: string, limit: number, cursor: string | undefined): Promise<MerchantInbox> {
    const page = readPage(cursor)
    const notices = this.notices(this.db)
    const upTo = await notices.latest()
    const seen = page?.seen ?? (await this.seen(this.db, uscc))
    const lines = await notices.lines(uscc, page?.before ?? null, limit + 1)
    const shown = lines.slice(0, limit)
    const last = lines.length > limit ? shown.at(-1) : undefined
    return {
      items: shown.map((line) => merchantNews(line, seen)),
      next: last ? writeCursor({ before: last.seq, seen }) : null,
      upTo: writeCursor({ upTo }),
    }
  }

  async count(uscc: string): Promise<{ unseen: number }> {
    const seen = await this.seen(this.db, uscc)
    return { unseen: await this.notices(this.db).countBehind(uscc, seen) }
  }

  /** @throws ProblemError `bad-cursor` */
  async saw(uscc: string, upTo: string): Promise<void> {
    const place = readPlace(upTo)?.upTo ?? 0
    await this.db.transaction().execute(async (tx) => {
      const seq = Math.max(await this.seen(tx, uscc), Math.min(place, await this.notices(tx).latest()))
      await tx
        .insertInto('merchant_inbox')
        .values({ uscc, seen_seq: seq })
        .onConflict((conflict) => conflict.column('uscc').doUpdateSet({ seen_seq: seq }))
        .execute()
    })
  }

  private async seen(db: Db, uscc: string): Promise<number> {
    const row = await db
      .selectFrom('merchant_inbox')
      .select('seen_seq')
      .where('uscc', '=', uscc)
      .executeTakeFirst()
    return row?.seen_seq ?? 0
  }

  private notices(db: Db): NoticeRepository {
    return new NoticeRepository(db, 'merchant')
  }
}
