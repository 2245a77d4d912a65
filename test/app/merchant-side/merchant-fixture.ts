import type { MerchantCase } from '../../../contract/merchant-side'

export const uscc = '91350100M000100Y43'
export const merchantSession = {
  token: 'token-of-the-shop',
  expiresAt: '2027-01-01T00:00:00.000Z',
  merchant: { uscc, name: '示例小店' },
}
export const caseId = '01935a10-0000-7000-8000-0000000000c1'

export const aMerchantCase = (changes: Partial<MerchantCase> = {}): MerchantCase => ({
  id: caseId,
  number: '2026-000128',
  state: 'odr',
  stateName: { zh: '在线和解中', en: 'Settling online with the merchant' },
  productName: '风味酸奶',
  filedAt: '2026-11-20T02:00:00.000Z',
  clock: null,
  isWaiting: true,
  unit: null,
  actions: ['answer', 'offer', 'end-odr'],
  consumer: { name: '林**', phone: null, agent: null },
  happenedOn: '2026-11-18',
  amountFen: 35_50,
  orderNo: '',
  lot: null,
  requests: ['refund'],
  story: '过了保质期。',
  evidence: [],
  answers: [],
  letters: [],
  offers: [],
  promise: null,
  timeline: [],
  ...changes,
})
