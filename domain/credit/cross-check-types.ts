/** What a cross-check compares and what it answers. */
import type { Text } from '../text'
import type { VerdictLevel } from './publicity-types'

/** `conflict`: two sources contradict; `unknown`: one of them is missing. */
export interface CrossCheck {
  readonly about: 'food-production' | 'food-business' | 'licence-region' | 'address' | 'online-shop'
  readonly outcome: 'fits' | 'conflict' | 'unknown'
  /** What it weighs before paying; null when nothing. */
  readonly level: Exclude<VerdictLevel, 'none' | 'good'> | null
  /** The record it rests on. */
  readonly recordId: string | null
  readonly text: Text
}

/** What of the registration is compared. */
export interface RegisteredFacts {
  readonly uscc: string
  readonly scope: string | null
  readonly address: string | null
  readonly regionCode: string | null
  /** 个体工商户: its address is not named in a sentence, for it may be a home. */
  readonly isSoleTrader: boolean
}
