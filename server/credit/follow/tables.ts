import type { Generated, GeneratedAlways } from 'kysely'
import type { MerchantStatus } from '../../../domain/credit/record'

/**
 * Two logs tell a follower what is new: `record_change`, and `status_change`, which is kept only of merchants that
 * somebody follows. A place in them is a pair of numbers, `…_seq` and `…_status`.
 */
export interface FollowTables {
  follow: FollowTable
  followed_status: FollowedStatusTable
  status_change: StatusChangeTable
  inbox: InboxTable
  message_grant: MessageGrantTable
}

interface FollowTable {
  person_id: string
  uscc: string
  /** RFC 3339 UTC, as all instants. */
  followed_at: string
  /** Only what lies behind this place is told: it came after the merchant was followed. */
  from_seq: number
  from_status: number
  /** Seen up to here on the merchant's page. */
  looked_seq: number
  looked_status: number
}

/** The registration status as it was when it was last compared. */
interface FollowedStatusTable {
  uscc: string
  status: MerchantStatus
}

/** Append-only: a followed merchant's registration status was found to be another. */
interface StatusChangeTable {
  seq: GeneratedAlways<number>
  /** When it was noticed. */
  at: string
  uscc: string
  before: MerchantStatus
  after: MerchantStatus
  /** The newest `record_change` then: its place among them. */
  after_seq: number
}

/** What a person has seen of her inbox, and what a message told her of. */
interface InboxTable {
  person_id: string
  seen_seq: Generated<number>
  seen_status: Generated<number>
  /** Of `case_notice`. */
  seen_notice: Generated<number>
  told_seq: Generated<number>
  told_status: Generated<number>
  /** Calendar day at UTC+08:00 of the last message; at most one a day. */
  told_on: Generated<string | null>
}

/** One leave of WeChat's to send one message. */
interface MessageGrantTable {
  person_id: string
  /** The idempotency key it was told with. */
  id: string
  template_id: string
  granted_at: string
  /** Set before the message is sent. */
  used_at: Generated<string | null>
}
