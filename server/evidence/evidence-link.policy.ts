import type { Evidence } from '../../contract/evidence'
import type { Clock } from '../db/clock.port'
import { LinkSeal, type Sealed } from '../http/link-seal'
import { apiRoot } from '../http/serve'
import { isPictureType, type EvidenceType } from './kind.rules'

export interface EvidenceLinkQuery extends Sealed {
  /** Of what was filed: a case or a request. */
  readonly case: string
  readonly type: EvidenceType
}

export type EvidenceUrls = Pick<Evidence, 'shownUrl' | 'fileUrl'>

/** Makes and checks the short-lived addresses of evidence. Who has one may see that file and nothing else. */
export class EvidenceLinks {
  private readonly seal: LinkSeal

  constructor(secret: string, clock: Clock) {
    this.seal = new LinkSeal(secret, clock)
  }

  /**
   * Addresses (path and query) for a file of a case: of a picture its shown copy, of a PDF or a recording the file
   * itself. Call it only for a party of the case.
   */
  make(caseId: string, sha256: string, type: EvidenceType): EvidenceUrls {
    const sealed = this.seal.make([sha256, caseId, type])
    const query = new URLSearchParams({ case: caseId, type, ...sealed }).toString()
    const address = `${apiRoot}/evidence/${sha256}`
    return isPictureType(type)
      ? { shownUrl: `${address}/shown?${query}`, fileUrl: null }
      : { shownUrl: null, fileUrl: `${address}/file?${query}` }
  }

  /** Seconds the link is still good for; null when it is wrong or over. */
  secondsLeft(sha256: string, { case: caseId, type, ...sealed }: EvidenceLinkQuery): number | null {
    return this.seal.secondsLeft([sha256, caseId, type], sealed)
  }
}
