/**
 * One message (订阅消息): nothing of a record but the merchant's name, or nothing of a case but its number, what happened
 * and when.
 */
export interface SubscribeMessage {
  readonly openid: string
  /** The merchant's name, or the number of the case. */
  readonly about: string
  readonly what: string
  /** Calendar day, `YYYY-MM-DD` at UTC+08:00. */
  readonly on: string
  /** Where it leads in the mini-program; the inbox without it. */
  readonly page?: string
}

/**
 * What became of it.
 * - `sent`: WeChat took it.
 * - `refused`: the person gives no leave any more (43101); not sent.
 * - `rejected`: WeChat said no to this one; not sent.
 * - `unable`: nothing can be sent until somebody mends the settings (47003 …) or WeChat is back; not sent.
 * - `unknown`: no answer that can be read; it may have been sent.
 */
export interface SendOutcome {
  readonly kind: 'sent' | 'refused' | 'rejected' | 'unable' | 'unknown'
  /** WeChat's `errcode`; null where it gave none. */
  readonly code: number | null
}

/** Never throws for what WeChat says or does not say. */
export interface SubscribeSender {
  send(message: SubscribeMessage): Promise<SendOutcome>
}
