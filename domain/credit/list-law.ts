/** How long list entries and inspection results are public, by the law in force on the day of the decision. */
import { say, type Text } from '../text'
import type { AbnormalGround, InspectionRecord } from './record'

export interface ListRegime {
  /** First day of decisions it covers. */
  readonly fromOn: string
  /** Months from publication to the first day of a repair. */
  readonly repairMonths: number
  /** Months from publication to the end of publication, unless a measure runs longer. */
  readonly stopMonths: number
  readonly article: Text
}

/** 严重违法失信名单, newest first: apply after one year, off at three. */
export const seriousRegimes: readonly ListRegime[] = [
  {
    fromOn: '2025-12-25',
    repairMonths: 12,
    stopMonths: 36,
    article: say('总局令第107号第十三条', 'SAMR Order 107, art. 13'),
  },
  {
    fromOn: '0000-01-01',
    repairMonths: 12,
    stopMonths: 36,
    article: say('总局令第44号第十四条、第二十一条', 'SAMR Order 44, art. 14, 21'),
  },
]

/** The regime of a list entry's decision day. */
export function seriousRegime(decidedOn: string): ListRegime {
  const regime = seriousRegimes.find(({ fromOn }) => fromOn <= decidedOn)
  if (!regime) throw new Error(`no rule for an entry decided on ${decidedOn}`)
  return regime
}

/**
 * Adverse inspection results without a penalty above 轻微. Before Order 107 no end was set that we know of; its three
 * months are kept for older results too, for a result without an end would outlast the penalty it led to.
 */
export const inspectionLaw = {
  stopMonths: 3,
  article: say('总局令第107号第十条', 'SAMR Order 107, art. 10'),
  passArticle: say(
    '《企业信息公示暂行条例》第十四条',
    'Regulation on publishing enterprise information, art. 14',
  ),
} as const

/** Whether an inspection ended against the merchant. */
export const foundFault = ({ result }: InspectionRecord): boolean =>
  result !== 'pass' && result !== 'no-activity'

const abnormalArticle = say(
  '《企业经营异常名录管理办法》第四条、第十条',
  'Rules on the list of abnormal operations, art. 4, 10',
)

/** Article of an entry on the abnormal list, by its ground. */
export const abnormalArticles: Readonly<Record<AbnormalGround, Text>> = {
  'annual-report': abnormalArticle,
  'instant-information': abnormalArticle,
  'false-information': abnormalArticle,
  'name-change': abnormalArticle,
  unreachable: abnormalArticle,
  'sole-trader-report': say(
    '《个体工商户年度报告办法》第十三条',
    'Rules on annual reports of sole traders, art. 13',
  ),
}

/**
 * First day without the mark of a sole trader that did not report: it is shown from 1 July to 30 June of the year
 * after (个体工商户年度报告办法 art. 13).
 */
export function soleTraderMarkStopsOn(decidedOn: string): string {
  return `${Number(decidedOn.slice(0, 4)) + 1}-07-01`
}
