import type {
  acceptOffer,
  addEvidence,
  confirmKept,
  declineOffer,
  endOdr,
  changeRequests,
  rateHandling,
  renewProxy,
  reportBroken,
  startOdr,
  supplementComplaint,
} from '../../../contract/case-acts'
import type { Complaint } from '../../../contract/complaint'
import type { AddedAuthority } from '../../../contract/proxy'
import type { Http } from '../../api/http'
import type { WrittenWords } from '../../case-course/written-act.store'

/** The calls by which the person acts in one case; each is sent under a key and answers the case as it is then. */
export function personActs(http: Http, id: string) {
  const params = { id }
  const method = 'POST' as const
  return {
    supplement: ({ key, text, attachments }: WrittenWords): Promise<Complaint> =>
      http.call<typeof supplementComplaint>({
        method,
        path: '/complaints/{id}/supplements',
        params,
        idempotencyKey: key,
        body: { text, attachments },
      }),
    addEvidence: ({ key, text, attachments }: WrittenWords): Promise<Complaint> =>
      http.call<typeof addEvidence>({
        method,
        path: '/complaints/{id}/evidence',
        params,
        idempotencyKey: key,
        body: { text, attachments },
      }),
    startOdr: (idempotencyKey: string): Promise<Complaint> =>
      http.call<typeof startOdr>({ method, path: '/complaints/{id}/odr', params, idempotencyKey }),
    endOdr: (idempotencyKey: string): Promise<Complaint> =>
      http.call<typeof endOdr>({ method, path: '/complaints/{id}/odr-end', params, idempotencyKey }),
    acceptOffer: (idempotencyKey: string, offerId: string): Promise<Complaint> =>
      http.call<typeof acceptOffer>({
        method,
        path: '/complaints/{id}/offer-acceptance',
        params,
        idempotencyKey,
        body: { offerId },
      }),
    declineOffer: (idempotencyKey: string, offerId: string, text: string): Promise<Complaint> =>
      http.call<typeof declineOffer>({
        method,
        path: '/complaints/{id}/offer-refusal',
        params,
        idempotencyKey,
        body: { offerId, text },
      }),
    confirmKept: (idempotencyKey: string, text: string): Promise<Complaint> =>
      http.call<typeof confirmKept>({
        method,
        path: '/complaints/{id}/promise-kept',
        params,
        idempotencyKey,
        body: { text },
      }),
    reportBroken: (idempotencyKey: string, text: string): Promise<Complaint> =>
      http.call<typeof reportBroken>({
        method,
        path: '/complaints/{id}/promise-broken',
        params,
        idempotencyKey,
        body: { text },
      }),
    renewProxy: (idempotencyKey: string, body: AddedAuthority): Promise<Complaint> =>
      http.call<typeof renewProxy>({ method, path: '/complaints/{id}/proxy', params, idempotencyKey, body }),
    changeRequests: (
      idempotencyKey: string,
      requests: Complaint['form']['requests'],
      text: string,
    ): Promise<Complaint> =>
      http.call<typeof changeRequests>({
        method,
        path: '/complaints/{id}/requests',
        params,
        idempotencyKey,
        body: { requests, text },
      }),
    rate: (idempotencyKey: string, stars: number, text: string): Promise<Complaint> =>
      http.call<typeof rateHandling>({
        method,
        path: '/complaints/{id}/rating',
        params,
        idempotencyKey,
        body: { stars, text },
      }),
  }
}

export type PersonActs = ReturnType<typeof personActs>
