import { createHmac, randomInt, timingSafeEqual } from 'node:crypto'
import type { CodeSent } from '../../contract/account'
import { later, nowAt, type Clock } from '../db/clock.port'
import { ProblemError } from '../http/problem'
import type { CodeRepository } from './code.repository'
import type { SmsSender } from './sms-sender.port'

const VALID_SECONDS = 300
const AGAIN_SECONDS = 60
const TRIES = 5

/** One-time codes: six digits, five minutes, five tries, one a minute for a phone. */
export class CodeService {
  constructor(
    private readonly parts: {
      readonly codes: CodeRepository
      readonly sms: SmsSender
      readonly clock: Clock
      /** Keyed into the stored hash: six digits alone could be tried out. */
      readonly secret: string
      /** Outside production the code is shown, so that the demo works without a text message. */
      readonly showsCodes: boolean
    },
  ) {}

  async send(phone: string): Promise<CodeSent> {
    const { codes, sms, clock, showsCodes } = this.parts
    const code = String(randomInt(1_000_000)).padStart(6, '0')
    const sentAt = nowAt(clock)
    const isReplaced = await codes.replace(
      {
        phone,
        codeHash: this.hashOf(phone, code),
        sentAt,
        expiresAt: later(sentAt, VALID_SECONDS * 1000),
        triesLeft: TRIES,
      },
      later(sentAt, -AGAIN_SECONDS * 1000),
    )
    if (!isReplaced) throw await this.tooEarly(phone)
    await sms.sendCode(phone, code)
    return { validSeconds: VALID_SECONDS, againSeconds: AGAIN_SECONDS, shownCode: showsCodes ? code : null }
  }

  /**
   * Uses the code up.
   * @throws ProblemError `wrong-code`, or `code-expired` when it is too old, was tried too often or never sent
   */
  async redeem(phone: string, code: string): Promise<void> {
    const { codes, clock } = this.parts
    const sent = await codes.find(phone)
    if (!sent || sent.expiresAt <= nowAt(clock) || !(await codes.takeTry(phone)))
      throw new ProblemError('code-expired')
    const given = this.hashOf(phone, code)
    if (!timingSafeEqual(Buffer.from(given), Buffer.from(sent.codeHash))) throw new ProblemError('wrong-code')
    if (!(await codes.use(phone, given))) throw new ProblemError('code-expired')
  }

  private async tooEarly(phone: string): Promise<ProblemError> {
    const sent = await this.parts.codes.find(phone)
    const passedMs = this.parts.clock.nowMs() - Date.parse(sent?.sentAt ?? nowAt(this.parts.clock))
    const retryAfterSeconds = Math.max(1, AGAIN_SECONDS - Math.floor(passedMs / 1000))
    return new ProblemError('too-many-requests', { retryAfterSeconds })
  }

  private hashOf(phone: string, code: string): string {
    return createHmac('sha256', this.parts.secret).update(`${phone} ${code}`).digest('hex')
  }
}

/** A phone as its owner knows it again and nobody else learns it: `138****0000`. */
export function shownPhone(phone: string): string {
  return `${phone.slice(0, 3)}****${phone.slice(-4)}`
}
