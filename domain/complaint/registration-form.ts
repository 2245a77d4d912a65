/** What the official forms 1 (投诉登记表) and 2 (举报登记表) of 2026-04 say of a case, in their order. */
import { chineseDay, chineseMinute } from '../calendar/chinese-day'
import { englishDay, minuteText } from '../calendar/day-text'
import { joined, say, type Text } from '../text'
import type { CaseKind, ComplaintDraft } from './case'
import { complaintRequests, requestNames } from './names'
import { englishCount } from '../figures'
import { moneyText } from '../money'
import type { ProxyTerms } from './proxy-terms'
import { relationNames, scopeNames } from './proxy-words'

export interface FormGroup {
  readonly name: Text | null
  readonly rows: readonly (readonly [name: Text, value: Text])[]
}

/** A case as it is registered. */
export interface Registered {
  readonly kind: CaseKind
  readonly number: string
  /** Its name; null while that is open. */
  readonly office: string | null
  /** Who deals with it; null while nobody does: a line to sign on. */
  readonly officer: string | null
  /** RFC 3339. */
  readonly filedAt: string
  readonly form: Omit<ComplaintDraft, 'attachments' | 'proxy'> & { readonly isAnonymous?: boolean }
  /** Who files it for the complainant (art. 11). */
  readonly proxy?: ProxyTerms | undefined
  /** Names of what was filed with it. */
  readonly files: readonly string[]
}

/** What nobody has filled in is a line to write on: the form is signed on paper where the office asks for it. */
const blank = say('＿＿＿＿＿＿', '______')

/**
 * The rows of the official form that belongs to the kind of the case. Document numbers are not asked for online: the
 * office checks identities (令121 art. 10, 16).
 */
export function registrationForm(registered: Registered): readonly FormGroup[] {
  const { number, office, filedAt } = registered
  const head: FormGroup = {
    name: null,
    rows: [
      [say('登记单位', 'Registered by'), office === null ? say('待确定', 'Still open') : same(office)],
      [say('编号', 'Number'), same(number)],
      [say('收到时间', 'Received'), minuteOf(filedAt)],
    ],
  }
  return [head, ...(registered.kind === 'complaint' ? complaintGroups(registered) : reportGroups(registered))]
}

function complaintGroups({ form, files, filedAt, officer, proxy }: Registered): readonly FormGroup[] {
  return [
    {
      name: say('投诉人', 'Complainant'),
      rows: [
        [say('姓名', 'Name'), written(form.contactName)],
        [say('联系电话', 'Telephone'), written(form.contactPhone)],
        [say('证件类型', 'Kind of document'), notAsked],
        [say('证件号码', 'Document number'), notAsked],
        [say('联系地址', 'Address'), written(form.contactAddress)],
        [say('是否同意公示投诉信息', 'Consent to publication'), yesOrNo(form.consentPublish)],
        [say('是否同意委托调解', 'Consent to mediation by others'), yesOrNo(form.consentMediation)],
      ],
    },
    ...(proxy ? [agentGroup(proxy)] : []),
    {
      name: say('被投诉人', 'Respondent'),
      rows: [
        [say('名称（姓名）', 'Name'), merchantOf(form)],
        [say('联系人', 'Contact'), blank],
        [say('地址', 'Address'), written(form.merchantAddress)],
        [say('联系电话', 'Telephone'), blank],
      ],
    },
    {
      name: say('争议事实依据', 'Facts of the dispute'),
      rows: [
        [say('购买、使用商品或者接受服务的时间', 'Day of purchase or service'), dayOf(form)],
        [say('地点', 'Place'), written(form.merchantAddress)],
        [say('内容', 'Goods or service'), matterOf(form)],
        [say('涉及金额', 'Amount'), amountOf(form.amountFen)],
        [say('争议情况', 'What happened'), same(form.story)],
        [say('证明材料', 'Evidence'), filesOf(files)],
      ],
    },
    { name: null, rows: [[say('投诉请求', 'What is asked for'), requestsOf(form)]] },
    { name: null, rows: signing(filedAt, say('投诉人签字', 'Signature of the complainant'), officer) },
  ]
}

