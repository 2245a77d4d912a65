import { chinaDate, shiftDay } from '../domain/calendar/day'
import type { Actor, CaseAction, CaseEvent, CaseKind } from '../domain/complaint/case'
import type { Unit } from '../domain/complaint/facts'
import { unitOfRegion } from '../domain/complaint/unit'
import type { Text } from '../domain/text'
import { stories, type DemoAccount } from './cases'
import { dice } from './dice'
import type { DemoMerchant } from './merchants'
import type { DemoRecall } from './products'
import { familyNames } from './trades'

/** The desk of one county in the demo world: its officers, and cases in every state. */

/** 福州市鼓楼区 */
const county = '350102'
const neighbour = '350103'

export interface DemoOfficer extends DemoAccount {
  readonly role: 'handler' | 'supervisor'
  readonly unit: Unit
}

const unitOf = (code: string): Unit => unitOfRegion(code) ?? { code, name: code }

export const demoOfficers: readonly DemoOfficer[] = [
  {
    phone: '19900000011',
    name: { zh: '林示例', en: 'Sample handler' },
    role: 'handler',
    unit: unitOf(county),
  },
  {
    phone: '19900000012',
    name: { zh: '陈示例', en: 'Sample supervisor' },
    role: 'supervisor',
    unit: unitOf(county),
  },
]

/** Who filed the cases of the desk: nobody signs in as them. */
export const deskPeople: readonly string[] = [1, 2, 3, 4, 5, 6].map((n) => `1990000002${n}`)

export interface DeskEvent {
  readonly action: CaseAction
  readonly at: string
  readonly actor: Actor
  readonly ground?: string
  readonly facts?: CaseEvent['facts']
  readonly detail: Text | null
  /** Which of the officers did it. */
  readonly officer?: 0 | 1
  /** Given to whom. */
  readonly givenTo?: 0 | 1
}

export interface DeskCase {
  readonly kind: CaseKind
  readonly unit: Unit
  readonly phone: string
  readonly contactName: string
  readonly isAnonymous: boolean
  readonly merchant: DemoMerchant
  readonly story: (typeof stories)[number]
  readonly gtin: string | null
  readonly amountFen: number
  readonly happenedOn: string
  readonly events: readonly DeskEvent[]
}

/** One thing that happened, so many days after filing. */
type Step = readonly [after: number, deed: Omit<DeskEvent, 'at' | 'detail'>]

const byOfficer = (action: CaseAction, more: Partial<DeskEvent> = {}): Omit<DeskEvent, 'at' | 'detail'> => ({
  action,
  actor: 'officer',
  officer: 0,
  ...more,
})
const assign = (after: number, givenTo: 0 | 1 = 0): Step => [
  after,
  byOfficer('assign', { officer: 1, givenTo }),
]
const accepted: readonly Step[] = [assign(1), [3, byOfficer('accept')]]
const mediating: readonly Step[] = [
  ...accepted,
  [5, byOfficer('start-mediation', { facts: { text: '本局二楼调解室', heldAt: null } })],
  [8, byOfficer('record', { facts: { text: '双方到场。商家承认收了钱，对退多少有不同意见。' } })],
  [9, { action: 'answer', actor: 'merchant', facts: { text: '愿意退还未使用的部分。', evidence: [] } }],
]
const settled = (byDays: number): Step => [
  14,
  byOfficer('settle', {
    facts: { text: '商家退还未使用部分的费用。', amountFen: 68_000, byOn: `+${byDays}` },
  }),
]
const terminated: Step = [
  16,
  byOfficer('terminate', { ground: '23-3', facts: { text: '双方意见差距过大。' } }),
]
const verifying: readonly Step[] = [assign(1), [2, byOfficer('verify')]]

