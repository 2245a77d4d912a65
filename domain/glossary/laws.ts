/**
 * The rules that the glossary cites. An article stands here only when the project's table of rules names it; a rule
 * without articles is cited as a whole.
 */
import { chineseNumber } from '../article-number'
import { say, type Text } from '../text'

export const citedLaws = {
  L121: say('市场监督管理投诉举报处理办法（总局令第121号）', 'SAMR Order 121 on complaints and reports'),
  L107: say('市场监督管理信用修复管理办法（总局令第107号）', 'SAMR Order 107 on credit repair'),
  L44: say('总局令第44号（严重违法失信名单）', 'SAMR Order 44 on the list of serious offenders'),
  YC: say('《企业经营异常名录管理办法》', 'Rules on the list of abnormal operations'),
  GSTL: say('《企业信息公示暂行条例》', 'Regulation on publishing enterprise information'),
  GSGD: say('《市场监督管理行政处罚信息公示规定》', 'Rules on publishing penalties'),
  HTBG: say('《个体工商户年度报告办法》', 'Rules on annual reports of sole traders'),
  WJJY: say('《网络交易监督管理办法》', 'Rules on online trade'),
  CFCX: say('《市场监督管理行政处罚程序规定》', 'Procedure of administrative penalties in market regulation'),
  XF: say('《消费者权益保护法》', 'Consumer protection law'),
  SPAQ: say('《食品安全法》', 'Food safety law'),
  NDRC36: say('《信用修复管理办法》（国家发展改革委令第36号）', 'NDRC Order 36 on credit repair'),
  L112: say(
    '《统一社会信用代码管理办法》（总局令第112号）',
    'SAMR Order 112 on the unified social credit code',
  ),
  L127: say('总局令第127号（商品条码）', 'SAMR Order 127 on barcodes of goods'),
  L81: say('总局令第81号（食用农产品）', 'SAMR Order 81 on farm produce'),
  FORMS: say(
    '市场监督管理部门处理投诉举报文书式样',
    'Model letters of market regulators for complaints and reports',
  ),
} as const satisfies Record<string, Text>

export type LawId = keyof typeof citedLaws

/** One article, or all from one to another. */
export type Articles = readonly (number | readonly [first: number, last: number])[]

export type Citations = Readonly<Partial<Record<LawId, Articles>>>

/** One rule with its articles, as one reads it under an explanation. */
export function citation(law: LawId, articles: Articles): Text {
  const { zh, en } = citedLaws[law]
  if (articles.length === 0) return { zh, en }
  const one = (number: number) => `第${chineseNumber(number)}条`
  const zhArticles = articles.map((of) => (typeof of === 'number' ? one(of) : `${one(of[0])}至${one(of[1])}`))
  const enArticles = articles.map((of) => (typeof of === 'number' ? String(of) : `${of[0]}–${of[1]}`))
  return { zh: `${zh}${zhArticles.join('、')}`, en: `${en}, art. ${enArticles.join(', ')}` }
}

/** All that an explanation rests on, one rule after another; empty when it quotes none. */
export const citationsOf = (cites: Citations): readonly Text[] =>
  (Object.keys(cites) as LawId[]).map((law) => citation(law, cites[law] ?? []))
