import type { GeneratedAlways } from 'kysely'
import type { ClockKind } from '../../../domain/complaint/case'
import type { LetterForm } from '../../../domain/complaint/letters'
import type { NoticeChannel, NoticeChoice } from '../../../domain/complaint/notices/channels'
import type { NoticeCode, NoticeReader } from '../../../domain/complaint/notices/notice'

export interface NoticeTables {
  case_notice: CaseNoticeTable
  notice_delivery: NoticeDeliveryTable
  notice_choice: NoticeChoiceTable
  merchant_inbox: MerchantInboxTable
}

/** Append-only: the inbox of a person or a merchant. */
interface CaseNoticeTable {
  seq: GeneratedAlways<number>
  id: string
  case_id: string
  reader: NoticeReader
  /** The person's id, or the merchant's uscc. */
  reader_id: string
  code: NoticeCode
  /** The event's id, or the day that came: of each a reader is told once. */
  cause: string
  on_day: string | null
  clock: ClockKind | null
  letter: LetterForm | null
  at: string
}

/**
 * One way in which a notice goes out.
 * - `waiting`: to be sent, or tried again, from `next_at` on;
 * - `sending`: handed over before `next_at`; one that is still so after it was cut short;
 * - `sent`, `failed` (nothing more is tried) and `unsure` (cut short, by a port that could send it twice).
 */
interface NoticeDeliveryTable {
  notice_seq: number
  channel: NoticeChannel
  state: 'waiting' | 'sending' | 'sent' | 'failed' | 'unsure'
  tries: number
  next_at: string
  /** A word of ours, never what a provider wrote: that may hold the address. */
  error: string | null
  done_at: string | null
}

interface NoticeChoiceTable {
  person_id: string
  sms: NoticeChoice['sms']
  /** 0 or 1 */
  wechat: number
  email: string | null
  quiet_from: number
  quiet_to: number
  language: NoticeChoice['language']
}

/** Up to where a merchant has seen its news. */
interface MerchantInboxTable {
  uscc: string
  seen_seq: number
}
