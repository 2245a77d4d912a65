/** How a row of the transition table is written, and the states that several rows share. */
import { say } from '../text'
import type { CaseState, Transition } from './case'

export const law = (zh: string, en: string) => say(`总局令第121号${zh}`, `SAMR Order 121, ${en}`)

type Row = Omit<Transition, 'letter' | 'shownTo'> & Partial<Pick<Transition, 'letter' | 'shownTo'>>
export const row = (cells: Row): Transition => ({ letter: null, shownTo: [], ...cells })

/** The states in which the office mediates. */
export const mediation = ['accepted', 'mediating', 'suspended'] as const satisfies readonly CaseState[]
export const open = [
  'submitted',
  'supplement',
  'odr',
  'transferred',
  ...mediation,
] as const satisfies readonly CaseState[]
export const ended = ['refused', 'terminated', 'settled', 'withdrawn'] as const satisfies readonly CaseState[]
export const both = ['consumer', 'merchant'] as const

export const inquiry = say(
  '市场监督管理行政处罚程序规定第十八条',
  'Procedure of administrative penalties in market regulation, art. 18',
)
