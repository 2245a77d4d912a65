import type { CaseSummary } from '../../../contract/complaint'

/** A plainly invented complaint for the app's tests. */
export const aCase = (over: Partial<CaseSummary> = {}): CaseSummary => ({
  id: '01935a10-0000-7000-8000-00000000000a',
  number: '2026-000128',
  kind: 'complaint',
  state: 'submitted',
  stateName: { zh: '等待受理决定', en: 'Waiting to be accepted' },
  merchantName: '示例健身有限公司',
  productName: '预付卡',
  filedAt: '2026-11-19T10:40:00.000Z',
  clock: {
    kind: 'acceptance',
    article: { zh: '投诉举报处理办法第十五条', en: 'Order 121, art. 15' },
    day: 4,
    of: 7,
    unit: 'workday',
    dueOn: '2026-11-30',
    overdue: false,
    provisional: false,
  },
  ...over,
})
