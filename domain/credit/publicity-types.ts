/** What the credit rules answer: why a record shows, until when, and what the records add up to. */
import type { TermId } from '../glossary/names'
import type { Text } from '../text'

/** 轻微 (minor), 一般 (general), 严重 (serious); null where tiers do not apply. */
export type Tier = 'minor' | 'general' | 'serious'

/** What ended a record's publication, or never let it begin. */
export type Ending =
  /** 公示期届满 */
  | 'lapsed'
  /** 信用修复 */
  | 'repaired'
  /** 处罚决定撤销、变更、确认无效 */
  | 'annulled'
  /** 移出名录、名单 */
  | 'removed'
  /** 来源撤回 */
  | 'withdrawn'
  /** 注销 */
  | 'deregistered'
  /** 依法不公示 */
  | 'hidden'

/** Publication of one record. Dates are `YYYY-MM-DD` at UTC+08:00, null where the rule sets none. */
export interface Publicity {
  readonly shown: boolean
  /** Why it shows or does not, for people. */
  readonly reason: Text
  /** null while it shows, and before its publication. */
  readonly endedBy: Ending | null
  readonly tier: Tier | null
  readonly publishedFromOn: string | null
  /** First day on which a repair may be asked for; null = no early repair. */
  readonly repairFromOn: string | null
  /** First day on which it is no longer shown. */
  readonly stopsOn: string | null
  readonly article: Text
}

/** 可以放心 · 注意 · 谨慎 · 勿付, and `none`: no record is not a good record. */
export type VerdictLevel = 'good' | 'note' | 'caution' | 'stop' | 'none'

/** What one record comes to before paying. */
export interface Finding {
  readonly level: Exclude<VerdictLevel, 'none'>
  readonly text: Text
}

/** What explains a record, or the lack of one. */
export type RecordTerm = Extract<
  TermId,
  | 'abnormal-list'
  | 'annual-report'
  | 'blacklist'
  | 'chattel-mortgage'
  | 'commitment'
  | 'equity-pledge'
  | 'failed-sampling'
  | 'food-production-licence'
  | 'food-trade-licence'
  | 'honour'
  | 'inspection'
  | 'instant'
  | 'judicial-assistance'
  | 'licence'
  | 'penalty'
  | 'serious-list'
  | 'shown-licence'
>

/** One reason of a verdict. */
export interface VerdictReason {
  /** null when it comes from the registration, or from a record that is missing. */
  readonly recordId: string | null
  /** What explains it; null where its words need none, or the registration status has its own. */
  readonly term: RecordTerm | null
  readonly text: Text
}

/** "Before you pay": never a number, always its reasons. */
export interface CreditVerdict {
  readonly level: VerdictLevel
  readonly headline: Text
  readonly reasons: readonly VerdictReason[]
}
