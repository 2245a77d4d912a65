/**
 * 重整临时修复 (令107 art. 22): while a plan of reorganisation or a composition is carried out, the adverse records of
 * the merchant are hidden, or stay with a statement. When the plan ends unfulfilled they show as before.
 */
import { say } from '../text'

export interface Reorganisation {
  /** First day of the temporary repair, `YYYY-MM-DD`. */
  readonly fromOn: string
  /** First day without it, for the plan ended unfulfilled; null while it is carried out. */
  readonly toOn: string | null
  /** hidden: 屏蔽; stated: 增加声明. */
  readonly mode: 'hidden' | 'stated'
}

/** A record that may carry it. */
export interface Reorganisable {
  /** null or absent: the merchant is in no reorganisation, as far as the source says. */
  readonly reorganisation?: Reorganisation | null
}

/** The statement that article 22 asks for, with the article. */
export const reorganisationStatement = say(
  '重整计划或者和解协议执行中（总局令第107号第二十二条）',
  'A reorganisation plan or composition is being carried out (SAMR Order 107, art. 22)',
)

/** What holds on a day; null when nothing does. */
export function reorganisationOn(of: Reorganisation | null, today: string): Reorganisation['mode'] | null {
  if (of === null) return null
  const { fromOn, toOn, mode } = of
  return fromOn <= today && (toOn === null || today < toOn) ? mode : null
}

/** The next day, after today, on which it begins or ends; null when there is none. */
export function reorganisationTurnsOn(of: Reorganisation | null, today: string): string | null {
  if (of === null) return null
  const { fromOn, toOn } = of
  if (toOn !== null && toOn <= fromOn) return null
  if (fromOn > today) return fromOn
  return toOn !== null && toOn > today ? toOn : null
}
