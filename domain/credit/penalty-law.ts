/**
 * How long a penalty is public, by the law in force on the day of the decision. Each regime is a list of rules;
 * the first whose condition holds decides.
 */
import { say, type Text } from '../text'
import type { Tier } from './publicity-types'
import type { PenaltyArea, PenaltyMeasure, PenaltyRecord } from './record'

export interface PenaltyRule {
  readonly tier: Tier
  readonly applies: (penalty: PenaltyRecord) => boolean
  /** Never published. */
  readonly hidden?: boolean
  /** Months from publication to the first day of a repair; null = no early repair. */
  readonly repairMonths: number | null
  /** Months from publication to the end of publication. */
  readonly stopMonths: number
  readonly article: Text
}

export interface PenaltyRegime {
  /** First day of decisions it covers. */
  readonly fromOn: string
  readonly rules: readonly PenaltyRule[]
}

/** Whether something of the penalty lasts: of a fine there is no last day. */
export const restricts = (penalty: PenaltyRecord): boolean => any(penalty, grave)

/** A "low fine" (较低数额罚款) in fen: 50 000 yuan for an entity, 5 000 for a person (令107 art. 7). */
const LOW_FINE_FEN = { entity: 5_000_000, person: 500_000 } as const

const gravest: readonly PenaltyMeasure[] = ['revoke', 'close']
const grave: readonly PenaltyMeasure[] = [
  'restrict-business',
  'halt-business',
  'restrict-occupation',
  'downgrade',
  ...gravest,
]
const watched: readonly PenaltyArea[] = [
  'food',
  'drug',
  'device',
  'cosmetic',
  'special-equipment',
  'industrial-product',
]

const only = (penalty: PenaltyRecord, allowed: readonly PenaltyMeasure[]) =>
  penalty.measures.length > 0 && penalty.measures.every((measure) => allowed.includes(measure))
const any = (penalty: PenaltyRecord, of: readonly PenaltyMeasure[]) =>
  penalty.measures.some((measure) => of.includes(measure))
const lowFine = ({ fineFen, subject }: PenaltyRecord) => fineFen !== null && fineFen <= LOW_FINE_FEN[subject]

const l107 = (zh: string, en: string) => say(`总局令第107号${zh}`, `SAMR Order 107, ${en}`)
const l45 = (zh: string, en: string) =>
  say(`《市场监督管理行政处罚信息公示规定》（2021 年）${zh}`, `Rules on publishing penalties (2021), ${en}`)

/** Newest first. */
export const penaltyRegimes: readonly PenaltyRegime[] = [
  {
    // 市场监督管理信用修复管理办法 (令107) with the amended 行政处罚信息公示规定.
    fromOn: '2025-12-25',
    rules: [
      {
        tier: 'minor',
        applies: (penalty) => only(penalty, ['warning']),
        hidden: true,
        repairMonths: null,
        stopMonths: 0,
        article: l107('第六条', 'art. 6'),
      },
      {
        tier: 'minor',
        applies: (penalty) => only(penalty, ['warning', 'criticism']),
        repairMonths: null,
        stopMonths: 3,
        article: l107('第六条、第七条', 'art. 6, 7'),
      },
      {
        tier: 'minor',
        applies: (penalty) =>
          only(penalty, ['warning', 'criticism', 'fine']) && penalty.mitigated && lowFine(penalty),
        repairMonths: null,
        stopMonths: 3,
        article: l107('第六条、第七条', 'art. 6, 7'),
      },
      {
        tier: 'serious',
        applies: (penalty) => any(penalty, gravest),
        repairMonths: null,
        stopMonths: 36,
        article: l107('第九条', 'art. 9'),
      },
      {
        tier: 'serious',
        applies: (penalty) => any(penalty, grave) || watched.includes(penalty.area),
        repairMonths: 12,
        stopMonths: 36,
        article: l107('第九条', 'art. 9'),
      },
      {
        tier: 'general',
        applies: () => true,
        repairMonths: 3,
        stopMonths: 12,
        article: l107('第八条', 'art. 8'),
      },
    ],
  },
  {
    // The three-year regime. Its figures come from general knowledge of the 2021 rules, not from a text seen here.
    fromOn: '0000-01-01',
    rules: [
      {
        tier: 'minor',
        applies: (penalty) => only(penalty, ['warning']),
        hidden: true,
        repairMonths: null,
        stopMonths: 0,
        article: l45('第十三条', 'art. 13'),
      },
      {
        tier: 'minor',
        applies: (penalty) =>
          only(penalty, ['warning', 'criticism']) ||
          (only(penalty, ['warning', 'criticism', 'fine']) && penalty.mitigated && lowFine(penalty)),
        repairMonths: null,
        stopMonths: 3,
        article: l45('第十三条', 'art. 13'),
      },
      {
        tier: 'serious',
        applies: (penalty) => any(penalty, grave),
        repairMonths: null,
        stopMonths: 36,
        article: l45('第十三条、第十四条', 'art. 13, 14'),
      },
      {
        tier: 'serious',
        applies: ({ area }) => area === 'food' || area === 'drug' || area === 'special-equipment',
        repairMonths: 12,
        stopMonths: 36,
        article: l45('第十三条、第十四条', 'art. 13, 14'),
      },
      {
        tier: 'general',
        applies: () => true,
        repairMonths: 6,
        stopMonths: 36,
        article: l45('第十三条、第十四条', 'art. 13, 14'),
      },
    ],
  },
]

/** The rule for a penalty: the regime of its decision day, the first rule that applies. */
export function penaltyRule(penalty: PenaltyRecord): PenaltyRule {
  const regime = penaltyRegimes.find(({ fromOn }) => fromOn <= penalty.decidedOn)
  const rule = regime?.rules.find(({ applies }) => applies(penalty))
  if (!rule) throw new Error(`no rule for a penalty decided on ${penalty.decidedOn}`)
  return rule
}
