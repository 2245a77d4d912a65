import type { ComplaintForm } from '../../../contract/complaint'
import type { ComplaintDraft } from '../../../domain/complaint/case'
import { fenOf } from '../../../domain/money'
import type { Draft, DraftFile, DraftForm } from '../../drafts/draft'
import { attachmentOf, filedAttachments } from '../../evidence/file-type'

/** What is filed: the sent files by their digest, everything else as typed, trimmed. */
export function formOf(draft: Draft): ComplaintForm {
  const { form } = draft
  const fen = fenOf(form.amountYuan)
  return {
    merchantUscc: form.merchantUscc,
    merchantName: form.merchantName.trim(),
    merchantAddress: form.merchantAddress.trim(),
    productName: form.productName.trim(),
    gtin: form.gtin,
    lot: form.lot,
    orderNo: form.orderNo.trim(),
    happenedOn: form.happenedOn === '' ? null : form.happenedOn,
    amountFen: fen === null || Number.isNaN(fen) ? null : fen,
    requests: [...form.requests],
    story: form.story.trim(),
    attachments: filedAttachments(draft.files),
    contactName: form.contactName.trim(),
    contactPhone: form.contactPhone.trim(),
    contactAddress: form.contactAddress.trim(),
    consentPublish: form.consentPublish,
    consentMediation: form.consentMediation,
    ...(form.follows === undefined ? {} : { follows: form.follows }),
  }
}

export const isAmountUnreadable = (yuan: string): boolean => Number.isNaN(fenOf(yuan))

/** The draft as the rules of `domain/complaint` examine it. */
export function domainDraft(form: DraftForm, files: readonly DraftFile[]): ComplaintDraft {
  const fen = fenOf(form.amountYuan)
  return {
    merchantUscc: form.merchantUscc,
    merchantName: form.merchantName,
    merchantAddress: form.merchantAddress,
    productName: form.productName,
    gtin: form.gtin,
    lot: form.lot,
    orderNo: form.orderNo,
    happenedOn: form.happenedOn === '' ? null : form.happenedOn,
    amountFen: fen === null || Number.isNaN(fen) ? null : fen,
    requests: form.requests,
    story: form.story,
    attachments: files.map(attachmentOf),
    contactName: form.contactName,
    contactPhone: form.contactPhone,
    contactAddress: form.contactAddress,
    consentPublish: form.consentPublish,
    consentMediation: form.consentMediation,
  }
}
