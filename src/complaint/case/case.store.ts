import type { Complaint, getComplaint, withdrawComplaint } from '../../../contract/complaint'
import type { Http } from '../../api/http'
import { FiledStore } from '../../filed/filed.store'

export type CaseStore = FiledStore<Complaint>

/** The case on screen. */
export function caseStore(http: Http, id: string): CaseStore {
  const params = { id }
  return new FiledStore({
    get: () => http.call<typeof getComplaint>({ method: 'GET', path: '/complaints/{id}', params }),
    withdraw: () =>
      http.call<typeof withdrawComplaint>({ method: 'POST', path: '/complaints/{id}/withdrawal', params }),
  })
}
