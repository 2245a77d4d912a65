import type { Selectable } from 'kysely'
import type { CaseKind } from '../../../domain/complaint/case'
import type { NoticeChannel } from '../../../domain/complaint/notices/channels'
import type { Db } from '../../db/schema'
import type { NoticeTables } from './tables'

type NoticeRow = Selectable<NoticeTables['case_notice']>
type DeliveryRow = Selectable<NoticeTables['notice_delivery']>

/** A delivery that is due, with the notice it brings. */
export interface DueDelivery
  extends
    Omit<NoticeRow, 'cause'>,
    Pick<DeliveryRow, 'notice_seq' | 'channel' | 'state' | 'tries' | 'next_at'> {
  readonly kind: CaseKind
  readonly number: string
}

const open = ['waiting', 'sending'] as const

/** Ways on which notices go out, each with what became of it. */
export class DeliveryRepository {
  constructor(private readonly db: Db) {}

  /**
   * What is due, the one that has waited longest first. Of one case and reader, only the oldest on each way: what
   * happened later is not told sooner.
   */
  due(now: string, limit: number): Promise<DueDelivery[]> {
    return this.db
      .selectFrom('notice_delivery')
      .innerJoin('case_notice', 'case_notice.seq', 'notice_delivery.notice_seq')
      .innerJoin('complaint_case', 'complaint_case.id', 'case_notice.case_id')
      .select([
        'notice_seq',
        'channel',
        'state',
        'tries',
        'next_at',
        'case_notice.seq',
        'case_notice.id',
        'case_notice.case_id',
        'reader',
        'reader_id',
        'code',
        'on_day',
        'clock',
        'letter',
        'at',
        'complaint_case.kind',
        'complaint_case.number',
      ])
      .where('notice_delivery.state', 'in', open)
      .where('notice_delivery.next_at', '<=', now)
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('notice_delivery as earlier')
              .innerJoin('case_notice as before', 'before.seq', 'earlier.notice_seq')
              .select('before.seq')
              .whereRef('before.case_id', '=', 'case_notice.case_id')
              .whereRef('before.reader', '=', 'case_notice.reader')
              .whereRef('earlier.channel', '=', 'notice_delivery.channel')
              .where('earlier.state', 'in', open)
              .whereRef('before.seq', '<', 'case_notice.seq'),
          ),
        ),
      )
      .orderBy('notice_delivery.next_at')
      .orderBy('notice_seq')
      .limit(limit)
      .execute()
  }

  /**
   * Writes down that it is being sent, before it is. @param until when it counts as cut short
   * @returns false when another process took it meanwhile
   */
  async begin(delivery: DueDelivery, until: string): Promise<boolean> {
    const { numUpdatedRows } = await this.one(delivery.notice_seq, delivery.channel)
      .set({ state: 'sending', tries: delivery.tries + 1, next_at: until })
      .where('state', '=', delivery.state)
      .where('next_at', '=', delivery.next_at)
      .executeTakeFirst()
    return numUpdatedRows > 0n
  }

  async end(
    { notice_seq, channel }: DueDelivery,
    state: 'sent' | 'failed' | 'unsure',
    at: string,
    error: string | null,
  ): Promise<void> {
    await this.one(notice_seq, channel).set({ state, error, done_at: at }).execute()
  }

  async postpone({ notice_seq, channel }: DueDelivery, nextAt: string, error: string | null): Promise<void> {
    await this.one(notice_seq, channel).set({ state: 'waiting', next_at: nextAt, error }).execute()
  }

  private one(noticeSeq: number, channel: NoticeChannel) {
    return this.db
      .updateTable('notice_delivery')
      .where('notice_seq', '=', noticeSeq)
      .where('channel', '=', channel)
  }
}
