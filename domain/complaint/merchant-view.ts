/**
 * What of a case reaches the merchant. Mediation needs the dispute, not the person: until both sides have agreed the
 * merchant is told a family name and nothing else, for the two talk through the case and a name with a telephone number
 * is what people are pressed with. Once something is agreed it must be carried out (a refund, a repair at home), so the
 * name and the telephone number open, and close again when the person says that it was kept. The address never opens:
 * a merchant that has to deliver asks for it by telephone. Where an agent acts, the same holds for both, and the number
 * is the agent's: the principal is not to be called.
 */
import { maskedName, withoutPersonNumbers } from '../credit/person-name'
import type { CaseEvent } from './case'
import { factsOf } from './facts'
import { promiseOf } from './promise'
import { proxyEvidence, proxyOf } from './proxy'

interface Contact {
  readonly name: string
  /** null while the merchant may not have it. */
  readonly phone: string | null
  /** Who acts for the person; null where they act themselves. */
  readonly agent: string | null
}

/**
 * How the merchant may name and reach the person.
 * @param events the log, oldest first
 * @param today `YYYY-MM-DD` at UTC+08:00
 */
export function contactForMerchant(
  events: readonly CaseEvent[],
  { contactName, contactPhone }: { readonly contactName: string; readonly contactPhone: string },
  today: string,
): Contact {
  const promise = promiseOf(events, today)
  const proxy = proxyOf(events)
  if (promise === null || promise.outcome === 'kept')
    return { name: maskedName(contactName), phone: null, agent: proxy && maskedName(proxy.agentName) }
  const phone = proxy?.agentPhone ?? contactPhone
  return { name: contactName, phone: phone === '' ? null : phone, agent: proxy?.agentName ?? null }
}

/** What the person wrote, as the merchant reads it: without numbers of phones, documents and bank cards. */
export const wordsForMerchant = withoutPersonNumbers

/**
 * Digests of the person's files that the merchant may look at: those of the filing and those added to it. What was
 * asked for as 补正 is shown to the office alone, for it proves who the person is (art. 10, form 4).
 * @param events the log, oldest first
 * @param all every file of the case, by its digest
 */
export function evidenceForMerchant(
  events: readonly CaseEvent[],
  all: readonly string[],
): ReadonlySet<string> {
  const added = new Set<string>()
  // A signed 授权委托书 says who somebody is, and that is for the office.
  const others = new Set<string>(proxyEvidence(events))
  for (const event of events) {
    for (const sha256 of factsOf(event, 'add-evidence')?.evidence ?? []) added.add(sha256)
    for (const action of ['supplement', 'answer', 'say-kept'] as const)
      for (const sha256 of factsOf(event, action)?.evidence ?? []) others.add(sha256)
  }
  return new Set(all.filter((sha256) => added.has(sha256) || !others.has(sha256)))
}

/** Digests of the files that the merchant itself has sent. */
export function evidenceOfMerchant(events: readonly CaseEvent[]): ReadonlySet<string> {
  return new Set(
    events.flatMap((event) => [
      ...(factsOf(event, 'answer')?.evidence ?? []),
      ...(factsOf(event, 'say-kept')?.evidence ?? []),
    ]),
  )
}
