/** Letters that a person may copy and send, written from the case; in Chinese, as the offices read them. */
import { chineseDay } from '../calendar/chinese-day'
import { yuanOf } from '../money'
import { requestNames } from './names'
import type { CaseClock, CaseKind, ClockKind } from './case'
import type { ComplaintRequest } from './request-kinds'
import type { AgreedPromise } from './promise'

/** The case, as letters name it; empty text and null mean "not known". */
export interface RemedyCase {
  readonly kind: CaseKind
  readonly number: string
  readonly merchantName: string
  readonly merchantAddress: string
  readonly productName: string
  /** `YYYY-MM-DD` */
  readonly happenedOn: string | null
  readonly amountFen: number | null
  readonly requests: readonly ComplaintRequest[]
  readonly story: string
  readonly contactName: string
  readonly contactPhone: string
  readonly contactAddress: string
  /** The office that has the case. */
  readonly unitName: string | null
}

export interface DraftedLetter {
  readonly title: string
  readonly to: string
  /** Lines are separated by `\n`; what the person must add stands in 【】. */
  readonly body: string
}

interface Basics {
  readonly file: RemedyCase
  /** `YYYY-MM-DD` */
  readonly filedOn: string
  readonly today: string
  /** Name of the rule that governs the case. */
  readonly law: string
}

/** What the office should have done by the end of each term. */
const duties: Readonly<Record<ClockKind, string>> = {
  acceptance: '作出是否受理的决定并告知我',
  mediation: '完成调解；未达成调解协议的，终止调解',
  odr: '答复',
  telling: '把终止调解的决定告知我',
  verification: '完成核查并决定是否立案',
}

/** 催办函, to the office that is late. */
export function urgingLetter({
  file,
  filedOn,
  today,
  clock,
}: Basics & { readonly clock: CaseClock }): DraftedLetter {
  const word = wordOf(file)
  const to = officeOf(file)
  return {
    title: '催办函',
    to,
    body: lines(
      `${to}：`,
      `${factsOf(file, filedOn)}`,
      `依照${clock.article.zh}，贵机关应当在${chineseDay(clock.dueOn)}前${duties[clock.kind]}（期限 ${clock.of} ${clock.unit === 'workday' ? '个工作日' : '日'}）。到今天（${chineseDay(today)}）我还没有收到结果，已经超过期限。`,
      `请贵机关尽快依法办理这件${word}，并书面告知我结果；如果期限依法中止或者延长，请告知理由和新的期限。`,
      ...signed(file, today),
    ),
  }
}

/** 行政复议申请书, against a refusal or against the silence of the office. */
export function reconsiderationLetter({
  file,
  filedOn,
  today,
  law,
  against,
}: Basics & {
  readonly against:
    | { readonly clock: CaseClock }
    | { readonly decision: { readonly on: string; readonly ground: string | null } }
}): DraftedLetter {
  const office = officeOf(file)
  const claim =
    'clock' in against
      ? [
          `一、确认被申请人没有在法定期限内${duties[against.clock.kind]}，违反${against.clock.article.zh}；`,
          '二、责令被申请人限期依法办理。',
        ]
      : [
          `一、撤销被申请人在${chineseDay(against.decision.on)}作出的不予受理决定；`,
          '二、责令被申请人重新依法办理。',
        ]
  const reason =
    'clock' in against
      ? `依照${against.clock.article.zh}，被申请人应当在${chineseDay(against.clock.dueOn)}前${duties[against.clock.kind]}。到${chineseDay(today)}，申请人没有收到结果。`
      : `被申请人在${chineseDay(against.decision.on)}决定不予受理${against.decision.ground === null ? '' : `，理由是“${against.decision.ground}”`}。申请人认为这件投诉符合《${law}》规定的受理条件：【请写明为什么这个理由不成立】`
  return {
    title: '行政复议申请书',
    to: '行政复议机关（一般是被申请人的本级人民政府，提交前请先问清）',
    body: lines(
      '行政复议申请书',
      ...applicant('申请人', file),
      `被申请人：${office}`,
      '复议请求：',
      ...claim,
      '事实和理由：',
      factsOf(file, filedOn),
      reason,
      '附：投诉回执、证据材料、收到的文书【请按实际填写】',
      '此致',
      '【行政复议机关】',
      ...signature('申请人', file, today),
    ),
  }
}

