import type { Correction, getCorrection, withdrawCorrection } from '../../../../contract/correction'
import type { Http } from '../../../api/http'
import { FiledStore } from '../../../filed/filed.store'

export type CorrectionStore = FiledStore<Correction>

/** The request on screen. */
export function correctionStore(http: Http, id: string): CorrectionStore {
  const params = { id }
  return new FiledStore({
    get: () => http.call<typeof getCorrection>({ method: 'GET', path: '/corrections/{id}', params }),
    withdraw: () =>
      http.call<typeof withdrawCorrection>({ method: 'POST', path: '/corrections/{id}/withdrawal', params }),
  })
}
