import { Type, type Static } from 'typebox'
import type { Operation } from './operation'
import { Instant } from './vocabulary'

/**
 * Text messages (短信), handed in by the gateway of an operator. Every call is signed with the secret the two share:
 *
 *     x-sms-timestamp: 1795572000                      seconds since 1970, at most five minutes off
 *     x-sms-signature: hex(HMAC-SHA256(secret, timestamp + "." + body))
 *
 * `body` is the very bytes that are sent. A message id is answered once.
 */
export const smsHeaders = { timestamp: 'x-sms-timestamp', signature: 'x-sms-signature' } as const

export const IncomingSms = Type.Object(
  {
    /** The gateway's own, the same for the same message. */
    id: Type.String({ minLength: 1, maxLength: 100, pattern: '^[\\x21-\\x7e]+$' }),
    /** The sender's number, with or without +86. */
    from: Type.String({ pattern: '^\\+?\\d{5,20}$' }),
    text: Type.String({ maxLength: 2000 }),
    receivedAt: Instant,
  },
  { additionalProperties: false },
)
export type IncomingSms = Static<typeof IncomingSms>

export const SmsReply = Type.Object(
  {
    /** Messages to the sender, in this order, each at most 70 characters of UCS-2. */
    parts: Type.Array(Type.String({ minLength: 1, maxLength: 70 }), { minItems: 1, maxItems: 5 }),
    /** Who sends them: the gateway that called, or we, and then the gateway must not (`SMS_REPLIES`). */
    sentBy: Type.Enum(['gateway', 'us']),
  },
  { additionalProperties: false },
)
export type SmsReply = Static<typeof SmsReply>

export const receiveSms = {
  id: 'receiveSms',
  method: 'POST',
  path: '/channels/sms',
  access: 'public',
  summary:
    'A text message from a signed gateway: 溯 (trace), 查 (merchant), 投诉 进度 (complaint), answered in parts',
  body: IncomingSms,
  reply: SmsReply,
  status: 200,
} as const satisfies Operation
