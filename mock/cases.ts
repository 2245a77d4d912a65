import { chinaDate } from '../domain/calendar/day'
import type { CaseAction, Actor } from '../domain/complaint/case'
import type { ComplaintRequest } from '../domain/complaint/request-kinds'
import type { ActionFacts } from '../domain/complaint/facts'
import type { Text } from '../domain/text'
import { dice, type Dice } from './dice'
import type { DemoMerchant } from './merchants'
import { familyNames } from './trades'

/** One event of a demo case. */
export interface DemoCaseEvent {
  readonly action: CaseAction
  readonly at: string
  readonly actor: Actor
  readonly detail: Text | null
  readonly facts?: ActionFacts[keyof ActionFacts]
}

/** A case of the demo world; `account` is the demo person who filed it. */
export interface DemoCase {
  readonly account: DemoAccount
  readonly merchant: DemoMerchant
  readonly productName: string
  readonly happenedOn: string
  readonly amountFen: number
  readonly requests: readonly ComplaintRequest[]
  readonly story: string
  readonly contactName: string
  readonly events: readonly DemoCaseEvent[]
}

/** Phones from a range that no operator gives out. */
export interface DemoAccount {
  readonly phone: string
  readonly name: Text
}

export const demoAccounts: readonly DemoAccount[] = [
  {
    phone: '19900000001',
    name: { zh: '示例用户（有在办的投诉）', en: 'Sample person with open complaints' },
  },
  {
    phone: '19900000002',
    name: { zh: '示例用户（投诉都已办结）', en: 'Sample person whose complaints are closed' },
  },
  { phone: '19900000003', name: { zh: '示例新用户', en: 'Sample newcomer' } },
]

/** Phones of the demo merchants' agents begin so: a range that no operator gives out. */
export const demoAgentPrefix = '199000001'

/** Which phone answers for each merchant that has demo cases, the one with something to answer first. */
export function demoAgents(cases: readonly DemoCase[]): { readonly uscc: string; readonly phone: string }[] {
  const usccs = new Set([...cases].reverse().map(({ merchant }) => merchant.uscc))
  const talking = cases.find(({ events }) => events.at(-1)?.action === 'offer')
  const first = talking ? [talking.merchant.uscc] : []
  return [...new Set([...first, ...usccs])]
    .slice(0, 90)
    .map((uscc, index) => ({ uscc, phone: `${demoAgentPrefix}${String(index + 1).padStart(2, '0')}` }))
}

/** What somebody tells, of trades in which it happens. */
interface Story {
  readonly trades: readonly string[]
  readonly product: string
  readonly requests: readonly ComplaintRequest[]
  readonly text: string
}

export const stories: readonly Story[] = [
  {
    trades: ['gym', 'training'],
    product: '年卡',
    requests: ['refund'],
    text: '办卡后第二个月门店停业，多次联系都说再等等，要求退还没有用完的钱。',
  },
  {
    trades: ['supermarket'],
    product: '风味酸奶',
    requests: ['return', 'compensate'],
    text: '买回家才发现已经过了保质期，回店里说不能退，有小票和照片。',
  },
  {
    trades: ['appliance'],
    product: '电饭煲',
    requests: ['repair', 'replace'],
    text: '买了不到一个月就不加热，送修两次没有修好，要求换新的。',
  },
  {
    trades: ['restaurant'],
    product: '套餐',
    requests: ['refund'],
    text: '结账时比菜单上的价格多收了服务费，点菜前没有人告诉我们。',
  },
  {
    trades: ['pharmacy'],
    product: '保健品',
    requests: ['return', 'refund'],
    text: '店员说吃了可以不用吃药，给老人买了一千多块钱，包装上没有这样的说明。',
  },
]

/** waiting for its acceptance, settling online with an offer open, in mediation, promised and due, or ended. */
type Progress = 'waiting' | 'settling' | 'mediating' | 'promised' | 'ended'
/** Of the newest cases, the newest first: every clock and every question of a case is seen in the demo. */
const newest: readonly Progress[] = ['waiting', 'mediating', 'settling', 'promised']

const hour = 3_600_000
const day = 24 * hour

