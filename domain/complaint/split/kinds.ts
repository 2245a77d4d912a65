/** What a 投诉 and a 举报 are, side by side, in plain words (令121 art. 3, 9, 10, 15, 23, 28, 36, 37; [CFCX] art. 18). */
import { say, type Text } from '../../text'
import type { CaseKind } from '../case'

export interface KindFacts {
  readonly name: Text
  /** What it is for, as one would say it. */
  readonly what: Text
  readonly gives: readonly Text[]
  readonly givesNot: readonly Text[]
  readonly clock: Text
  readonly article: Text
}

export const kindFacts: Readonly<Record<CaseKind, KindFacts>> = {
  complaint: {
    name: say('投诉', 'Complaint'),
    what: say('我和商家有纠纷，请帮我解决', 'I have a dispute with the merchant; help me settle it'),
    gives: [
      say(
        '退货、退款、更换、赔偿等，由市场监管部门出面调解',
        'Refund, return, exchange or damages, with the office as mediator',
      ),
      say('是否受理、调解结果都会告诉您', 'You are told whether it is accepted and how it ended'),
    ],
    givesNot: [
      say(
        '调解要双方同意，不能强制商家赔钱，也不处罚商家',
        'Mediation needs both sides: nobody is forced to pay, and nobody is punished',
      ),
    ],
    clock: say(
      '7 个工作日内决定是否受理；受理后 60 日内调解',
      'Accepted or refused within 7 working days; mediated within 60 days of acceptance',
    ),
    article: say('总局令第121号第三条、第十五条、第二十三条', 'SAMR Order 121, art. 3, 15, 23'),
  },
  report: {
    name: say('举报', 'Report'),
    what: say('商家可能违法，请去查', 'The merchant may be breaking the law; look into it'),
    gives: [
      say('市场监管部门核查，查实的依法处罚', 'The office looks into it and punishes what it finds'),
      say('为您保密，可以不留姓名', 'You are kept secret and may stay anonymous'),
    ],
    givesNot: [
      say(
        '不处理退款、赔偿；要退钱请同时投诉',
        'It brings no refund and no damages; for those file a complaint as well',
      ),
      say('法律规定要告知的，才会告知结果', 'The outcome is told only where the law asks for it'),
    ],
    clock: say(
      '15 个工作日内核查并决定是否立案，经批准可以再延长 15 个工作日',
      'Verified within 15 working days, which may be extended by 15 more',
    ),
    article: say(
      '总局令第121号第三条、第二十八条、第三十六条、第三十七条；《市场监督管理行政处罚程序规定》第十八条',
      'SAMR Order 121, art. 3, 28, 36, 37; SAMR penalty procedure, art. 18',
    ),
  },
}

/** What the person agrees to when one story is filed as both. */
export const splitConsent: Text = say(
  '一份经过会分成一件投诉、一件举报，分别办理，各有各的编号和期限（第九条）。',
  'One story becomes a complaint and a report, each with its own number and time limits (art. 9).',
)

/** Art. 37, with its exception for material that is both. */
export function confidentiality(kinds: readonly CaseKind[]): Text | null {
  if (!kinds.includes('report')) return null
  return kinds.includes('complaint')
    ? say(
        '举报人的信息依法保密。但同时投诉的，调解必需的信息要告诉商家，商家会知道投诉的人是您（第三十七条）。担心的话，可以只举报。',
        'A reporter is kept secret by law. When you complain as well, the merchant is told what mediation needs, and so who complains (art. 37). If that worries you, file the report alone.',
      )
    : say(
        '您的个人信息和举报的办理情况依法保密，不会告诉商家和无关的人（第三十七条）。',
        'Who you are and how the report is handled are kept secret by law, from the merchant and from everybody not concerned (art. 37).',
      )
}

/** What staying unnamed costs. */
export const anonymityCost: Text = say(
  '不留姓名和电话，就没法向您核实，也没法给您答复。',
  'Without a name and a number nobody can ask you back, and no answer can be sent.',
)
