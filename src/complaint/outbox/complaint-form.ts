import type { Complaint, ComplaintForm } from '../../../contract/complaint'
import type { ComplaintDraft, FilingChoice } from '../../../domain/complaint/case'
import { fieldNeed } from '../../../domain/complaint/split/fields'
import type { Draft, DraftFile, DraftForm, FiledCase } from '../../drafts/draft'
import { fenOf } from '../../../domain/money'
import { filingOf } from '../../drafts/filing'
import { examinedProxy, filedProxy, filesOfMatter } from '../proxy/draft-proxy'
import { attachmentOf, filedAttachments } from '../../evidence/file-type'

/** What is filed: the sent files by their digest, everything else as typed, trimmed; nothing that does not belong. */
export function formOf(draft: Draft): ComplaintForm {
  const { form } = draft
  const fen = fenOf(form.amountYuan)
  const has = belongsTo(form)
  const proxy = filedProxy(form, draft.files)
  const typed = (field: 'contactName' | 'contactPhone' | 'contactAddress'): string =>
    has(field) ? form[field].trim() : ''
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
    requests: has('requests') ? [...form.requests] : [],
    story: form.story.trim(),
    attachments: filedAttachments(filesOfMatter(form, draft.files)),
    contactName: typed('contactName'),
    contactPhone: typed('contactPhone'),
    contactAddress: typed('contactAddress'),
    consentPublish: has('consentPublish') && form.consentPublish,
    consentMediation: has('consentMediation') && form.consentMediation,
    ...filedFiling(form),
    ...(form.follows === undefined ? {} : { follows: form.follows }),
    ...(proxy && { proxy }),
  }
}

/** What the draft keeps of the answer. */
export function filedCaseOf({
  id,
  number,
  kind,
  twin,
}: Pick<Complaint, 'id' | 'number' | 'kind' | 'twin'>): FiledCase {
  return { id, number, kind, twin }
}

/** Whether a field belongs to what the form is filed as; one that does not stays in the draft and is not sent. */
function belongsTo(form: DraftForm): (field: keyof ComplaintDraft) => boolean {
  const { kinds, isAnonymous } = filingOf(form)
  return (field) => fieldNeed(field, kinds, isAnonymous) !== 'absent'
}

/**
 * As what, from which purchase and with which office it is filed. Of a draft without any of it nothing is said, so
 * that one which an older version began to file is filed again with the very same digest.
 */
function filedFiling(form: DraftForm) {
  if (form.filing === undefined) return {}
  const {
    kinds,
    isAnonymous,
    units,
    chosenUnits: _chosen,
    isHandledElsewhere: _asked,
    situation,
    wantsJoint,
    ...sale
  } = filingOf(form)
  const kind: FilingChoice = kinds.length > 1 ? 'both' : (kinds[0] ?? 'complaint')
  const unit = units[kind === 'report' ? 'report' : 'complaint']
  const reportUnit = kind === 'both' ? units.report : undefined
  return {
    kind,
    sale: { ...sale, platformName: sale.platformName.trim(), actAddress: sale.actAddress.trim() },
    ...(situation !== null && { situation }),
    ...(unit && { unit }),
    ...(reportUnit && { reportUnit }),
    ...(kind === 'report' && isAnonymous && { isAnonymous }),
    ...(kind !== 'report' && wantsJoint === true && { wantsJoint }),
  }
}

export const isAmountUnreadable = (yuan: string): boolean => Number.isNaN(fenOf(yuan))

/** The draft as the rules of `domain/complaint` examine it: what does not belong to it is not there. */
export function domainDraft(form: DraftForm, files: readonly DraftFile[]): ComplaintDraft {
  const fen = fenOf(form.amountYuan)
  const has = belongsTo(form)
  const proxy = examinedProxy(form, files)
  return {
    ...filedFiling(form),
    ...(proxy && { proxy }),
    merchantUscc: form.merchantUscc,
    merchantName: form.merchantName,
    merchantAddress: form.merchantAddress,
    productName: form.productName,
    gtin: form.gtin,
    lot: form.lot,
    orderNo: form.orderNo,
    happenedOn: form.happenedOn === '' ? null : form.happenedOn,
    amountFen: fen === null || Number.isNaN(fen) ? null : fen,
    requests: has('requests') ? form.requests : [],
    story: form.story,
    attachments: filesOfMatter(form, files).map(attachmentOf),
    contactName: has('contactName') ? form.contactName : '',
    contactPhone: has('contactPhone') ? form.contactPhone : '',
    contactAddress: has('contactAddress') ? form.contactAddress : '',
    consentPublish: has('consentPublish') && form.consentPublish,
    consentMediation: has('consentMediation') && form.consentMediation,
  }
}
