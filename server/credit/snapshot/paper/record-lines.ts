import type { PublicRecord } from '../../../../contract/records'
import { dayText, englishDay } from '../../../../domain/calendar/day-text'
import { say, type Text } from '../../../../domain/text'

/** What a record says, field by field, named for paper. Its source and publicity stand beside it. */

type Line = readonly [name: Text, value: Text]

const names = {
  title: say('名称', 'Title'),
  certificate: say('许可证书', 'Certificate'),
  number: say('许可编号', 'Number'),
  docNo: say('文号', 'Document no.'),
  content: say('内容', 'Content'),
  valid: say('有效期', 'Valid'),
  premises: say('经营场所', 'Premises'),
  state: say('状态', 'State'),
  violation: say('违法行为', 'Violation'),
  facts: say('违法事实', 'Facts'),
  basis: say('依据', 'Basis'),
  fine: say('罚款', 'Fine'),
  tier: say('程度', 'Gravity'),
  reason: say('列入事由', 'Reason'),
  list: say('名单', 'List'),
  measures: say('惩戒措施', 'Measures'),
  item: say('事项', 'Item'),
  result: say('结果', 'Result'),
  finding: say('发现的问题', 'Finding'),
  year: say('年度', 'Year'),
  correction: say('更正', 'Correction'),
  topic: say('类别', 'Topic'),
  party: say('当事人', 'Party'),
  amount: say('金额', 'Amount'),
  before: say('变更前', 'Before'),
  after: say('变更后', 'After'),
  platform: say('平台', 'Platform'),
  web: say('网址', 'Address'),
  mark: say('亮照或可信标识', 'Licence mark'),
  origin: say('发布者', 'Published by'),
} as const

const words: Readonly<Record<string, Text>> = {
  valid: say('有效', 'Valid'),
  expired: say('已到期', 'Expired'),
  later: say('还没生效', 'Not in force yet'),
  suspended: say('暂扣', 'Suspended'),
  withdrawn: say('撤回', 'Withdrawn'),
  revoked: say('吊销', 'Revoked'),
  cancelled: say('注销', 'Cancelled'),
  released: say('已解除', 'Released'),
  minor: say('轻微', 'Minor'),
  general: say('一般', 'General'),
  serious: say('严重', 'Serious'),
  pass: say('合格', 'Passed'),
  'no-activity': say('没有相关经营', 'No such business'),
  rectify: say('需整改', 'To be put right'),
  fail: say('不合格', 'Failed'),
  refused: say('不配合检查', 'Refused'),
  check: say('抽查检查', 'Check'),
  sampling: say('商品抽检', 'Sampling'),
  industry: say('行业名单', 'List of an industry'),
  joint: say('联合惩戒', 'Joint measures'),
  open: say('履行中', 'Under way'),
  kept: say('已履行', 'Kept'),
  broken: say('没有履行', 'Broken'),
  contribution: say('股东出资', 'Contribution'),
  'equity-change': say('股权变更', 'Change of equity'),
  'ip-pledge': say('知识产权出质', 'Pledge of IP'),
  'equity-pledge': say('股权出质', 'Pledge of equity'),
  'chattel-mortgage': say('动产抵押', 'Chattel mortgage'),
  'judicial-assistance': say('股权司法冻结', 'Equity frozen by court'),
  media: say('媒体', 'Media'),
  association: say('协会', 'Association'),
  'credit-agency': say('征信机构', 'Credit agency'),
  published: say('已公示', 'Published'),
  filed: say('已报送，未公示内容', 'Filed, not published'),
}

/** Of a sole trader, see `home.rules.ts`. */
const withheld = say('为保护个人信息不公开', 'not public, to protect personal information')

/** A value of the contract that has words of its own. */
const named = (code: string): Text => words[code] ?? same(code)
const same = (text: string): Text => say(text, text)
const span = (from: string, to: string | null): Text =>
  to === null
    ? say(`${from} 起，长期有效`, `from ${englishDay(from)}, no end`)
    : say(`${from} 至 ${to}`, `${englishDay(from)} to ${englishDay(to)}`)
const until = (on: string | null): Text | null => (on === null ? null : dayText(on))