/** 民事起诉状, on the dispute itself or on what was agreed and not kept. */
export function lawsuitLetter({
  file,
  filedOn,
  today,
  agreed,
}: Basics & { readonly agreed: AgreedPromise | null }): DraftedLetter {
  const amount = file.amountFen === null ? '' : `（涉及金额 ${yuanOf(file.amountFen)} 元）`
  const claims =
    agreed === null
      ? [`一、请求判令被告${requestsOf(file)}${amount}；`]
      : [`一、请求判令被告履行双方达成的协议：${promisedOf(agreed)}；`]
  const course =
    agreed === null
      ? '经市场监督管理部门处理，双方没有达成协议，争议没有解决。'
      : `经处理，双方在${chineseDay(agreed.at)}达成协议：${promisedOf(agreed)}。被告到今天没有做到。`
  return {
    title: '民事起诉状（草稿）',
    to: '有管辖权的人民法院（提交前请先问清）',
    body: lines(
      '民事起诉状',
      ...applicant('原告', file),
      `被告：${file.merchantName}${file.merchantAddress === '' ? '' : `，地址：${file.merchantAddress}`}`,
      '诉讼请求：',
      ...claims,
      '二、诉讼费用由被告承担。',
      '事实和理由：',
      factsOf(file, filedOn),
      `${file.story}`,
      course,
      '证据：投诉回执、购买凭证、照片等【请按实际填写】',
      '此致',
      '【有管辖权的人民法院】',
      ...signature('具状人', file, today),
    ),
  }
}

/** 履行催告函, to the merchant that has not kept what it promised. */
export function demandLetter({
  file,
  filedOn,
  today,
  agreed,
}: Basics & { readonly agreed: AgreedPromise }): DraftedLetter {
  return {
    title: '履行催告函',
    to: file.merchantName,
    body: lines(
      `${file.merchantName}：`,
      factsOf(file, filedOn),
      `双方在${chineseDay(agreed.at)}达成协议：${promisedOf(agreed)}。到今天（${chineseDay(today)}）您方还没有做到。`,
      '请收到本函后【请写明天数】日内做到，并告知我。逾期不做到，我将依法向人民法院起诉。',
      ...signed(file, today),
    ),
  }
}

const wordOf = ({ kind }: RemedyCase): string => (kind === 'report' ? '举报' : '投诉')
const officeOf = ({ unitName, kind }: RemedyCase): string =>
  unitName ?? `受理${kind === 'report' ? '举报' : '投诉'}的市场监督管理部门`

/** What was filed, in one paragraph. */
function factsOf(file: RemedyCase, filedOn: string): string {
  const { number, merchantName, productName, happenedOn, amountFen } = file
  const bought = [
    happenedOn === null ? '' : `在${chineseDay(happenedOn)}`,
    productName === '' ? '购买商品或者接受服务' : `购买（接受）“${productName}”`,
    amountFen === null ? '' : `，涉及金额 ${yuanOf(amountFen)} 元`,
  ].join('')
  return `我${bought}，与“${merchantName}”发生争议，在${chineseDay(filedOn)}提交${wordOf(file)}，编号 ${number}。我的请求是：${requestsOf(file)}。`
}

const requestsOf = ({ requests }: RemedyCase): string =>
  requests.map((request) => requestNames[request].zh).join('、')

function promisedOf({ text, amountFen, byOn }: AgreedPromise): string {
  const parts = [
    text === null ? '【请按调解书填写】' : text.replace(/[\s。，；.,;]+$/, ''),
    amountFen === null ? '' : `金额 ${yuanOf(amountFen)} 元`,
    byOn === null ? '' : `${chineseDay(byOn)}前做到`,
  ]
  return parts.filter((part) => part !== '').join('，')
}

/** Names on top of a pleading. The number of the identity card is never stored here: the person adds it. */
const applicant = (role: string, { contactName, contactPhone, contactAddress }: RemedyCase): string[] => [
  `${role}：${contactName}，身份证号码：【请填写】`,
  `联系电话：${contactPhone}，地址：${contactAddress}`,
]

const signature = (role: string, { contactName }: RemedyCase, today: string): string[] => [
  `${role}：${contactName}（签名）`,
  chineseDay(today),
]

const signed = ({ contactName, contactPhone }: RemedyCase, today: string): string[] => [
  contactName === '' ? '【姓名】' : contactName,
  ...(contactPhone === '' ? [] : [`联系电话：${contactPhone}`]),
  chineseDay(today),
]

const lines = (...parts: readonly string[]): string => parts.join('\n')
