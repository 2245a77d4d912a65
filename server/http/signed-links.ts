import { createHmac, timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { Clock } from '../db/clock.port'
import { ProblemError } from './problem'

/** A link lives between one and two of these, ms: rounded, so that a page opened twice can use what it has. */
const STEP_MS = 10 * 60_000

/**
 * Short-lived addresses of papers and files, for what a browser or a mini-program opens without a bearer token. Who
 * has one may fetch that one thing and nothing else.
 */
export class SignedLinks {
  constructor(
    private readonly secret: string,
    private readonly clock: Clock,
  ) {}

  /** @param path without a query; make it only for someone who may see what lies there */
  make(path: string): string {
    const expires = String((Math.floor(this.clock.nowMs() / STEP_MS) + 2) * STEP_MS)
    return `${path}?expires=${expires}&signature=${this.sign(path, expires)}`
  }

  /**
   * The path that a request may fetch, and for how many seconds yet. What else stands in its query is not signed.
   * @throws ProblemError `link-expired` when it was tampered with, is over, or is no link at all
   */
  check(request: FastifyRequest): { readonly seconds: number } {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost')
    const expires = searchParams.get('expires') ?? ''
    const wanted = Buffer.from(this.sign(pathname, expires))
    const given = Buffer.from(searchParams.get('signature') ?? '')
    const isOurs = wanted.length === given.length && timingSafeEqual(wanted, given)
    const seconds = Math.floor((Number(expires) - this.clock.nowMs()) / 1000)
    if (!isOurs || !(seconds > 0)) throw new ProblemError('link-expired')
    return { seconds }
  }

  private sign(path: string, expires: string): string {
    return createHmac('sha256', this.secret).update(`link\n${path}\n${expires}`).digest('base64url')
  }
}
