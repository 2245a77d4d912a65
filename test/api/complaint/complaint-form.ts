import type { ComplaintForm } from '../../../contract/complaint'

/** A form that can be filed; a test changes what it is about. */
export function complaintForm(changes: Partial<ComplaintForm> = {}): ComplaintForm {
  return {
    merchantUscc: null,
    merchantName: '福州示例超市',
    merchantAddress: '福州市鼓楼区示例路 1 号',
    productName: '风味酸奶',
    gtin: null,
    lot: null,
    orderNo: '',
    happenedOn: '2026-11-20',
    amountFen: 12_80,
    requests: ['return', 'refund'],
    story: '买回家才发现已经过了保质期。',
    attachments: [],
    contactName: '示例',
    contactPhone: '13800000000',
    contactAddress: '福州市鼓楼区示例路 2 号',
    consentPublish: false,
    consentMediation: true,
    ...(changes.kind === 'report' ? ofReport : {}),
    ...(changes.isAnonymous === true ? unnamed : {}),
    ...changes,
  }
}

/** An official 举报登记表 has no requests and no consents. */
const ofReport = { requests: [], consentMediation: false }
const unnamed = { contactName: '', contactPhone: '', contactAddress: '' }
