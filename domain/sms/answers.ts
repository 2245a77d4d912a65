/** What a text message is answered, in plain Chinese: the facts in the order in which they matter. */
import type { CaseClock, CaseState } from '../complaint/case'
import { stateNames } from '../complaint/names'
import type { CreditVerdict } from '../credit/publicity-types'
import type { MerchantStatus } from '../credit/record'
import { statusNames } from '../credit/status'
import { safeCut } from './parts'

export interface SmsMerchant {
  readonly name: string
  readonly uscc: string
  readonly status: MerchantStatus
  readonly verdict: CreditVerdict
  /** Calendar day of the data. */
  readonly asOf: string
}

export interface SmsRecall {
  readonly action: string
  readonly publishedOn: string
  readonly source: string
  /** Whether the lot that was asked for is among them; null when none was named. */
  readonly concernsThisLot: boolean | null
  /** null: every lot. */
  readonly lots: readonly string[] | null
}

/** 抽检不合格. */
export interface SmsFailure {
  /** What failed. */
  readonly item: string
  readonly authority: string
  readonly publishedOn: string
  /** Whether the sample was of the lot that was asked for; null when that cannot be told. */
  readonly concernsThisLot: boolean | null
  /** null: the notice names none. */
  readonly lots: readonly string[] | null
}

export interface SmsProduct {
  readonly name: string
  readonly recalls: readonly SmsRecall[]
  /** Newest first. */
  readonly failures: readonly SmsFailure[]
  /** The lot that was asked for; null when none was named or nothing is known of it. */
  readonly lot: {
    readonly lot: string
    readonly expiresOn: string | null
    readonly isExpired: boolean
  } | null
  readonly maker: SmsMerchant | null
  readonly source: string
  readonly asOf: string
}

/** One of several merchants of a name. */
export interface SmsHit {
  readonly name: string
  readonly uscc: string
}

const longestName = 24
const longestReason = 40
const shownReasons = 2
const shownFailures = 2

export const helpAnswer =
  '放心查短信：查商品发“溯 条码”，可再加批号；查商家发“查 公司名”；查投诉发“投诉 进度 编号”。'

export const traceMisread = '这个条码不对：应为8、12、13或14位数字，可能抄错了一位。例：溯 6901234567892'

export const productUnknown =
  '条码没有写错，但这里没有这件商品的资料。没有资料不等于有问题，请看包装上的厂名，再发“查 厂名”。'

export const progressMisread = '请写上投诉编号，例：投诉 进度 2026-000128。编号在“我的投诉”里。'

/** The same for a number that does not exist and for one of somebody else's: nobody learns which. */
export const caseUnknown = '没有找到这个手机号的这件投诉。请用提交投诉的账号的手机号发送，并核对编号。'

export const merchantUnknown =
  '没有查到这家商家。请核对名字，或发“查 ”加18位统一社会信用代码。查不到不等于有问题。'

/**
 * The answer to `溯`: recalls first, then failed samples, the lot, the maker and its credit.
 * @param askedLot as it was typed; null: none was
 */
export function productAnswer(product: SmsProduct, askedLot: string | null): string {
  const { name, recalls, failures, lot, maker, source, asOf } = product
  const said = [
    ...recalls.filter(mayConcern).map(recallSentence),
    ...failures.filter(mayConcern).slice(0, shownFailures).map(failureSentence),
    `${short(name)}。`,
    nothingFound(recalls.length, failures.length),
    recalls.length > 0 && !recalls.some(mayConcern) ? '有召回，您查的这一批不在其中。' : '',
    failures.length > 0 && !failures.some(mayConcern) ? '有抽检不合格，您查的这一批不在其中。' : '',
    askedLot === null ? '' : lotSentence(lot, askedLot),
    maker === null ? '这里没有登记生产者。' : `生产者${short(maker.name)}，${credit(maker.verdict)}`,
    `来源${short(source)}，截至${asOf}。`,
  ]
  return said.join('')
}

/** The answer to `查` when it is one merchant. */
export function merchantAnswer({ name, uscc, status, verdict, asOf }: SmsMerchant): string {
  return `${short(name)}（${uscc}），${statusNames[status].zh}。${credit(verdict)}登记截至${asOf}。`
}

/** The answer to `查` when several have the name. */
export function merchantsAnswer(hits: readonly SmsHit[], isMore: boolean): string {
  const list = hits.map(({ name, uscc }) => `${short(name)} ${uscc}`).join('；')
  return `查到${isMore ? '很多家，先列几家' : '几家'}：${list}。请发“查 ”加代码，看其中一家。`
}

/** The answer to `投诉 进度`, to the person whose complaint it is. */
export function progressAnswer(number: string, state: CaseState, clock: CaseClock | null): string {
  return `投诉${number}：${stateNames[state].zh}。${clock === null ? '' : clockSentence(clock)}`
}

function mayConcern({ concernsThisLot }: { readonly concernsThisLot: boolean | null }): boolean {
  return concernsThisLot !== false
}

function nothingFound(recalls: number, failures: number): string {
  if (recalls === 0 && failures === 0) return '未见召回和抽检不合格。'
  return recalls === 0 ? '未见召回。' : ''
}

function failureSentence({ concernsThisLot, lots, item, authority, publishedOn }: SmsFailure): string {
  const whom =
    concernsThisLot === true
      ? '您查的这一批'
      : lots === null
        ? '通告没写批次'
        : `批次${lots.slice(0, 3).join('、')}${lots.length > 3 ? '等' : ''}，请对照包装`
  return `【抽检不合格】${whom}：${short(item)}（${short(authority)}，${publishedOn}）。`
}

function recallSentence({ concernsThisLot, lots, action, publishedOn, source }: SmsRecall): string {
  const whom =
    concernsThisLot === true
      ? '您查的这一批在召回之列'
      : lots === null
        ? '全部批次'
        : `批次${lots.slice(0, 3).join('、')}${lots.length > 3 ? '等' : ''}，请对照包装`
  return `【召回】${whom}：${short(action, longestReason)}（${short(source)}，${publishedOn}）。`
}

function lotSentence(lot: SmsProduct['lot'], asked: string): string {
  if (lot === null) return `这里没有批次${asked}的记录，请核对包装。`
  if (lot.expiresOn === null) return `批次${lot.lot}。`
  return `批次${lot.lot}，保质期到${lot.expiresOn}${lot.isExpired ? '，已过期' : ''}。`
}

/** The words of the verdict itself, with its first reasons. */
function credit({ headline, reasons }: CreditVerdict): string {
  const why = reasons.slice(0, shownReasons).map(({ text }) => short(text.zh, longestReason))
  return `信用：${headline.zh}${why.length === 0 ? '' : `，${why.join('；')}`}。`
}

const clockWords = {
  acceptance: '受理期限',
  mediation: '调解期限',
  odr: '在线和解期限',
  telling: '告知期限',
  verification: '核查期限',
} as const

function clockSentence({ kind, day, of, unit, dueOn, overdue, provisional }: CaseClock): string {
  const days = unit === 'workday' ? '个工作日' : '天'
  const due = `最迟${dueOn}${provisional ? '（节假日安排未公布，暂定）' : ''}`
  return `${clockWords[kind]}${of}${days}，今天是第${day}${days}，${due}${overdue ? '，已超期' : ''}。`
}

function short(text: string, longest = longestName): string {
  return text.length <= longest ? text : `${text.slice(0, safeCut(text, longest - 1))}…`
}
