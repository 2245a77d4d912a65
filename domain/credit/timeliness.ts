/** Whether the authority published in time: decision day to publication day, in working days. */
import { englishDay } from '../calendar/day-text'
import { addWorkdays, workdaysBetween } from '../calendar/workdays'
import { englishCount } from '../figures'
import { say, type Text } from '../text'
import type { CreditRecord, RecordKind } from './record'

/** How long an authority may take. */
export interface PublishLimit {
  readonly workdays: number
  readonly basis: Text
}

export interface Timeliness {
  /**
   * `unsure` where the count leaves the years whose holidays are announced: then lateness is not claimed.
   * `due`: not published yet, and still in time.
   */
  readonly state: 'in-time' | 'late' | 'due' | 'unsure'
  readonly limit: PublishLimit
  /** Last day in time. */
  readonly dueOn: string
  /** Working days beyond the limit; 0 unless late. */
  readonly lateBy: number
  /** For people; lateness is said to be the authority's. */
  readonly text: Text
}

const national: PublishLimit = {
  workdays: 20,
  basis: say(
    '《企业信息公示暂行条例》第六条：20 个工作日',
    'Regulation on publishing enterprise information, art. 6: 20 working days',
  ),
}

/** Limits of places for 行政许可 and 行政处罚, longest prefix of the GB/T 2260 code first. */
const placeLimits: readonly (readonly [prefix: string, limit: PublishLimit])[] = [
  ['3501', { workdays: 20, basis: say('福州市双公示要求：20 个工作日', "Fuzhou's rule: 20 working days") }],
  ['14', { workdays: 7, basis: say('山西省双公示要求：7 个工作日', "Shanxi's rule: 7 working days") }],
]

const byPlace: readonly RecordKind[] = ['licence', 'penalty']
const nationwide: readonly RecordKind[] = ['abnormal', 'serious', 'inspection']

/**
 * The limit that holds for a kind of record at a place; null for kinds that no authority has to publish in time.
 * @param regionCode of the place of registration, which stands for the place of the authority
 */
export function publishLimit(kind: RecordKind, regionCode: string | null): PublishLimit | null {
  if (nationwide.includes(kind)) return national
  if (!byPlace.includes(kind)) return null
  return placeLimits.find(([prefix]) => regionCode?.startsWith(prefix))?.[1] ?? national
}

/**
 * How timely the publication of a record was.
 * @param today `YYYY-MM-DD` at UTC+08:00; decides about what is not published yet
 * @returns null for kinds without a limit, and where no source says when it was published
 */
export function timeliness(
  { kind, decidedOn, publishedOn, isPublishedOnAssumed }: CreditRecord,
  regionCode: string | null,
  today: string,
): Timeliness | null {
  const limit = publishLimit(kind, regionCode)
  if (!limit || isPublishedOnAssumed) return null
  const due = addWorkdays(decidedOn, limit.workdays)
  const isPublished = publishedOn !== null && publishedOn <= today
  const on = isPublished ? publishedOn : today
  const base = { limit, dueOn: due.on }
  if (on <= due.on) {
    const text = isPublished
      ? say(`在 ${limit.workdays} 个工作日内公示`, `Published within ${limit.workdays} working days`)
      : say(`应在 ${due.on} 前公示`, `Due to be published by ${englishDay(due.on)}`)
    return { ...base, state: isPublished ? 'in-time' : 'due', lateBy: 0, text }
  }
  if (due.provisional) {
    const text = say(
      '那一年的放假安排不在已公布的日历里，公示是否及时算不准',
      'The holidays of that year are not in the announced calendar; timeliness cannot be told',
    )
    return { ...base, state: 'unsure', lateBy: 0, text }
  }
  const lateBy = workdaysBetween(due.on, on)
  // Published on days off right after the last day: no working day was lost.
  if (lateBy === 0) {
    const text = say(`在 ${limit.workdays} 个工作日内公示`, `Published within ${limit.workdays} working days`)
    return { ...base, state: 'in-time', lateBy, text }
  }
  return { ...base, state: 'late', lateBy, text: lateText(decidedOn, due.on, on, lateBy, limit, isPublished) }
}

function lateText(
  decidedOn: string,
  dueOn: string,
  on: string,
  lateBy: number,
  { workdays }: PublishLimit,
  isPublished: boolean,
): Text {
  const when = isPublished
    ? say(`实际 ${on} 才公示`, `it was published on ${englishDay(on)}`)
    : say('到现在还没有公示', 'it is not published yet')
  return say(
    `${decidedOn} 作出的决定，机关最晚应在 ${dueOn}（${workdays} 个工作日）公示，${when.zh}，晚了 ${lateBy} 个工作日。这是机关公示晚了，不怪商家。`,
    `Decided on ${englishDay(decidedOn)}; the authority had until ${englishDay(dueOn)} (${workdays} working days), ${when.en}, ${englishCount(lateBy, 'working day')} late. This is the authority's delay, not the merchant's.`,
  )
}
