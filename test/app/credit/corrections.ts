import type { Correction, CorrectionSummary } from '../../../contract/correction'

const summary: CorrectionSummary = {
  id: '01935a10-0000-7000-8000-00000000c001',
  number: 'JC2026-000012',
  kind: 'query',
  kindName: { zh: '查询申请', en: 'Application to query' },
  state: 'received',
  stateName: { zh: '已收到', en: 'Received' },
  filedAt: '2026-11-27T04:00:00.000Z',
  subject: {
    uscc: '91350100M000100Y43',
    merchantName: '福州示例优选食品有限公司',
    recordKind: null,
    field: 'address',
    recordId: null,
    title: '',
    shown: '福州市仓山区示例路 1 号',
    authority: '仓山区市场监督管理局',
    source: '国家企业信用信息公示系统',
    asOfAt: '2026-11-23T01:00:00.000Z',
  },
  clock: {
    stage: 'answer',
    article: {
      zh: '《企业信息公示暂行条例》第十三条第二款',
      en: 'Regulation on publishing enterprise information, art. 13(2)',
    },
    of: 20,
    day: 0,
    left: 20,
    dueOn: '2026-12-25',
    lateBy: 0,
    endedOn: null,
    provisional: false,
  },
}

export const aCorrectionSummary = (over: Partial<CorrectionSummary> = {}): CorrectionSummary => ({
  ...summary,
  ...over,
})

/** A plainly invented request, just received. */
export const aCorrection = (over: Partial<Correction> = {}): Correction => ({
  ...summary,
  actions: ['withdraw'],
  form: {
    wrong: '地址是三年前的',
    right: '',
    reason: '',
    contactName: '林示例',
    contactPhone: '13800000000',
    isMerchant: false,
  },
  evidence: [],
  events: [
    {
      id: '01935a10-0000-7000-8000-00000000e001',
      at: '2026-11-27T04:00:00.000Z',
      actor: 'person',
      title: { zh: '提交', en: 'Sent' },
      text: null,
    },
  ],
  ...over,
})
