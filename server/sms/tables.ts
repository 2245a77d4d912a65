export interface SmsTables {
  sms_seen: SmsSeenTable
}

/** A message that was answered. Neither number nor text is kept. */
interface SmsSeenTable {
  /** The gateway's id. */
  id: string
  seen_at: string
}
