import type { Selectable } from 'kysely'
import type { CaseKind } from '../../../domain/complaint/case'
import type { NoticeReader } from '../../../domain/complaint/notices/notice'
import type { Db } from '../../db/schema'
import type { NoticeTables } from './tables'

export interface NoticeLine extends Omit<
  Selectable<NoticeTables['case_notice']>,
  'reader' | 'reader_id' | 'cause'
> {
  readonly kind: CaseKind
  readonly number: string
  readonly merchant_name: string
}

/** What one reader was told. */
export class NoticeRepository {
  constructor(
    private readonly db: Db,
    private readonly reader: NoticeReader,
  ) {}

  /** Newest first. @param before only what lies before this place; null: from the newest */
  lines(readerId: string, before: number | null, limit: number): Promise<NoticeLine[]> {
    return this.db
      .selectFrom('case_notice')
      .innerJoin('complaint_case', 'complaint_case.id', 'case_notice.case_id')
      .select([
        'seq',
        'case_notice.id',
        'case_id',
        'code',
        'on_day',
        'clock',
        'letter',
        'at',
        'complaint_case.kind',
        'complaint_case.number',
        'complaint_case.merchant_name',
      ])
      .where('reader', '=', this.reader)
      .where('reader_id', '=', readerId)
      .$if(before !== null, (query) => query.where('seq', '<', before ?? 0))
      .orderBy('seq', 'desc')
      .limit(limit)
      .execute()
  }

  /** The newest place of all readers. */
  async latest(): Promise<number> {
    const { seq } = await this.db
      .selectFrom('case_notice')
      .select(({ fn }) => fn.max('seq').as('seq'))
      .executeTakeFirstOrThrow()
    return Number(seq ?? 0)
  }

  /** How many lie behind this place. */
  async countBehind(readerId: string, seq: number): Promise<number> {
    const { n } = await this.db
      .selectFrom('case_notice')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .where('reader', '=', this.reader)
      .where('reader_id', '=', readerId)
      .where('seq', '>', seq)
      .executeTakeFirstOrThrow()
    return Number(n)
  }
}
