import { createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { smsHeaders } from '../../contract/sms'
import { ProblemError } from '../http/problem'

/** How far the gateway's clock may be off, and how long a call may be on its way. */
const MOST_SECONDS_OFF = 300

/** What `contract/sms.ts` says a gateway signs. @returns hexadecimal, lower case */
export function smsSignature(secret: string, timestamp: string, body: string): string {
  return createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')
}

/**
 * @param body as it came over the wire
 * @throws ProblemError `sms-signature-refused`, or `sms-too-old` when the signature holds and the time does not
 */
export function checkSignature(
  secret: string,
  headers: IncomingHttpHeaders,
  body: string,
  nowMs: number,
): void {
  const timestamp = headers[smsHeaders.timestamp]
  const given = headers[smsHeaders.signature]
  if (typeof timestamp !== 'string' || !/^\d{1,12}$/.test(timestamp) || typeof given !== 'string')
    throw new ProblemError('sms-signature-refused')
  const expected = Buffer.from(smsSignature(secret, timestamp, body))
  const received = Buffer.from(given.toLowerCase())
  if (expected.length !== received.length || !timingSafeEqual(expected, received))
    throw new ProblemError('sms-signature-refused')
  if (Math.abs(nowMs / 1000 - Number(timestamp)) > MOST_SECONDS_OFF) throw new ProblemError('sms-too-old')
}
