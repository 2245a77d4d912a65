/** Why a record shows, under which article, and until when. */
import { shiftMonths } from '../calendar/day'
import { say, type Text } from '../text'
import { penaltyRule } from './penalty-law'
import type { Publicity, Tier } from './publicity-types'
import type {
  AbnormalRecord,
  CreditRecord,
  InspectionRecord,
  MerchantStatus,
  PenaltyRecord,
  SeriousRecord,
} from './record'

/** What beside the record decides: deregistration ends all (令107 art. 20), an inspection follows its penalty. */
export interface PublicityContext {
  readonly merchantStatus: MerchantStatus
  /** All records of the merchant; used to find the penalty of an inspection. */
  readonly records: readonly CreditRecord[]
}

const nothing: PublicityContext = { merchantStatus: 'unknown', records: [] }

/** Months of the list of serious offenders: apply after one year, off at three (令44 art. 14, 21; 令107 art. 13). */
const SERIOUS_REPAIR_MONTHS = 12
const SERIOUS_STOP_MONTHS = 36
/** Adverse inspection results without a penalty above 轻微 (令107 art. 10). */
const INSPECTION_STOP_MONTHS = 3
const ORDER_107_ON = '2025-12-25'

interface Terms {
  readonly tier: Tier | null
  readonly repairFromOn: string | null
  readonly stopsOn: string | null
  readonly article: Text
  /** Set when something ended the publication early or forbids it. */
  readonly ended: Text | null
}

/**
 * The publication of one record on a day.
 * @param today `YYYY-MM-DD` at UTC+08:00
 */
export function publicity(
  record: CreditRecord,
  today: string,
  context: PublicityContext = nothing,
): Publicity {
  const terms = termsOf(record, context)
  const reason = hiddenReason(record, terms, today, context)
  return {
    shown: reason === null,
    reason: reason ?? shownReason(terms),
    tier: terms.tier,
    publishedFromOn: record.publishedOn,
    repairFromOn: terms.repairFromOn,
    stopsOn: terms.stopsOn,
    article: terms.article,
  }
}

function termsOf(record: CreditRecord, context: PublicityContext): Terms {
  switch (record.kind) {
    case 'penalty':
      return penaltyTerms(record)
    case 'serious':
      return seriousTerms(record)
    case 'abnormal':
      return abnormalTerms(record)
    case 'inspection':
      return inspectionTerms(record, context)
    case 'licence':
      return open(
        say('《企业信息公示暂行条例》第六条', 'Regulation on publishing enterprise information, art. 6'),
      )
    case 'annual-report':
      return open(
        record.published
          ? say(
              '《企业信息公示暂行条例》第八条、第九条',
              'Regulation on publishing enterprise information, art. 8, 9',
            )
          : say(
              '《个体工商户年度报告办法》：只公示已报送',
              'Rules on annual reports of sole traders: only the filing is public',
            ),
      )
    case 'commitment':
      return open(say('信用承诺，由承诺人自愿公开', 'Commitment, made public by the merchant'))
    case 'honour':
      return open(say('守信激励信息', 'Recognition of good standing'))
  }
}

function penaltyTerms(record: PenaltyRecord): Terms {
  const rule = penaltyRule(record)
  const { publishedOn, measureUntilOn, annulledOn, repairedOn } = record
  const stop = publishedOn === null ? null : shiftMonths(publishedOn, rule.stopMonths)
  return {
    tier: rule.tier,
    repairFromOn:
      publishedOn === null || rule.repairMonths === null ? null : shiftMonths(publishedOn, rule.repairMonths),
    stopsOn: latest(stop, measureUntilOn),
    article: rule.article,
    ended: rule.hidden
      ? say('只受警告的处罚不公示', 'A penalty of a warning alone is not published')
      : annulledOn !== null
        ? say(`处罚决定已于 ${annulledOn} 撤销`, `The decision was annulled on ${annulledOn}`)
        : repairedOn !== null
          ? say(`已于 ${repairedOn} 信用修复`, `Credit was repaired on ${repairedOn}`)
          : null,
  }
}

function seriousTerms({ publishedOn, decidedOn, measureUntilOn, removedOn }: SeriousRecord): Terms {
  return {
    tier: 'serious',
    repairFromOn: publishedOn === null ? null : shiftMonths(publishedOn, SERIOUS_REPAIR_MONTHS),
    stopsOn: latest(
      publishedOn === null ? null : shiftMonths(publishedOn, SERIOUS_STOP_MONTHS),
      measureUntilOn,
    ),
    article:
      decidedOn >= ORDER_107_ON
        ? say('总局令第107号第十三条', 'SAMR Order 107, art. 13')
        : say('总局令第44号第十四条、第二十一条', 'SAMR Order 44, art. 14, 21'),
    ended: removedOn === null ? null : removed(removedOn),
  }
}

function abnormalTerms({ publishedOn, removedOn }: AbnormalRecord): Terms {
  return {
    tier: null,
    repairFromOn: publishedOn,
    stopsOn: removedOn,
    article: say(
      '《企业经营异常名录管理办法》第四条、第十条',
      'Rules on the list of abnormal operations, art. 4, 10',
    ),
    ended: removedOn === null ? null : removed(removedOn),
  }
}

function inspectionTerms(record: InspectionRecord, context: PublicityContext): Terms {
  const article = say('总局令第107号第十条', 'SAMR Order 107, art. 10')
  if (record.result === 'pass')
    return open(
      say('《企业信息公示暂行条例》第十四条', 'Regulation on publishing enterprise information, art. 14'),
    )
  const penalty = context.records.find(({ id, kind }) => kind === 'penalty' && id === record.penaltyId)
  const followed = penalty?.kind === 'penalty' ? penaltyTerms(penalty) : null
  if (followed && followed.tier !== 'minor') return { ...followed, article }
  const stop = record.publishedOn === null ? null : shiftMonths(record.publishedOn, INSPECTION_STOP_MONTHS)
  return { tier: null, repairFromOn: null, stopsOn: stop, article, ended: null }
}

function open(article: Text): Terms {
  return { tier: null, repairFromOn: null, stopsOn: null, article, ended: null }
}

function removed(on: string): Text {
  return say(`已于 ${on} 移出`, `Removed from the list on ${on}`)
}

function latest(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a > b ? a : b
}

function hiddenReason(
  { publishedOn }: CreditRecord,
  terms: Terms,
  today: string,
  { merchantStatus }: PublicityContext,
): Text | null {
  if (merchantStatus === 'deregistered') {
    return say(
      '经营者已注销，停止公示（总局令第107号第二十条）',
      'The merchant is deregistered (SAMR Order 107, art. 20)',
    )
  }
  if (terms.ended) return terms.ended
  if (publishedOn === null || publishedOn > today) return say('尚未公示', 'Not published yet')
  if (terms.stopsOn !== null && terms.stopsOn <= today) {
    return say(`公示期已于 ${terms.stopsOn} 届满`, `Its publication ended on ${terms.stopsOn}`)
  }
  return null
}

function shownReason({ stopsOn, article }: Terms): Text {
  return stopsOn === null
    ? say(`依 ${article.zh} 公示`, `Published under ${article.en}`)
    : say(`依 ${article.zh} 公示，到 ${stopsOn} 停止`, `Published under ${article.en}, until ${stopsOn}`)
}
