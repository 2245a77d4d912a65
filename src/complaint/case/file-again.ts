import type { Complaint } from '../../../contract/complaint'
import { yuanOf } from '../../../domain/money'
import { carriedProxy } from '../proxy/carried-proxy'
import type { DraftFile, DraftForm } from '../../drafts/draft'
import type { DraftsStore } from '../../drafts/drafts.store'

/**
 * Begins a draft with everything that the person wrote and sent in an ended complaint; its files are with the server
 * already, so that they are not sent again.
 * @param key of the new draft
 */
export function fileAgain(
  drafts: DraftsStore,
  { id, form, changedRequests, evidence, proxy }: Complaint,
  key: string,
): void {
  const carried: Partial<DraftForm> = {
    merchantUscc: form.merchantUscc,
    merchantName: form.merchantName,
    merchantAddress: form.merchantAddress,
    productName: form.productName,
    gtin: form.gtin,
    lot: form.lot,
    orderNo: form.orderNo,
    happenedOn: form.happenedOn ?? '',
    amountYuan: form.amountFen === null ? '' : yuanOf(form.amountFen),
    requests: changedRequests ?? form.requests,
    story: form.story,
    contactName: form.contactName,
    contactPhone: form.contactPhone,
    contactAddress: form.contactAddress,
    consentPublish: form.consentPublish,
    consentMediation: form.consentMediation,
    follows: id,
    ...(proxy && { proxy: carriedProxy(proxy) }),
  }
  drafts.begin(key, carried)
  const files = evidence.map(({ sha256, name, type, bytes }): DraftFile => ({
    id: sha256,
    name,
    type,
    bytes,
    sha256,
    uploadUrl: null,
    sentBytes: bytes,
    state: 'sent',
    refusal: null,
  }))
  drafts.change(key, () => ({ files }))
}
