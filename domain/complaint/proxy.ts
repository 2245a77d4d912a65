/**
 * 委托代理: one person files for another (令121 art. 11). What the agent may do is what the 授权委托书 says; which acts need
 * it said expressly (变更请求, 和解, 撤回) is our rule, for the order is silent and these three give something of the
 * principal's away.
 */
import type { CaseAction, CaseEvent } from './case'
import { factsOf } from './facts'
import type { ProxyTerms } from './proxy-terms'
import { proxyPowers, type ProxyPower } from './proxy-words'

/** The authority as it stands now; null of a case that the person files for themselves. */
export function proxyOf(events: readonly CaseEvent[]): ProxyTerms | null {
  const filed = events.map((event) => factsOf(event, 'submit')?.proxy ?? null).find((proxy) => proxy !== null)
  if (!filed) return null
  const added = events.flatMap((event) => factsOf(event, 'renew-proxy') ?? [])
  const powers = proxyPowers.filter((power) =>
    [filed, ...added].some((grant) => grant.powers.includes(power)),
  )
  return {
    ...filed,
    powers,
    scope: powers.length === 0 ? 'general' : 'special',
    untilOn: added.reduce((last, { untilOn }) => (untilOn > last ? untilOn : last), filed.untilOn),
  }
}

/** Acts by which something of the principal's is given up. */
const powerFor: Partial<Readonly<Record<CaseAction, ProxyPower>>> = {
  withdraw: 'withdraw',
  'change-requests': 'change',
  'accept-offer': 'settle',
  settle: 'settle',
}

export const isProxyExpired = ({ untilOn }: Pick<ProxyTerms, 'untilOn'>, today: string): boolean =>
  today > untilOn

/**
 * Why the agent may not do this; null when they may, or when nobody acts for another. The principal's new signature
 * (`renew-proxy`) is always open: it is what cures the two.
 * @param today `YYYY-MM-DD` at UTC+08:00
 */
export function proxyHindrance(
  events: readonly CaseEvent[],
  action: CaseAction,
  today: string,
): 'proxy-expired' | 'proxy-power-missing' | null {
  const proxy = proxyOf(events)
  if (proxy === null || action === 'renew-proxy') return null
  if (isProxyExpired(proxy, today)) return 'proxy-expired'
  const power = powerFor[action]
  return power === undefined || proxy.powers.includes(power) ? null : 'proxy-power-missing'
}

/** Digests of the photos of signed papers: they say who the principal is, and are for the office alone. */
export function proxyEvidence(events: readonly CaseEvent[]): ReadonlySet<string> {
  return new Set(
    events.flatMap((event) => [
      ...(factsOf(event, 'submit')?.proxy.evidence ?? []),
      ...(factsOf(event, 'renew-proxy')?.evidence ?? []),
    ]),
  )
}