/** Age in days, kind, and what happened: early and late ones of every state. */
const courses: readonly (readonly [daysAgo: number, kind: CaseKind, steps: readonly Step[]])[] = [
  ...[1, 1, 2, 3, 4, 6, 9, 16, 21].map((days) => [days, 'complaint', []] as const),
  [
    7,
    'complaint',
    [assign(1), [2, byOfficer('ask-supplement', { facts: { text: '购物小票或者付款记录', byOn: '+12' } })]],
  ],
  [5, 'complaint', [[1, byOfficer('start-odr')]]],
  [24, 'complaint', [[1, byOfficer('start-odr')]]],
  [10, 'complaint', accepted],
  [18, 'complaint', accepted],
  ...[20, 27, 41, 58, 78].map((days) => [days, 'complaint', mediating] as const),
  [
    45,
    'complaint',
    [...mediating, [12, byOfficer('suspend', { ground: 'appraisal', facts: { text: '送检' } })]],
  ],
  [30, 'complaint', [...mediating, settled(20)]],
  [44, 'complaint', [...mediating, settled(7)]],
  [
    11,
    'complaint',
    [assign(1), [4, byOfficer('refuse', { ground: '16-2', facts: { text: '法院已经立案。' } })]],
  ],
  [19, 'complaint', [...mediating, terminated]],
  [36, 'complaint', [...mediating, terminated]],
  [9, 'complaint', [...accepted, [4, { action: 'withdraw', actor: 'consumer' }]]],
  ...[60, 85, 120, 160].map(
    (days) => [days, 'complaint', [...mediating, settled(10), [30, byOfficer('close')]]] as const,
  ),
  ...[1, 4, 30].map((days) => [days, 'report', []] as const),
  [12, 'report', verifying],
  [33, 'report', [...verifying, [14, byOfficer('extend', { officer: 1, facts: { text: '需要检测。' } })]]],
  [26, 'report', [...verifying, [12, byOfficer('open-case', { facts: { text: '涉嫌销售过期食品。' } })]]],
  [
    40,
    'report',
    [...verifying, [13, byOfficer('decline-case', { facts: { text: '现场检查没有发现违法行为。' } })]],
  ],
  [
    6,
    'complaint',
    [
      [
        2,
        byOfficer('transfer', {
          facts: { text: '实际经营地在鼓楼区', unit: unitOf(county), from: unitOf(neighbour) },
        }),
      ],
    ],
  ],
]

const hour = 3_600_000
const day = 24 * hour

/** Cases of one county, which an officer of the demo finds on the desk; the newest last. */
export function demoDeskCases(
  merchants: readonly DemoMerchant[],
  recalls: readonly DemoRecall[],
  now: string,
): DeskCase[] {
  const throwDice = dice('desk')
  const nowMs = Date.parse(now)
  const here = merchants.filter(({ status, regionCode }) => status === 'active' && regionCode === county)
  if (here.length === 0) return []
  return [...courses]
    .sort(([one], [other]) => other - one)
    .map(([daysAgo, kind, steps], index) => {
      const filedMs = (Math.floor(nowMs / day) - daysAgo) * day + throwDice.whole(1, 9) * hour
      const at = (after: number) =>
        new Date(filedMs + after * day + throwDice.whole(0, 5) * hour).toISOString()
      const story = throwDice.pick(stories)
      const ofTrade = here.filter(({ trade }) => story.trades.includes(trade.key))
      const wasPassedOn = steps.some(([, { action }]) => action === 'transfer')
      const filed = { action: kind === 'report' ? 'submit-report' : 'submit', actor: 'consumer' } as const
      return {
        kind,
        unit: unitOf(wasPassedOn ? neighbour : county),
        phone: deskPeople[index % deskPeople.length] ?? '',
        contactName: `${throwDice.pick(familyNames)}示例`,
        isAnonymous: kind === 'report' && throwDice.chance(0.5),
        merchant: throwDice.pick(ofTrade.length > 0 ? ofTrade : here),
        story,
        gtin: throwDice.chance(0.2) ? (recalls[0]?.gtin ?? null) : null,
        amountFen: throwDice.whole(20, 3000) * 100,
        happenedOn: chinaDate(new Date(filedMs - throwDice.whole(1, 20) * day).toISOString()),
        events: [[0, filed] as Step, ...steps]
          .map(([after, deed]) => ({ ...dated(deed, filedMs + after * day), at: at(after), detail: null }))
          .map((event, place) => (place === 0 ? { ...event, at: new Date(filedMs).toISOString() } : event))
          .filter((event) => Date.parse(event.at) <= nowMs),
      }
    })
}

/** `+12` for a day stands for twelve days after the event. */
function dated<Deed extends Pick<DeskEvent, 'facts'>>(deed: Deed, ms: number): Deed {
  const { facts } = deed
  if (facts === undefined || !('byOn' in facts) || facts.byOn === null) return deed
  const byOn = shiftDay(chinaDate(new Date(ms).toISOString()), Number(facts.byOn))
  return { ...deed, facts: { ...facts, byOn } }
}
