/** What the law says of one record's publication, before the day is looked at. */
import { englishDay } from '../calendar/day-text'
import { shiftDay, shiftMonths } from '../calendar/day'
import { say, type Text } from '../text'
import { documentKey } from './document-number'
import { abnormalArticles, foundFault, inspectionLaw, seriousRegime, soleTraderMarkStopsOn } from './list-law'
import { penaltyRule, restricts } from './penalty-law'
import type { Ending, Tier } from './publicity-types'
import type {
  AbnormalRecord,
  BlacklistRecord,
  CreditRecord,
  InspectionRecord,
  PenaltyRecord,
  SeriousRecord,
} from './record'
import { standingArticle } from './standing-law'

export interface Terms {
  readonly tier: Tier | null
  /** Day from which the clock runs; a revoked repair starts it anew. */
  readonly startsOn: string | null
  readonly repairFromOn: string | null
  /** First day without it. */
  readonly stopsOn: string | null
  readonly article: Text
  /** Set when something ended the publication early or forbids it. */
  readonly ended: { readonly by: Ending; readonly text: Text } | null
}

/** @param records all records of the merchant: an inspection follows its penalty (令107 art. 10) */
export function termsOf(record: CreditRecord, records: readonly CreditRecord[]): Terms {
  const terms = termsByKind(record, records)
  const { withdrawnOn } = record
  if (typeof withdrawnOn !== 'string') return terms
  return {
    ...terms,
    ended: {
      by: 'withdrawn',
      text: say(`来源单位已于 ${withdrawnOn} 撤回`, `Its source took it back on ${englishDay(withdrawnOn)}`),
    },
  }
}

function termsByKind(record: CreditRecord, records: readonly CreditRecord[]): Terms {
  switch (record.kind) {
    case 'penalty':
      return penaltyTerms(record)
    case 'serious':
      return seriousTerms(record)
    case 'abnormal':
      return abnormalTerms(record)
    case 'blacklist':
      return blacklistTerms(record)
    case 'inspection':
      return inspectionTerms(record, records)
    default:
      return open(record.publishedOn, standingArticle(record))
  }
}

/** Months without a repair, and of publication of the decision, after a repair by fraud (令107 art. 23). */
const FRAUD_MONTHS = 36

function penaltyTerms(record: PenaltyRecord): Terms {
  const rule = penaltyRule(record)
  const { publishedOn, statedStopOn = null, repairRevokedOn = null } = record
  const startsOn = repairRevokedOn ?? publishedOn
  const repairMonths = repairRevokedOn === null ? rule.repairMonths : FRAUD_MONTHS
  const byTable = startsOn === null ? null : shiftMonths(startsOn, rule.stopMonths)
  // Sources fill 处罚有效期 of fines too: only a restriction runs on, and to the end of its last day.
  const measureUntilOn = restricts(record) ? record.measureUntilOn : null
  const stopsOn = latest(earliest(byTable, after(statedStopOn)), after(measureUntilOn))
  const repair =
    startsOn === null || rule.repairMonths === null || repairMonths === null
      ? null
      : shiftMonths(startsOn, repairMonths)
  return {
    tier: rule.tier,
    startsOn,
    repairFromOn: repair !== null && stopsOn !== null && repair >= stopsOn ? null : repair,
    stopsOn,
    article: rule.article,
    ended: penaltyEnd(record, rule.hidden === true),
  }
}

function penaltyEnd(
  { annulledOn, repairedOn, repairRevokedOn = null }: PenaltyRecord,
  isHidden: boolean,
): Terms['ended'] {
  if (isHidden) {
    const text = say('只受警告的处罚不公示', 'A penalty of a warning alone is not published')
    return { by: 'hidden', text }
  }
  if (annulledOn !== null) {
    const text = say(
      `处罚决定已于 ${annulledOn} 撤销`,
      `The decision was annulled on ${englishDay(annulledOn)}`,
    )
    return { by: 'annulled', text }
  }
  if (repairedOn === null || (repairRevokedOn !== null && repairRevokedOn >= repairedOn)) return null
  const text = say(`已于 ${repairedOn} 信用修复`, `Credit was repaired on ${englishDay(repairedOn)}`)
  return { by: 'repaired', text }
}

