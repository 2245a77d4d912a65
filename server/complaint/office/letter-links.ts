import type { Clock } from '../../db/clock.port'
import { LinkSeal, type Sealed } from '../../http/link-seal'
import { apiRoot } from '../../http/serve'

export interface LetterLinkQuery extends Sealed {
  readonly case: string
}

/** Makes and checks the short-lived addresses of letters. Who has one may read that letter and nothing else. */
export class LetterLinks {
  private readonly seal: LinkSeal

  constructor(secret: string, clock: Clock) {
    this.seal = new LinkSeal(secret, clock)
  }

  /** Address (path and query) of a letter of a case; call it only for who may read it. */
  make(caseId: string, sha256: string): string {
    const query = new URLSearchParams({ case: caseId, ...this.seal.make(['letter', sha256, caseId]) })
    return `${apiRoot}/letters/${sha256}?${query.toString()}`
  }

  /** Seconds the link is still good for; null when it is wrong or over. */
  secondsLeft(sha256: string, { case: caseId, ...sealed }: LetterLinkQuery): number | null {
    return this.seal.secondsLeft(['letter', sha256, caseId], sealed)
  }
}
