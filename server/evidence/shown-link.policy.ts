import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Clock } from '../db/clock.port'
import { apiRoot } from '../http/serve'

/** A link lives between one and two of these, ms: rounded, so that a page opened twice can use its cached picture. */
const stepMs = 10 * 60_000

export interface ShownLinkQuery {
  readonly case: string
  /** Milliseconds since 1970. */
  readonly expires: string
  readonly signature: string
}

/** Makes and checks the short-lived addresses of shown copies. Who has one may see that picture and nothing else. */
export class ShownLinks {
  /** @param addressOf path below which the signed query opens the file */
  constructor(
    private readonly secret: string,
    private readonly clock: Clock,
    private readonly addressOf = (sha256: string) => `${apiRoot}/evidence/${sha256}/shown`,
  ) {}

  /** Address (path and query) of the shown copy of a file of a case; call it only for a party of the case. */
  make(caseId: string, sha256: string): string {
    const expires = String((Math.floor(this.clock.nowMs() / stepMs) + 2) * stepMs)
    const query = new URLSearchParams({
      case: caseId,
      expires,
      signature: this.sign(caseId, sha256, expires),
    })
    return `${this.addressOf(sha256)}?${query.toString()}`
  }

  /** Seconds the link is still good for; null when it is wrong or over. */
  secondsLeft(sha256: string, query: ShownLinkQuery): number | null {
    const wanted = Buffer.from(this.sign(query.case, sha256, query.expires))
    const given = Buffer.from(query.signature)
    if (wanted.length !== given.length || !timingSafeEqual(wanted, given)) return null
    const seconds = Math.floor((Number(query.expires) - this.clock.nowMs()) / 1000)
    return seconds > 0 ? seconds : null
  }

  private sign(caseId: string, sha256: string, expires: string): string {
    return createHmac('sha256', this.secret).update(`${sha256}\n${caseId}\n${expires}`).digest('base64url')
  }
}
