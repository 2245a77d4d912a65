import type { CodeAnswer } from '../../../contract/codes'
import type { Product } from '../../../contract/trace'
import { recognise } from '../../../domain/codes/recognise'
import { actor, chainOf, gap, step } from './chains'

export const gtin = '06901234567892'

const same = (zh: string) => ({ zh, en: zh })
/** A product with one lot, a way of three steps and a gap, and a maker. */
export const aProduct: Product = {
  gtin,
  name: '示例岩茶',
  brand: '示例山',
  spec: '250 g',
  category: null,
  netContent: null,
  allergens: null,
  shelfLife: null,
  shelfLifeDays: null,
  storage: null,
  picture: null,
  source: '示例来源',
  asOfAt: '2026-11-22T17:00:00.000Z',
  maker: {
    uscc: '91350100M000100Y43',
    name: '示例优选食品有限公司',
    status: 'active',
    verdict: { level: 'note', headline: same('可以交易，有两点要留意'), reasons: [] },
    licence: {
      number: 'SC11435010000011',
      isValid: true,
      finding: { zh: '标签上的许可是这家的', en: 'The licence on the label is its own' },
    },
  },
  recalls: [],
  samplingFailures: [],
  certifications: [],
  testReports: [],
  promiseCertificates: [],
  item: null,
  lots: [{ lot: 'A1', producedOn: '2026-06-01', expiresOn: '2027-12-31', isExpired: false }],
  lot: { lot: 'A1', producedOn: '2026-06-01', expiresOn: '2027-12-31', isExpired: false },
  isLotUnknown: false,
  chain: chainOf(
    [
      step('e1', '2026-10-02T03:00:00.000Z', '采摘', '示例茶园'),
      step('e2', '2026-10-08T03:00:00.000Z', '发货', '示例工厂'),
      step('e3', '2026-10-10T03:00:00.000Z', '入店', '示例超市'),
    ],
    [gap('发出后没有签收记录，货在谁手里？', 'e2', { lastCustodian: actor('示例物流') })],
  ),
}

export const aRecall: Product['recalls'][number] = {
  id: 'r1',
  title: '示例岩茶 A1 批次',
  reason: '示例原因',
  action: '停止食用，凭小票退款',
  publishedOn: '2026-11-01',
  source: '示例市监局',
  lots: ['A1'],
  concernsThisLot: true,
}

export const aFailure: Product['samplingFailures'][number] = {
  id: 'f1',
  title: '示例岩茶 A1 批次',
  authority: '示例市监局',
  noticeNumber: null,
  item: '水分',
  found: '9.1 g/100 g',
  limit: '≤ 7.0 g/100 g',
  publishedOn: '2026-11-02',
  lots: ['A1'],
  concernsThisLot: true,
  source: '示例来源',
  asOfAt: '2026-11-20T01:00:00.000Z',
}

/** What the server says of a code, with the recognition that it shares with the phone. */
export function answerTo(
  text: string,
  ending: CodeAnswer['ending'],
  more: Partial<CodeAnswer> = {},
): CodeAnswer {
  const { candidates, ...rest } = recognise(text, { today: '2026-11-23' })
  return {
    ...rest,
    candidates: candidates.map((candidate) => ({
      ...candidate,
      parts: [...candidate.parts],
      check: candidate.check && {
        ...candidate.check,
        table: {
          columns: [...candidate.check.table.columns],
          rows: candidate.check.table.rows.map((row) => [...row]),
        },
        steps: [...candidate.check.steps],
      },
      notes: [...candidate.notes],
      suggestions: [...candidate.suggestions],
      next: [...candidate.next],
    })),
    ending,
    merchant: null,
    product: null,
    logisticUnit: null,
    ...more,
  }
}
