import type { ReactElement } from 'react'
import type { OfficerSession } from '../../../contract/acting'
import type { QueueRow } from '../../../contract/office'
import type { OfficeAct, OfficeCase } from '../../../contract/office-case'
import { fakeDeskDevice, type FakeDeskDevice } from '../../../src/platform/desk-device/index.fake'
import { renderApp, type AppOptions } from '../render-app'

export const caseId = '01935a10-0000-7000-8000-0000000000c1'
export const otherCaseId = '01935a10-0000-7000-8000-0000000000c2'
export const unit = { code: '350102', name: '福州市鼓楼区市场监督管理局' }
export const handler = {
  id: '01935a10-0000-7000-8000-0000000000e1',
  name: '示例经办人',
  role: 'handler' as const,
  unit,
}
export const supervisor = {
  id: '01935a10-0000-7000-8000-0000000000e2',
  name: '示例负责人',
  role: 'supervisor' as const,
  unit,
}

const sessionOf = (officer: OfficerSession['officer']): OfficerSession => ({
  token: `token-of-the-${officer.role}`,
  expiresAt: '2027-01-01T00:00:00.000Z',
  officer,
})

interface DeskOptions extends AppOptions {
  readonly officer?: OfficerSession['officer'] | null
  /** The cases as the queue has left them. */
  readonly order?: readonly string[]
}

/** A window of the desk, at which somebody sits unless `officer` is null. */
export const aDesk = (officer: OfficerSession['officer'] | null, order: readonly string[] = []) =>
  fakeDeskDevice({ 'desk-order': order, ...(officer === null ? {} : { officer: sessionOf(officer) }) })

/** Renders a page of the desk, at which somebody sits unless `officer` is null. */
export function renderDesk(
  page: ReactElement,
  { officer = handler, order = [], ...options }: DeskOptions = {},
) {
  const device: FakeDeskDevice = aDesk(officer, order)
  const app = renderApp(page, { ...options, ports: { deskDevice: async () => device, ...options.ports } })
  return { ...app, device }
}

export const aRow = (changes: Partial<QueueRow> = {}): QueueRow => ({
  id: caseId,
  number: '2026-000128',
  kind: 'complaint',
  state: 'submitted',
  stateName: { zh: '已提交，待受理', en: 'Submitted, waiting for acceptance' },
  merchantName: '福州示例超市',
  productName: '风味酸奶',
  filedAt: '2026-11-20T02:00:00.000Z',
  clock: {
    kind: 'acceptance',
    article: { zh: '总局令第121号第十五条', en: 'SAMR Order 121, art. 15' },
    day: 1,
    of: 7,
    unit: 'workday',
    dueOn: '2026-12-01',
    overdue: false,
    provisional: false,
  },
  officer: null,
  unit,
  joint: null,
  channel: { at: 'here', number: null },
  situation: [],
  ...changes,
})

export const accept: OfficeAct = {
  action: 'accept',
  name: { zh: '决定受理', en: 'Accept' },
  article: { zh: '总局令第121号第十五条', en: 'SAMR Order 121, art. 15' },
  leadsTo: 'accepted',
  letter: 5,
  grounds: [],
}
export const refuse: OfficeAct = {
  action: 'refuse',
  name: { zh: '不予受理', en: 'Refuse' },
  article: { zh: '总局令第121号第十五条、第十六条', en: 'SAMR Order 121, art. 15, 16' },
  leadsTo: 'refused',
  letter: 6,
  grounds: [
    { key: '16-1', text: { zh: '不属于市场监管部门职责', en: 'Outside the duty of this office' } },
    { key: '16-5', text: { zh: '没有提供规定的材料', en: 'Required material missing' } },
  ],
}
export const terminate: OfficeAct = {
  action: 'terminate',
  name: { zh: '终止调解', en: 'End mediation' },
  article: { zh: '总局令第121号第二十三条', en: 'SAMR Order 121, art. 23' },
  leadsTo: 'terminated',
  letter: 8,
  grounds: [
    { key: '23-3', text: { zh: '一方明确表示无法达成调解协议', en: 'No agreement is possible' } },
    { key: '23-5', text: { zh: '受理之日起六十日内未达成调解协议', en: 'No agreement within sixty days' } },
  ],
}
export const transfer: OfficeAct = {
  action: 'transfer',
  name: { zh: '移送', en: 'Pass on' },
  article: { zh: '总局令第121号第四十一条', en: 'SAMR Order 121, art. 41' },
  leadsTo: 'transferred',
  letter: 3,
  grounds: [],
}

export const anOfficeCase = (changes: Partial<OfficeCase> = {}): OfficeCase => ({
  ...aRow(),
  twin: null,
  changedRequests: null,
  proxy: null,
  form: {
    merchantUscc: null,
    merchantName: '福州示例超市',
    merchantAddress: '福州市鼓楼区示例路 1 号',
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
  evidence: [],
  timeline: [],
  merchant: null,
  product: null,
  similar: { fromOn: '2025-11-23', sameMerchant: 0, sameProduct: 0, sameSituation: 0, newest: [] },
  acts: [accept, refuse, transfer],
  proposal: null,
  letters: [],
  openLetters: [],
  ...changes,
})