function reportGroups({ form, files, filedAt, officer }: Registered): readonly FormGroup[] {
  const anonymous = form.isAnonymous === true
  const mine = (text: string) => (anonymous ? say('匿名', 'Anonymous') : written(text))
  return [
    {
      name: say('举报人', 'Reporter'),
      rows: [
        [say('姓名', 'Name'), mine(form.contactName)],
        [say('电话', 'Telephone'), mine(form.contactPhone)],
        [say('地址', 'Address'), mine(form.contactAddress)],
        [say('身份证件号码', 'Document number'), anonymous ? say('匿名', 'Anonymous') : notAsked],
      ],
    },
    {
      name: say('被举报人', 'Reported'),
      rows: [
        [say('名称', 'Name'), merchantOf(form)],
        [say('地址', 'Address'), written(form.merchantAddress)],
      ],
    },
    {
      name: say('线索和事实依据', 'Lead and facts'),
      rows: [
        [say('时间', 'Day'), dayOf(form)],
        [say('商品或服务', 'Goods or service'), matterOf(form)],
        [say('涉及金额', 'Amount'), amountOf(form.amountFen)],
        [say('事实', 'Facts'), same(form.story)],
        [say('证明材料', 'Evidence'), filesOf(files)],
      ],
    },
    { name: null, rows: signing(filedAt, say('举报人签字', 'Signature of the reporter'), officer) },
  ]
}

/** The official form has no field for an agent; without one the office would not know who filed. */
function agentGroup({ agentName, agentPhone, relation, scope, fromOn, untilOn }: ProxyTerms): FormGroup {
  return {
    name: say('代理人', 'Agent'),
    rows: [
      [say('姓名', 'Name'), written(agentName)],
      [say('联系电话', 'Telephone'), written(agentPhone)],
      [say('与投诉人的关系', 'Relation'), relationNames[relation]],
      [
        say('授权委托书', 'Power of attorney'),
        say(
          `${scopeNames[scope].zh}，${chineseDay(fromOn)}至${chineseDay(untilOn)}`,
          `${scopeNames[scope].en}, ${englishDay(fromOn)} to ${englishDay(untilOn)}`,
        ),
      ],
      [say('代理人证件号码', "Agent's document number"), notAsked],
    ],
  }
}

const notAsked = say('（网上不收集，由登记单位核验）', '(not collected online; checked by the office)')
const same = (text: string): Text => say(text, text)
const written = (text: string): Text => (text.trim() === '' ? blank : same(text))
const yesOrNo = (isYes: boolean): Text =>
  isYes ? say('■ 同意　□ 不同意', '■ yes  □ no') : say('□ 同意　■ 不同意', '□ yes  ■ no')

function merchantOf({ merchantName, merchantUscc }: Registered['form']): Text {
  return merchantUscc === null
    ? same(merchantName)
    : say(
        `${merchantName}（统一社会信用代码 ${merchantUscc}）`,
        `${merchantName} (unified code ${merchantUscc})`,
      )
}

/** Goods, lot, barcode and order in one line. */
function matterOf({ productName, gtin, lot, orderNo }: Registered['form']): Text {
  const parts = [
    productName === '' ? null : same(productName),
    gtin === null ? null : same(`GTIN ${gtin}`),
    lot === null || lot === '' ? null : say(`批号 ${lot}`, `lot ${lot}`),
    orderNo === '' ? null : say(`订单号 ${orderNo}`, `order ${orderNo}`),
  ].filter((part) => part !== null)
  return parts.length === 0 ? blank : joined(parts)
}

const dayOf = ({ happenedOn }: Registered['form']): Text =>
  happenedOn ? say(chineseDay(happenedOn), englishDay(happenedOn)) : blank

const minuteOf = (at: string): Text => say(chineseMinute(at), minuteText(at).en)

function amountOf(fen: number | null): Text {
  return fen === null ? blank : moneyText(fen)
}

function filesOf(files: readonly string[]): Text {
  if (files.length === 0) return say('无', 'None')
  const list = files.map((name, index) => `${index + 1}. ${name}`).join('\n')
  return say(`${files.length} 件\n${list}`, `${englishCount(files.length, 'file')}\n${list}`)
}

/** All seven of the form, the chosen ones marked. */
function requestsOf({ requests }: Registered['form']): Text {
  const marked = (language: 'zh' | 'en') =>
    complaintRequests
      .map((request) => `${requests.includes(request) ? '■' : '□'} ${requestNames[request][language]}`)
      .join('　')
  return say(marked('zh'), marked('en'))
}

function signing(filedAt: string, who: Text, officer: string | null): FormGroup['rows'] {
  const at = minuteOf(filedAt)
  return [
    [who, say(`网上提交（${at.zh}）`, `Filed online (${at.en})`)],
    [say('经办人', 'Officer'), officer === null ? blank : same(officer)],
  ]
}
