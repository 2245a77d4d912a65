import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Evidence } from '../../contract/evidence'
import type { Clock } from '../db/clock.port'
import { apiRoot } from '../http/serve'
import { isPictureType, type EvidenceType } from './kind.rules'

/** A link lives between one and two of these, ms: rounded, so that a page opened twice can use its cached picture. */
const stepMs = 10 * 60_000

export interface EvidenceLinkQuery {
  /** Of what was filed: a case or a request. */
  readonly case: string
  readonly type: EvidenceType
  /** Milliseconds since 1970. */
  readonly expires: string
  readonly signature: string
}

export type EvidenceUrls = Pick<Evidence, 'shownUrl' | 'fileUrl'>

/** Makes and checks the short-lived addresses of evidence. Who has one may see that file and nothing else. */
export class EvidenceLinks {
  constructor(
    private readonly secret: string,
    private readonly clock: Clock,
  ) {}

  /**
   * Addresses (path and query) for a file of a case: of a picture its shown copy, of a PDF or a recording the file
   * itself. Call it only for a party of the case.
   */
  make(caseId: string, sha256: string, type: EvidenceType): EvidenceUrls {
    const expires = String((Math.floor(this.clock.nowMs() / stepMs) + 2) * stepMs)
    const signature = this.sign(sha256, { case: caseId, type, expires })
    const query = new URLSearchParams({ case: caseId, type, expires, signature }).toString()
    const address = `${apiRoot}/evidence/${sha256}`
    return isPictureType(type)
      ? { shownUrl: `${address}/shown?${query}`, fileUrl: null }
      : { shownUrl: null, fileUrl: `${address}/file?${query}` }
  }

  /** Seconds the link is still good for; null when it is wrong or over. */
  secondsLeft(sha256: string, query: EvidenceLinkQuery): number | null {
    const wanted = Buffer.from(this.sign(sha256, query))
    const given = Buffer.from(query.signature)
    if (wanted.length !== given.length || !timingSafeEqual(wanted, given)) return null
    const seconds = Math.floor((Number(query.expires) - this.clock.nowMs()) / 1000)
    return seconds > 0 ? seconds : null
  }

  private sign(sha256: string, link: Omit<EvidenceLinkQuery, 'signature'>): string {
    const signed = `${sha256}\n${link.case}\n${link.type}\n${link.expires}`
    return createHmac('sha256', this.secret).update(signed).digest('base64url')
  }
}
