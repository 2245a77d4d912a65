import type {
  answerCase,
  endOdrByMerchant,
  getMerchantCase,
  makeOffer,
  MerchantCase,
  sayKept,
} from '../../../contract/merchant-side'
import type { Http } from '../../api/http'
import { CaseActs } from '../../case-course/case-acts.store'
import type { WrittenWords } from '../../case-course/written-act.store'
import { LoadedStore } from '../../api/loaded.store'
import type { Random } from '../../platform/random/random.port'

/** The case on screen, and what the merchant does in it. */
export function openMerchantCase(http: Http, random: Random, id: string) {
  const params = { id }
  const method = 'POST' as const
  const loaded = new LoadedStore<MerchantCase>(() =>
    http.call<typeof getMerchantCase>({ method: 'GET', path: '/merchant-cases/{id}', params }),
  )
  return {
    id,
    loaded,
    acts: new CaseActs<MerchantCase>(`merchant-act/${id}`, random, loaded.put),
    answer: ({ key, text, attachments }: WrittenWords) =>
      http.call<typeof answerCase>({
        method,
        path: '/merchant-cases/{id}/answers',
        params,
        idempotencyKey: key,
        body: { text, attachments },
      }),
    offer: (idempotencyKey: string, body: { text: string; amountFen: number | null; byOn: string | null }) =>
      http.call<typeof makeOffer>({
        method,
        path: '/merchant-cases/{id}/offers',
        params,
        idempotencyKey,
        body,
      }),
    endOdr: (idempotencyKey: string) =>
      http.call<typeof endOdrByMerchant>({
        method,
        path: '/merchant-cases/{id}/odr-end',
        params,
        idempotencyKey,
      }),
    sayKept: ({ key, text, attachments }: WrittenWords) =>
      http.call<typeof sayKept>({
        method,
        path: '/merchant-cases/{id}/promise-kept',
        params,
        idempotencyKey: key,
        body: { text, attachments },
      }),
  }
}

export type OpenedMerchantCase = ReturnType<typeof openMerchantCase>
