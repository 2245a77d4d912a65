/** What the parts of an authority are called, the legal term with plain words beside it. */
import { say, type Text } from '../text'

/** What must be granted expressly. */
export const proxyPowers = ['change', 'settle', 'withdraw'] as const
export type ProxyPower = (typeof proxyPowers)[number]

/** What the agent is to the principal. */
export const proxyRelations = [
  'child',
  'spouse',
  'parent',
  'sibling',
  'relative',
  'friend',
  'carer',
  'other',
] as const
export type ProxyRelation = (typeof proxyRelations)[number]

export const relationNames: Readonly<Record<ProxyRelation, Text>> = {
  child: say('子女', 'Son or daughter'),
  spouse: say('配偶', 'Husband or wife'),
  parent: say('父母', 'Father or mother'),
  sibling: say('兄弟姐妹', 'Brother or sister'),
  relative: say('其他亲属', 'Another relative'),
  friend: say('朋友、邻居', 'Friend or neighbour'),
  carer: say('照护人员', 'Carer'),
  other: say('其他', 'Other'),
}

export const powerNames: Readonly<Record<ProxyPower, Text>> = {
  change: say('变更、放弃投诉请求', 'Change or give up what is asked for'),
  settle: say('和解、达成调解协议', 'Settle or agree in mediation'),
  withdraw: say('撤回投诉', 'Withdraw the complaint'),
}

/** The same in plain words. */
export const powerMeanings: Readonly<Record<ProxyPower, Text>> = {
  change: say('例如把“退全款”改成“退一半”', 'For example “half the money” instead of “all of it”'),
  settle: say('商家提出方案，代理人可以替我答应', "The agent may say yes to the merchant's offer"),
  withdraw: say('代理人可以决定不再投诉', 'The agent may decide to stop'),
}

export const scopeNames = {
  general: say('一般代理', 'General authority'),
  special: say('特别授权', 'Special authority'),
} as const

export const scopeMeanings = {
  general: say(
    '跑腿办手续：提交、补材料、收通知、参加调解。答应和解、撤回投诉，要本人再签一次字',
    'Runs the errands: files, supplies material, receives letters, attends mediation. To settle or withdraw, the principal signs again',
  ),
  special: say(
    '除了办手续，还能替本人作下面勾选的决定',
    'Besides the errands, takes the decisions that are ticked below',
  ),
} as const