function seriousTerms({ publishedOn, decidedOn, measureUntilOn, removedOn }: SeriousRecord): Terms {
  const { repairMonths, stopMonths, article } = seriousRegime(decidedOn)
  return {
    tier: 'serious',
    startsOn: publishedOn,
    repairFromOn: publishedOn === null ? null : shiftMonths(publishedOn, repairMonths),
    stopsOn: latest(
      publishedOn === null ? null : shiftMonths(publishedOn, stopMonths),
      after(measureUntilOn),
    ),
    article,
    ended: removal(removedOn),
  }
}

function abnormalTerms({ publishedOn, decidedOn, removedOn, ground }: AbnormalRecord): Terms {
  return {
    tier: null,
    startsOn: publishedOn,
    repairFromOn: publishedOn,
    stopsOn: removedOn ?? (ground === 'sole-trader-report' ? soleTraderMarkStopsOn(decidedOn) : null),
    article: abnormalArticles[ground],
    ended: removal(removedOn),
  }
}

/**
 * Each list has rules of its own; common to them is that the entry goes on removal and after the day its authority
 * set (国家发展改革委令第36号, from general knowledge: no text seen here).
 */
function blacklistTerms({ publishedOn, validTo, removedOn, list }: BlacklistRecord): Terms {
  return {
    tier: list === 'joint' ? 'serious' : null,
    startsOn: publishedOn,
    repairFromOn: null,
    stopsOn: removedOn ?? after(validTo),
    article: say('《信用修复管理办法》（国家发展改革委令第36号）', 'Rules on credit repair (NDRC Order 36)'),
    ended: removal(removedOn),
  }
}

function inspectionTerms(record: InspectionRecord, records: readonly CreditRecord[]): Terms {
  const { publishedOn } = record
  if (!foundFault(record)) return open(publishedOn, inspectionLaw.passArticle)
  const { article, stopMonths } = inspectionLaw
  const penalty = penaltyOf(record, records)
  const followed = penalty ? termsOf(penalty, records) : null
  if (followed && followed.tier !== 'minor') return { ...followed, article }
  const stopsOn = publishedOn === null ? null : shiftMonths(publishedOn, stopMonths)
  return { tier: null, startsOn: publishedOn, repairFromOn: null, stopsOn, article, ended: null }
}

/** The penalty that followed an inspection, by its id or its document number; of two, the one that was not taken back. */
function penaltyOf(
  { penaltyId, penaltyDocNo = null }: InspectionRecord,
  records: readonly CreditRecord[],
): PenaltyRecord | undefined {
  if (penaltyId === null && penaltyDocNo === null) return undefined
  const number = penaltyDocNo === null ? null : documentKey(penaltyDocNo)
  const found = records.filter(
    (record): record is PenaltyRecord =>
      record.kind === 'penalty' && (record.id === penaltyId || documentKey(record.docNo) === number),
  )
  return found.find(({ withdrawnOn = null }) => withdrawnOn === null) ?? found[0]
}

function open(publishedOn: string | null, article: Text): Terms {
  return { tier: null, startsOn: publishedOn, repairFromOn: null, stopsOn: null, article, ended: null }
}

function removal(on: string | null): Terms['ended'] {
  if (on === null) return null
  return { by: 'removed', text: say(`已于 ${on} 移出`, `Removed from the list on ${englishDay(on)}`) }
}

/** The longest of several restrictions decides (令107 art. 9). */
function latest(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a > b ? a : b
}

function earliest(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}

/** The day after a last day. */
function after(on: string | null): string | null {
  return on === null ? null : shiftDay(on, 1)
}
