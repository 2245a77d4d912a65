import type { FastifyRequest } from 'fastify'
import type { Clock } from '../db/clock.port'
import { LinkSeal } from './link-seal'
import { ProblemError } from './problem'

/**
 * Short-lived addresses of papers and files, for what a browser or a mini-program opens without a bearer token. Who
 * has one may fetch that one thing and nothing else.
 */
export class SignedLinks {
  private readonly seal: LinkSeal

  constructor(secret: string, clock: Clock) {
    this.seal = new LinkSeal(secret, clock)
  }

  /** @param path without a query; make it only for someone who may see what lies there */
  make(path: string): string {
    const { expires, signature } = this.seal.make(['link', path])
    return `${path}?expires=${expires}&signature=${signature}`
  }

  /**
   * The path that a request may fetch, and for how many seconds yet. What else stands in its query is not signed.
   * @throws ProblemError `link-expired` when it was tampered with, is over, or is no link at all
   */
  check(request: FastifyRequest): { readonly seconds: number } {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost')
    const seconds = this.seal.secondsLeft(['link', pathname], {
      expires: searchParams.get('expires') ?? '',
      signature: searchParams.get('signature') ?? '',
    })
    if (seconds === null) throw new ProblemError('link-expired')
    return { seconds }
  }
}
