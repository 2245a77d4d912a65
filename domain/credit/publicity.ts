/** Why a record shows, under which article, and until when. */
import { englishDay } from '../calendar/day-text'
import { say } from '../text'
import type { Publicity } from './publicity-types'
import type { CreditRecord, MerchantStatus } from './record'
import {
  reorganisationOn,
  reorganisationStatement,
  reorganisationTurnsOn,
  type Reorganisation,
} from './reorganisation'
import { isByLaw } from './standing-law'
import { termsOf, type Terms } from './terms'

/** What beside the record decides: deregistration ends all (令107 art. 20), an inspection follows its penalty. */
export interface PublicityContext {
  readonly merchantStatus: MerchantStatus
  /** All records of the merchant; used to find the penalty of an inspection. */
  readonly records: readonly CreditRecord[]
}

const nothing: PublicityContext = { merchantStatus: 'unknown', records: [] }

/**
 * The publication of one record on a day.
 * @param today `YYYY-MM-DD` at UTC+08:00
 */
export function publicity(
  record: CreditRecord,
  today: string,
  context: PublicityContext = nothing,
): Publicity {
  const terms = termsOf(record, context.records)
  const hidden = hiddenFrom(record, terms, today, context)
  return {
    shown: hidden === null,
    reason: hidden?.reason ?? shownReason(record, terms, today),
    endedBy: hidden?.endedBy ?? null,
    tier: terms.tier,
    publishedFromOn: record.publishedOn,
    repairFromOn: terms.repairFromOn,
    stopsOn: terms.stopsOn,
    article: terms.article,
  }
}

/**
 * The next day on which time alone changes whether the record shows: its publication, its stop day, or the end of a
 * temporary repair.
 * @returns null when only a new fact can change it
 */
export function nextChangeOn(record: CreditRecord, today: string, context: PublicityContext): string | null {
  const { publishedOn } = record
  if (publishedOn === null || context.merchantStatus === 'deregistered') return null
  const { ended, stopsOn } = termsOf(record, context.records)
  if (ended) return null
  if (publishedOn > today) return publishedOn
  const days = [stopsOn, reorganisationTurnsOn(repairOf(record), today)]
  return days.reduce(
    (next, day) => (day !== null && day > today && (next === null || day < next) ? day : next),
    null,
  )
}

function hiddenFrom(
  record: CreditRecord,
  terms: Terms,
  today: string,
  { merchantStatus }: PublicityContext,
): Pick<Publicity, 'reason' | 'endedBy'> | null {
  const { publishedOn } = record
  if (merchantStatus === 'deregistered') {
    const reason = say(
      '经营者已注销，停止公示（总局令第107号第二十条）',
      'The merchant is deregistered (SAMR Order 107, art. 20)',
    )
    return { reason, endedBy: 'deregistered' }
  }
  if (terms.ended) return { reason: terms.ended.text, endedBy: terms.ended.by }
  if (publishedOn === null || publishedOn > today) {
    return { reason: say('还没有公示', 'Not published yet'), endedBy: null }
  }
  if (terms.stopsOn !== null && terms.stopsOn <= today) {
    const reason = say(
      `公示期已于 ${terms.stopsOn} 届满`,
      `Its publication ended on ${englishDay(terms.stopsOn)}`,
    )
    return { reason, endedBy: 'lapsed' }
  }
  if (reorganisationOn(repairOf(record), today) === 'hidden')
    return { reason: reorganisationStatement, endedBy: 'hidden' }
  return null
}

/** The day it leaves stands beside it, in `stopsOn`. */
function shownReason(record: CreditRecord, { article }: Terms, today: string): Publicity['reason'] {
  if (!isByLaw(record.kind)) return article
  const reason = say(`依${article.zh}公示`, `Published under ${article.en}`)
  if (reorganisationOn(repairOf(record), today) !== 'stated') return reason
  const { zh, en } = reorganisationStatement
  return say(`${reason.zh}；${zh}`, `${reason.en}. ${en}`)
}

/** The temporary repair of the kinds that may carry one. */
function repairOf(record: CreditRecord): Reorganisation | null {
  return 'reorganisation' in record ? (record.reorganisation ?? null) : null
}
