/** Records for the credit tests; each test changes only what it is about. */
import type {
  AbnormalRecord,
  AnnualReportRecord,
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
