import type { Evidence } from '../../../contract/evidence'
import type { CaseProxy } from '../../../contract/proxy'
import { factsOf } from '../../../domain/complaint/facts'
import { isProxyExpired, proxyOf } from '../../../domain/complaint/proxy'
import { say } from '../../../domain/text'
import { caseEvents } from '../case-course.presenter'
import type { LoggedEvent } from '../case.repository'

const grantTitle = say('授权委托书', 'Power of attorney')
const additionTitle = say('补充授权委托书', 'Added power of attorney')

/**
 * Who acts for the complainant, and what was signed for it; null where they act themselves.
 * @param evidence every file of the case, with addresses
 * @param proxyUrl the address of the PDF of what was signed
 * @param today `YYYY-MM-DD` at UTC+08:00
 */
export function caseProxy(
  log: readonly LoggedEvent[],
  evidence: readonly Evidence[],
  proxyUrl: (caseId: string, sha256: string) => string,
  today: string,
): CaseProxy | null {
  const proxy = proxyOf(caseEvents(log))
  if (proxy === null) return null
  const { agentName, agentPhone, relation, scope, powers, fromOn, untilOn } = proxy
  const papers = log.flatMap((event) => {
    const filed = factsOf(event, 'submit')?.proxy
    const proof = filed ?? factsOf(event, 'renew-proxy')
    if (!proof) return []
    const { signedBy, sha256 } = proof
    return [
      {
        title: filed ? grantTitle : additionTitle,
        at: event.at,
        signedBy,
        sha256,
        url: proxyUrl(event.caseId, sha256),
        files: evidence.filter((file) => proof.evidence.includes(file.sha256)),
      },
    ]
  })
  const isExpired = isProxyExpired(proxy, today)
  return { agentName, agentPhone, relation, scope, powers: [...powers], fromOn, untilOn, isExpired, papers }
}
