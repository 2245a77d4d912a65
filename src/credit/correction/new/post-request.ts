import type { Correction, CorrectionTarget, fileCorrection } from '../../../../contract/correction'
import type { CorrectionKind } from '../../../../domain/credit/correction/correction'
import type { Http } from '../../../api/http'
import { filedAttachments } from '../../../evidence/file-type'
import type { SavedRequest } from './saved-request'

/** Which fact a request is about. */
export interface Origin {
  readonly uscc: string
  /** null: it is about the registration. */
  readonly recordId: string | null
}

/** Sends a request whose files are with the server, under its own key. Throws `ApiFailure`. */
export function postRequest(
  http: Http,
  origin: Origin,
  saved: SavedRequest,
  kind: CorrectionKind,
): Promise<Correction> {
  return http.call<typeof fileCorrection>({
    method: 'POST',
    path: '/corrections',
    idempotencyKey: saved.key,
    body: {
      uscc: origin.uscc,
      target: targetOf(origin, saved),
      kind,
      wrong: saved.wrong.trim(),
      right: saved.right.trim(),
      reason: saved.reason.trim(),
      contactName: saved.contactName.trim(),
      contactPhone: saved.contactPhone.trim(),
      isMerchant: saved.isMerchant,
      attachments: filedAttachments(saved.files),
    },
  })
}

function targetOf({ recordId }: Origin, { field }: SavedRequest): CorrectionTarget {
  if (recordId !== null) return { type: 'record', recordId }
  if (field === null) throw new Error('a request about no field does not pass the check')
  return { type: 'registration', field }
}
