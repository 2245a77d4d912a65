import type { CaseNews, MerchantNews } from '../../../contract/notices'
import type { NoticeReader } from '../../../domain/complaint/notices/notice'
import { noticeSentence } from '../../../domain/complaint/notices/words'
import type { Db } from '../../db/schema'
import { NoticeRepository, type NoticeLine } from './notice.repository'

/** The news of cases as a person's inbox reads them: there it is known what is new. */
export function caseNewsLog(db: Db) {
  const notices = new NoticeRepository(db, 'consumer')
  return {
    lines: async (personId: string, before: number | null, limit: number) =>
      (await notices.lines(personId, before, limit)).map((line) => ({
        seq: line.seq,
        at: line.at,
        news: caseNews(line),
      })),
    latest: () => notices.latest(),
    countBehind: (personId: string, seq: number) => notices.countBehind(personId, seq),
  }
}

function caseNews(line: NoticeLine): Omit<CaseNews, 'isNew'> {
  return { about: 'case', ...told(line, 'consumer'), merchantName: line.merchant_name }
}

export function merchantNews(line: NoticeLine, seenSeq: number): MerchantNews {
  return { ...told(line, 'merchant'), isNew: line.seq > seenSeq }
}

function told(
  { seq, at, case_id, kind, number, code, on_day, clock, letter }: NoticeLine,
  reader: NoticeReader,
) {
  const text = noticeSentence({ reader, code, on: on_day, clock, letter })
  return { id: `c${seq}`, at, caseId: case_id, kind, number, text }
}
