import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Clock } from '../db/clock.port'

/** A link lives between one and two of these, ms: rounded, so that a page opened twice can use its cached picture. */
const stepMs = 10 * 60_000

export interface Sealed {
  /** Milliseconds since 1970. */
  readonly expires: string
  readonly signature: string
}

/** Makes short-lived addresses that open what they name to whoever has them, and nothing else. */
export class LinkSeal {
  constructor(
    private readonly secret: string,
    private readonly clock: Clock,
  ) {}

  /** @param named all that the link opens, none of it with a line end; call it only for who may open it */
  make(named: readonly string[]): Sealed {
    const expires = String((Math.floor(this.clock.nowMs() / stepMs) + 2) * stepMs)
    return { expires, signature: this.sign(named, expires) }
  }

  /** Seconds the link is still good for; null when it is wrong or over. */
  secondsLeft(named: readonly string[], { expires, signature }: Sealed): number | null {
    const wanted = Buffer.from(this.sign(named, expires))
    const given = Buffer.from(signature)
    if (wanted.length !== given.length || !timingSafeEqual(wanted, given)) return null
    const seconds = Math.floor((Number(expires) - this.clock.nowMs()) / 1000)
    return seconds > 0 ? seconds : null
  }

  private sign(named: readonly string[], expires: string): string {
    return createHmac('sha256', this.secret)
      .update([...named, expires].join('\n'))
      .digest('base64url')
  }
}