const filled = (...lines: readonly (readonly [Text, Text | string | null])[]): Line[] =>
  lines.flatMap(([name, value]) =>
    value === null || value === '' ? [] : [[name, typeof value === 'string' ? same(value) : value] as const],
  )

/** How a licence stood on a day: sources go on calling one valid that is over. */
function standing(licence: Extract<PublicRecord, { readonly kind: 'licence' }>, on: string): string {
  const { state, validFrom, validTo } = licence
  if (state !== 'valid') return state
  if (validTo !== null && validTo < on) return 'expired'
  return validFrom > on ? 'later' : 'valid'
}

/** @param takenOn `YYYY-MM-DD` at UTC+08:00, the day of the snapshot */
export function recordLines(record: PublicRecord, takenOn: string): readonly Line[] {
  switch (record.kind) {
    case 'licence':
      return filled(
        [names.certificate, record.certificate],
        [names.number, record.number],
        [names.content, record.content],
        [names.valid, span(record.validFrom, record.validTo)],
        [names.premises, record.premises],
        [names.state, named(standing(record, takenOn))],
        [names.docNo, record.docNo],
      )
    case 'penalty': {
      const { tier } = record.publicity
      return filled(
        [names.violation, record.violation],
        [names.tier, tier && named(tier)],
        [names.content, record.content],
        [names.fine, record.content === '' ? record.fineStated : null],
        [names.facts, record.facts],
        [names.basis, record.basis],
        [names.docNo, record.docNo],
      )
    }
    case 'abnormal':
      return filled([names.reason, record.reason])
    case 'serious':
      return filled([names.reason, record.reason], [names.docNo, record.docNo])
    case 'blacklist':
      return filled(
        [names.title, record.title],
        [names.list, named(record.list)],
        [names.reason, record.reason],
        [names.measures, say(record.measures.join('；'), record.measures.join('; '))],
        [names.docNo, record.docNo],
      )
    case 'inspection':
      return filled(
        [names.item, record.item],
        [names.topic, named(record.inspectionType)],
        [names.result, named(record.result)],
        [names.finding, record.finding],
      )
    case 'annual-report':
      return filled(
        [names.year, String(record.year)],
        [names.state, named(record.published ? 'published' : 'filed')],
        ...record.corrections.map(({ on, item, before, after, placeWithheld }) => {
          const { zh, en } = placeWithheld === true ? withheld : same(`${before} → ${after}`)
          return [names.correction, say(`${on} ${item}：${zh}`, `${englishDay(on)} ${item}: ${en}`)] as const
        }),
      )
    case 'instant':
      return filled(
        [names.topic, named(record.topic)],
        [names.party, record.party],
        [names.content, record.content],
        [names.amount, record.amountStated],
      )
    case 'encumbrance':
      return filled(
        [names.topic, named(record.topic)],
        [names.party, record.party],
        [names.content, record.content],
        [names.amount, record.amountStated],
        [names.state, named(record.state)],
        [names.docNo, record.docNo],
      )
    case 'alteration':
      return filled(
        [names.item, record.item],
        [names.before, record.before],
        [names.after, record.placeWithheld === true ? withheld : record.after],
      )
    case 'commitment':
      return filled(
        [names.title, record.title],
        [names.content, record.content],
        [names.state, named(record.state)],
        [names.valid, until(record.validTo)],
      )
    case 'honour':
      return filled(
        [names.title, record.title],
        [names.content, record.content],
        [names.valid, until(record.validTo)],
      )
    case 'rating':
      return filled(
        [names.title, record.title],
        [names.result, record.grade],
        [names.valid, until(record.validTo)],
      )
    case 'support':
      return filled(
        [names.title, record.title],
        [names.content, record.content],
        [names.amount, record.amountStated],
      )
    case 'online-shop':
      return filled(
        [names.title, record.title],
        [names.platform, record.platform],
        [names.web, record.address],
        [names.mark, record.markAddress],
      )
    case 'society':
      return filled(
        [names.origin, named(record.origin)],
        [names.title, record.title],
        [names.content, record.content],
        [names.web, record.address],
      )
  }
}