/** What happened after filing, as far as it lies before now. */
const courseOf = (throwDice: Dice, filedMs: number, nowMs: number, progress: Progress): DemoCaseEvent[] => {
  const event = (days: number, action: CaseAction, actor: Actor, zh: string, en: string): DemoCaseEvent => ({
    action,
    actor,
    at: new Date(filedMs + days * day + throwDice.whole(0, 6) * hour).toISOString(),
    detail: zh === '' ? null : { zh, en },
  })
  const filed = {
    action: 'submit',
    at: new Date(filedMs).toISOString(),
    actor: 'consumer',
    detail: null,
  } as const
  const fate = throwDice.weighted([
    ['settled', 62],
    ['refused', 10],
    ['terminated', 14],
    ['withdrawn', 14],
  ] as const)
  const accepted = event(
    3,
    'accept',
    'officer',
    '属于本局管辖，决定受理。',
    'Within our jurisdiction; accepted.',
  )
  const mediating = event(6, 'start-mediation', 'officer', '', '')
  const later: DemoCaseEvent[] = {
    settled: [
      accepted,
      mediating,
      event(20, 'settle', 'officer', '双方达成一致，商家退款。', 'Both sides agreed; the merchant refunds.'),
      event(26, 'close', 'officer', '款项已到账，办结。', 'The money has arrived; closed.'),
    ],
    refused: [
      event(
        4,
        'refuse',
        'officer',
        '同一争议法院已经受理（第十六条第二项）。',
        'A court has accepted the same dispute (art. 16(2)).',
      ),
    ],
    terminated: [
      accepted,
      mediating,
      event(
        40,
        'terminate',
        'officer',
        '双方意见差距过大（第二十三条第三项）。',
        'The two sides clearly cannot agree (art. 23(3)).',
      ),
    ],
    withdrawn: [accepted, event(8, 'withdraw', 'consumer', '商家已经解决。', 'The merchant has settled it.')],
  }[fate]
  const passedOn = event(1, 'start-odr', 'consumer', '', '')
  const offered = {
    ...event(2, 'offer', 'merchant', '', ''),
    facts: {
      text: '愿意退还一半的钱，另外送一张代金券。',
      amountFen: 200_00,
      byOn: chinaDate(new Date(nowMs + 10 * day).toISOString()),
    },
  }
  const answered = {
    ...event(2, 'answer', 'merchant', '', ''),
    facts: { text: '已经核对了当天的单据，情况属实，抱歉给您带来麻烦。', evidence: [] },
  }
  const settled = {
    ...event(4, 'settle', 'consumer', '', ''),
    facts: {
      text: '全额退款。',
      amountFen: 200_00,
      byOn: chinaDate(new Date(filedMs + 9 * day).toISOString()),
    },
  }
  const course = [
    filed,
    ...{
      waiting: [],
      settling: [passedOn, answered, offered],
      mediating: [accepted, mediating],
      promised: [passedOn, settled],
      ended: later,
    }[progress],
  ].sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
  return course.filter(({ at }) => Date.parse(at) <= nowMs)
}

/** Twenty-four months of cases, oldest first; the last ones of the first account are still open, or wait for an answer. */
export function demoCases(merchants: readonly DemoMerchant[], count: number, now: string): DemoCase[] {
  const throwDice = dice('cases')
  const nowMs = Date.parse(now)
  const active = merchants.filter(({ status }) => status === 'active')
  return Array.from({ length: count }, (_, index) => {
    const progress = newest[count - 1 - index] ?? 'ended'
    const daysAgo = {
      waiting: 4,
      settling: 5,
      mediating: 12,
      promised: 14,
      ended: 60 + Math.floor(((count - index) / count) * 670),
    }[progress]
    // In the daytime of UTC+08:00.
    const filedMs =
      (Math.floor(nowMs / day) - daysAgo) * day +
      throwDice.whole(1, 12) * hour +
      throwDice.whole(0, 59) * 60_000
    const story = throwDice.pick(stories)
    return {
      account: demoAccounts[progress === 'ended' ? index % 2 : 0] ?? { phone: '', name: { zh: '', en: '' } },
      merchant: throwDice.pick(active.filter(({ trade }) => story.trades.includes(trade.key))),
      productName: story.product,
      happenedOn: chinaDate(new Date(filedMs - throwDice.whole(1, 20) * day).toISOString()),
      amountFen: throwDice.whole(20, 3000) * 100,
      requests: story.requests,
      story: story.text,
      contactName: `${throwDice.pick(familyNames)}示例`,
      events: courseOf(throwDice, filedMs, nowMs, progress),
    }
  })
}
