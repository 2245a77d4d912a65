import type { NoticeChannel } from '../../../domain/complaint/notices/channels'

/** One notice on one way: only the number of the case and what happened, never the story, never a name. */
export interface OutgoingNotice {
  /** Stays the same over every try: who can, sends once whatever comes twice with it. */
  readonly key: string
  /** 1 for the first try. */
  readonly attempt: number
  /** The phone, openid or e-mail address. */
  readonly to: string
  /** Whose it is, for leaves that a person gives; a merchant's uscc. */
  readonly readerId: string
  /** `投诉 2026-000128` */
  readonly title: string
  /** `2026-000128` */
  readonly number: string
  /** What happened, in at most twenty Chinese characters. */
  readonly brief: string
  /** The whole text; one part of at most seventy characters for a phone. */
  readonly text: string
  /** Calendar day of what happened, `YYYY-MM-DD` at UTC+08:00. */
  readonly on: string
  readonly caseId: string
}

/**
 * What became of it.
 * - `sent`: it was taken.
 * - `again`: certainly not sent; may be tried later.
 * - `never`: certainly not sent, and never will be.
 * - `unknown`: no answer that can be read; it may have been sent.
 */
export interface NoticeOutcome {
  readonly kind: 'sent' | 'again' | 'never' | 'unknown'
  /** Why not, as a short word of ours (`no-leave`): it is stored, and must hold nothing of a person. */
  readonly reason?: string
}

/** Brings notices out by one way. What it throws counts as `unknown`. */
export interface NoticeSender {
  /**
   * Whether it sends once what is handed over twice with the same key. Then what was cut short is handed over again;
   * else it is given up as unsure, for twice is worse than never where the inbox has it.
   */
  readonly dedupes: boolean
  send(notice: OutgoingNotice): Promise<NoticeOutcome>
}

export type NoticeSenders = Readonly<Record<NoticeChannel, NoticeSender>>
