/** Records for the credit tests; each test changes only what it is about. */
import type {
  AlterationRecord,
  AnnualReportRecord,
  EncumbranceRecord,
  InstantRecord,
} from '../../../../domain/credit/filing-records'
import type {
  CommitmentRecord,
  HonourRecord,
  OnlineShopRecord,
  RatingRecord,
  SocietyRecord,
  SupportRecord,
} from '../../../../domain/credit/standing-records'
import type {
  AbnormalRecord,
  BlacklistRecord,
  CreditRecord,
  InspectionRecord,
  LicenceRecord,
  PenaltyRecord,
  SeriousRecord,
} from '../../../../domain/credit/record'

const base = {
  id: 'r1',
  source: '示例公示系统',
  asOfAt: '2026-11-20T00:00:00Z',
  authority: '示例市场监督管理局',
  decidedOn: '2026-03-10',
  publishedOn: '2026-03-20',
}

export const penalty = (change: Partial<PenaltyRecord> = {}): PenaltyRecord => ({
  ...base,
  kind: 'penalty',
  docNo: '示市监处罚〔2026〕1号',
  violation: '虚假宣传',
  facts: '',
  basis: '',
  content: '',
  measures: ['fine'],
  area: 'general',
  fineFen: 8_000_000,
  confiscatedFen: null,
  mitigated: false,
  subject: 'entity',
  measureUntilOn: null,
  repairedOn: null,
  annulledOn: null,
  ...change,
})

export const serious = (change: Partial<SeriousRecord> = {}): SeriousRecord => ({
  ...base,
  kind: 'serious',
  reason: '生产不合格食品',
  docNo: null,
  measureUntilOn: null,
  removedOn: null,
  removedReason: null,
  ...change,
})

export const abnormal = (change: Partial<AbnormalRecord> = {}): AbnormalRecord => ({
  ...base,
  kind: 'abnormal',
  ground: 'unreachable',
  reason: '通过登记的住所无法联系',
  removedOn: null,
  removedReason: null,
  ...change,
})

export const licence = (change: Partial<LicenceRecord> = {}): LicenceRecord => ({
  ...base,
  kind: 'licence',
  certificate: '食品经营许可证',
  number: 'JY13501020000018',
  docNo: null,
  content: '预包装食品销售',
  validFrom: '2024-01-01',
  validTo: '2028-12-31',
  state: 'valid',
  ...change,
})

export const inspection = (change: Partial<InspectionRecord> = {}): InspectionRecord => ({
  ...base,
  kind: 'inspection',
  inspectionType: 'sampling',
  item: '陈醋',
  result: 'pass',
  finding: '合格',
  penaltyId: null,
  ...change,
})

export const annualReport = (change: Partial<AnnualReportRecord> = {}): AnnualReportRecord => ({
  ...base,
  kind: 'annual-report',
  year: 2025,
  published: true,
  corrected: false,
  ...change,
})

export const blacklist = (change: Partial<BlacklistRecord> = {}): BlacklistRecord => ({
  ...base,
  kind: 'blacklist',
  list: 'industry',
  title: '示例行业黑名单',
  reason: '多次拖欠预付款',
  docNo: null,
  measures: ['限制参加政府采购'],
  validTo: null,
  removedOn: null,
  removedReason: null,
  ...change,
})

export const society = (change: Partial<SocietyRecord> = {}): SocietyRecord => ({
  ...base,
  kind: 'society',
  origin: 'media',
  title: '示例晚报：退卡难',
  content: '',
  address: null,
  tone: 'adverse',
  ...change,
})

export const rating = (change: Partial<RatingRecord> = {}): RatingRecord => ({
  ...base,
  kind: 'rating',
  title: '餐饮服务食品安全量化分级',
  grade: 'A',
  standing: 'good',
  validTo: null,
  ...change,
})

export const onlineShop = (change: Partial<OnlineShopRecord> = {}): OnlineShopRecord => ({
  ...base,
  kind: 'online-shop',
  title: '示例旗舰店',
  platform: '示例平台',
  address: 'https://shop.example.cn',
  markAddress: null,
  showsLicence: null,
  ...change,
})

export const encumbrance = (change: Partial<EncumbranceRecord> = {}): EncumbranceRecord => ({
  ...base,
  kind: 'encumbrance',
  topic: 'judicial-assistance',
  docNo: '（2026）示例执1号',
  party: '林**',
  content: '股权 100 万元',
  amountStated: '100 万元',
  state: 'valid',
  releasedOn: null,
  ...change,
})

export const alteration = (change: Partial<AlterationRecord> = {}): AlterationRecord => ({
  ...base,
  kind: 'alteration',
  item: '名称变更',
  before: '甲',
  after: '乙',
  ...change,
})

export const commitment = (change: Partial<CommitmentRecord> = {}): CommitmentRecord => ({
  ...base,
  kind: 'commitment',
  title: '预付款可退承诺',
  content: '七日内可退',
  state: 'open',
  validTo: null,
  ...change,
})

export const honour = (change: Partial<HonourRecord> = {}): HonourRecord => ({
  ...base,
  kind: 'honour',
  title: '放心消费示范店（示例）',
  content: '',
  validTo: null,
  ...change,
})

export const support = (change: Partial<SupportRecord> = {}): SupportRecord => ({
  ...base,
  kind: 'support',
  title: '小微企业房租减免（示例）',
  content: '减免三个月',
  amountStated: '1.2 万元',
  ...change,
})

export const instant = (change: Partial<InstantRecord> = {}): InstantRecord => ({
  ...base,
  kind: 'instant',
  topic: 'contribution',
  party: '林小明',
  content: '认缴 50 万元，实缴 50 万元',
  amountStated: '50 万元',
  ...change,
})

/** One record of every kind, each under an id of its own. */
export const everyKind = (): readonly CreditRecord[] =>
  [
    penalty(),
    serious(),
    abnormal(),
    blacklist(),
    licence(),
    inspection(),
    annualReport({
      corrected: true,
      corrections: [{ item: '从业人数', before: '5', after: '8', on: '2026-05-20' }],
    }),
    instant(),
    encumbrance(),
    alteration(),
    commitment(),
    honour(),
    rating(),
    support(),
    onlineShop(),
    society(),
  ].map((record) => ({ ...record, id: `one-${record.kind}` }))
