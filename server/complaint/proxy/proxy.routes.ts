import type { Db } from '../../db/schema'
import { ProblemError } from '../../http/problem'
import { apiRoot, type Api } from '../../http/serve'
import type { SignedLinks } from '../../http/signed-links'
import type { Press } from '../../paper/press'
import { languageOf, sendPaper } from '../../paper/sent-paper'
import { CaseRepository } from '../case.repository'
import { proxyPaper } from './proxy-paper'
import { ProxyRepository } from './proxy.repository'

const PRINTS = { rateLimit: { max: 60, timeWindow: 60_000 } }

interface ProxyRouteParts {
  readonly db: Db
  readonly links: SignedLinks
  readonly press: Press
}

/** Where the PDF of a signed authority is fetched, by a signed address that the case's own side and the office get. */
export const proxyPaperPath = (caseId: string, sha256: string): string =>
  `${apiRoot}/complaints/${caseId}/proxy/${sha256}`

export function registerProxyPapers({ fastify }: Api, { db, links, press }: ProxyRouteParts): void {
  fastify.get<{ readonly Params: { readonly id: string; readonly sha256: string } }>(
    proxyPaperPath(':id', ':sha256'),
    { config: PRINTS },
    async (request, reply) => {
      const { seconds } = links.check(request)
      const { id, sha256 } = request.params
      const row = await new CaseRepository(db).any(id)
      const kept = await new ProxyRepository(db).find(id, sha256)
      if (!row || !kept) throw new ProblemError('not-found')
      const paper = proxyPaper({ ...kept, number: row.number, sha256 }, languageOf(request))
      return sendPaper(reply, {
        bytes: await press.print({ kind: 'pdf', paper }),
        type: 'application/pdf',
        name: `authority-${row.number}.pdf`,
        cache: `private, max-age=${seconds}`,
      })
    },
  )
}
