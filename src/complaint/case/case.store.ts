import type { Complaint, getComplaint, withdrawComplaint } from '../../../contract/complaint'
import type { Http } from '../../api/http'
import { CaseActs } from '../../case-course/case-acts.store'
import { FiledStore } from '../../filed/filed.store'
import type { Random } from '../../platform/random/random.port'
import { personActs, type PersonActs } from './person-acts'

/** The case on screen, and what the person does in it. */
export interface OpenedCase {
  readonly id: string
  readonly filed: FiledStore<Complaint>
  readonly acts: CaseActs<Complaint>
  readonly calls: PersonActs
}

export function openCase(http: Http, random: Random, id: string): OpenedCase {
  const params = { id }
  const filed = new FiledStore<Complaint>({
    get: () => http.call<typeof getComplaint>({ method: 'GET', path: '/complaints/{id}', params }),
    withdraw: () =>
      http.call<typeof withdrawComplaint>({ method: 'POST', path: '/complaints/{id}/withdrawal', params }),
  })
  return { id, filed, acts: new CaseActs(`case-act/${id}`, random, filed.put), calls: personActs(http, id) }
}
