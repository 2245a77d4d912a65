/** The rule on complaints, by the day a complaint was received. */
import { say, type Text } from '../text'
import type { CaseAction } from './case'

export interface Period {
  readonly count: number
  readonly unit: 'workday' | 'day'
  readonly article: Text
}

/** One version of the rule. */
export interface ComplaintLaw {
  /** First day in force. */
  readonly fromOn: string
  readonly name: Text
  readonly acceptance: Period
  readonly mediation: Period
  /** 告知 both sides that mediation has ended. */
  readonly telling: Period
}

/** Newest first. */
export const complaintLaws: readonly ComplaintLaw[] = [
  {
    fromOn: '2026-04-15',
    name: say(
      '市场监督管理投诉举报处理办法（总局令第121号）',
      'Measures on handling complaints and reports (SAMR Order 121)',
    ),
    acceptance: {
      count: 7,
      unit: 'workday',
      article: say('总局令第121号第十五条', 'SAMR Order 121, art. 15'),
    },
    mediation: {
      count: 60,
      unit: 'day',
      article: say('总局令第121号第二十三条第五项', 'SAMR Order 121, art. 23(5)'),
    },
    telling: {
      count: 7,
      unit: 'workday',
      article: say('总局令第121号第二十三条', 'SAMR Order 121, art. 23'),
    },
  },
  {
    fromOn: '2020-01-01',
    name: say(
      '市场监督管理投诉举报处理暂行办法（总局令第20号）',
      'Interim measures on complaints and reports (SAMR Order 20)',
    ),
    acceptance: { count: 7, unit: 'workday', article: say('总局令第20号第十四条', 'SAMR Order 20, art. 14') },
    mediation: {
      count: 45,
      unit: 'workday',
      article: say('总局令第20号第二十一条第五项', 'SAMR Order 20, art. 21(5)'),
    },
    telling: { count: 7, unit: 'workday', article: say('总局令第20号第二十一条', 'SAMR Order 20, art. 21') },
  },
]

/** Window of the online settlement (ODR) that comes before the office's own time; set by the 12315 platform. */
export const odrPeriod: Period = {
  count: 10,
  unit: 'workday',
  article: say('12315 平台在线消费争议解决规则', 'Rules of the 12315 platform on online settlement'),
}

/** 核查 of a report, and by how much the head of the office may extend it once. */
export const verificationPeriod: Period = {
  count: 15,
  unit: 'workday',
  article: say(
    '市场监督管理行政处罚程序规定第十八条',
    'Procedure of administrative penalties in market regulation, art. 18',
  ),
}

/** The version in force on a day; the oldest one for days before it. */
export function complaintLawOn(on: string): ComplaintLaw {
  const law = complaintLaws.find(({ fromOn }) => fromOn <= on) ?? complaintLaws[complaintLaws.length - 1]
  if (!law) throw new Error('the table of complaint laws is empty')
  return law
}

/** 不予受理, 令121 art. 16; the key is the item. */
const refusalGrounds: Readonly<Record<string, Text>> = {
  '16-1': say(
    '不属于市场监管部门职责，或者本机关没有处理权限',
    'Outside the duty or authority of this office',
  ),
  '16-2': say(
    '同一争议已由法院、仲裁机构、其他行政机关或者消费者协会受理或者处理',
    'The same dispute is or was handled elsewhere',
  ),
  '16-3': say(
    '不是为生活消费需要，或者不能证明与被投诉人之间存在消费者权益争议',
    'Not for daily consumption, or no dispute with this merchant is shown',
  ),
  '16-4': say('知道或者应当知道权益受侵害之日起超过三年', 'More than three years since the harm was known'),
  '16-5': say('没有提供规定的材料，或者提供虚假材料', 'Required material missing or false'),
  '16-6': say('冒用他人名义，或者拒不配合核验身份', "Someone else's name, or identity check refused"),
  '16-7': say('法律、法规、规章规定的其他情形', 'Other cases set by law'),
}

/** 终止调解, 令121 art. 23; the key is the item. */
const terminationGrounds: Readonly<Record<string, Text>> = {
  '23-1': say('投诉人撤回投诉或者双方自行和解', 'Withdrawn, or settled between the parties'),
  '23-2': say('无正当理由不参加调解，或者明确拒绝调解', 'One side did not take part or refused'),
  '23-3': say('一方明确表示无法达成调解协议', 'One side declared that no agreement is possible'),
  '23-4': say('对鉴定、检测费用承担不能协商一致', 'No agreement on the cost of testing'),
  '23-5': say('受理之日起六十日内未达成调解协议', 'No agreement within sixty days of acceptance'),
  '23-6': say('受理后发现有第十六条、第四十二条情形', 'A ground of article 16 or 42 was found later'),
  '23-7': say('当事人死亡或者主体资格灭失', 'A party died or ceased to exist'),
  '23-8': say('法律、法规、规章规定的其他情形', 'Other cases set by law'),
}

/** 中止: only the time of appraisal and testing is left out of the mediation period (令121 art. 21, 22). */
const suspensionGrounds: Readonly<Record<string, Text>> = {
  appraisal: say('鉴定、检测', 'Appraisal or testing'),
  recusal: say('申请调解人员回避', 'A mediator was challenged'),
}

const grounds: ReadonlyMap<CaseAction, Readonly<Record<string, Text>>> = new Map([
  ['refuse', refusalGrounds],
  ['terminate', terminationGrounds],
  ['suspend', suspensionGrounds],
])

/** The grounds an action must choose from, by key, in the order of the article; null when it needs none. */
export function groundsOf(action: CaseAction): Readonly<Record<string, Text>> | null {
  return grounds.get(action) ?? null
}
