import type { Merchant, MerchantSummary } from '../../../contract/credit'
import type { MerchantHit } from '../../../contract/merchant-search'
import type { PublicRecord } from '../../../contract/records'
import type { ComplaintFigures } from '../../../contract/verdict'

/** Plainly invented merchants for the app's tests. */
export const aSummary = (over: Partial<MerchantSummary> = {}): MerchantSummary => ({
  uscc: '91350100M000100Y43',
  name: '福州示例优选食品有限公司',
  status: 'active',
  region: { code: '350104', names: ['福建省', '福州市', '仓山区'] },
  registeredOn: '2017-05-08',
  isUsccConsistent: true,
  ...over,
})

export const aHit = (over: Partial<MerchantHit> = {}): MerchantHit => ({
  ...aSummary(),
  kind: 'enterprise',
  trade: 'food',
  hasPenalty: false,
  isListed: false,
  foundBy: null,
  ...over,
})

export const aPenalty: PublicRecord = {
  id: 'penalty-1',
  kind: 'penalty',
  source: '国家企业信用信息公示系统',
  asOfAt: '2026-11-23T01:00:00.000Z',
  authority: '福州市仓山区市场监督管理局',
  decidedOn: '2026-08-12',
  publishedOn: '2026-08-20',
  publicity: {
    reason: { zh: '一般处罚，公示期内', en: 'An ordinary penalty within its publication period' },
    tier: 'general',
    publishedFromOn: '2026-08-20',
    repairFromOn: '2026-11-12',
    stopsOn: '2027-08-12',
    article: { zh: '令107 第八条', en: 'Order 107, art. 8' },
    timeliness: null,
  },
  docNo: '榕仓市监罚字〔2026〕12号',
  violation: '标签不合规',
  facts: '销售标签不合规的糕点',
  basis: '食品安全法第一百二十五条',
  content: '罚款 5000 元',
  fineFen: 500_000,
  confiscatedFen: null,
  fineStated: null,
}

export const aLicence: Extract<PublicRecord, { kind: 'licence' }> = {
  id: 'licence-1',
  kind: 'licence',
  source: '福建省市场监督管理局',
  asOfAt: '2026-11-23T01:00:00.000Z',
  authority: '福州市仓山区市场监督管理局',
  decidedOn: '2024-03-01',
  publishedOn: '2024-03-08',
  publicity: {
    reason: { zh: '许可信息一直公示', en: 'Licences stay public' },
    tier: null,
    publishedFromOn: '2024-03-08',
    repairFromOn: null,
    stopsOn: null,
    article: { zh: '企业信息公示暂行条例第六条', en: 'Rules on company information, art. 6' },
    timeliness: null,
  },
  certificate: '食品经营许可证',
  number: 'JY13501040000001',
  docNo: null,
  content: '预包装食品销售',
  validFrom: '2024-03-01',
  validTo: '2029-02-28',
  premises: null,
  state: 'valid',
}

export const noComplaints: ComplaintFigures = {
  fromOn: '2025-11-23',
  toOn: '2026-11-23',
  received: 0,
  open: 0,
  settled: 0,
  ended: 0,
  allReceived: 240,
  allMerchants: 180,
}

export const aMerchant = (over: Partial<Merchant> = {}): Merchant => ({
  ...aSummary(),
  phone: null,
  formerNames: [],
  type: '有限责任公司',
  legalRepresentative: '林**',
  registeredCapital: '100 万元人民币',
  scope: '食品销售',
  address: '福州市仓山区示例路 1 号',
  authority: '仓山区市场监督管理局',
  source: '国家企业信用信息公示系统',
  asOfAt: '2026-11-23T01:00:00.000Z',
  verdict: {
    level: 'note',
    headline: { zh: '可以交易，有一点要留意', en: 'You can deal; one thing to note' },
    reasons: [
      {
        recordId: 'penalty-1',
        term: 'penalty',
        text: { zh: '标签不合规，罚款 0.5 万元', en: 'Labels; fined ¥5,000' },
      },
      { recordId: null, term: null, text: { zh: '正常营业', en: 'In business' } },
    ],
  },
  missing: [],
  checks: [],
  records: [aPenalty, aLicence],
  repair: [],
  complaints: noComplaints,
  ...over,
})
