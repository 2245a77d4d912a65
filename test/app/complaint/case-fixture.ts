import type { Complaint } from '../../../contract/complaint'

export const caseId = '01935a10-0000-7000-8000-0000000000c1'
export const offerId = '01935a10-0000-7000-8000-0000000000f1'

/** A complaint that was just filed; a test changes what it is about. */
export const aComplaint = (changes: Partial<Complaint> = {}): Complaint => ({
  id: caseId,
  number: '2026-000128',
  kind: 'complaint',
  twin: null,
  unit: null,
  state: 'submitted',
  stateName: { zh: '已提交，待受理', en: 'Submitted, waiting for acceptance' },
  filedAt: '2026-11-20T02:00:00.000Z',
  clock: null,
  actions: [],
  form: {
    merchantUscc: '91350100M000100Y43',
    merchantName: '福州示例超市',
    merchantAddress: '',
    productName: '风味酸奶',
    gtin: null,
    lot: null,
    orderNo: 'A-1',
    happenedOn: '2026-11-18',
    amountFen: 35_50,
    requests: ['refund'],
    story: '过了保质期。',
    contactName: '林示例',
    contactPhone: '13800000000',
    contactAddress: '示例路 2 号',
    consentPublish: false,
    consentMediation: true,
  },
  changedRequests: null,
  proxy: null,
  evidence: [],
  letters: [],
  follows: null,
  followedBy: null,
  askedFor: null,
  answers: [],
  offers: [],
  promise: null,
  rating: null,
  remedies: [],
  timeline: [],
  ...changes,
})

export const anOpenOffer: Complaint['offers'][number] = {
  id: offerId,
  at: '2026-11-21T02:00:00.000Z',
  text: '全额退款',
  amountFen: 35_50,
  byOn: '2026-12-31',
  state: 'open',
  reason: null,
}
