/** Before you pay: what the public records of a merchant add up to, in words, each with its record. */
import { say, type Text } from '../text'
import type { CrossCheck } from './cross-check-types'
import { findingOf } from './findings'
import { publicity } from './publicity'
import type { CreditVerdict, Finding, VerdictLevel, VerdictReason } from './publicity-types'
import type { CreditRecord, MerchantStatus } from './record'
import { termOfCheck, termOfRecord } from './record-terms'

interface Weighed {
  readonly level: Finding['level']
  readonly on: string
  readonly reason: VerdictReason
}

const headlines: Readonly<Record<VerdictLevel, Text>> = {
  good: say('可以放心', 'In good standing'),
  note: say('注意', 'Take note'),
  caution: say('谨慎', 'Be careful'),
  stop: say('勿付', 'Do not pay'),
  none: say('没有公示记录', 'No public record'),
}

/** Worst first. */
const order: readonly Finding['level'][] = ['stop', 'caution', 'note', 'good']

/** Positive reasons named in a good verdict; the page lists the rest. */
const MAX_GOOD_REASONS = 5

const statusFindings: Readonly<Partial<Record<MerchantStatus, readonly [Finding['level'], Text]>>> = {
  deregistered: ['stop', say('已注销，不能再经营', 'Deregistered: it may no longer do business')],
  revoked: [
    'stop',
    say('营业执照已吊销，不能再经营', 'Its business licence is revoked: it may no longer do business'),
  ],
  dormant: ['note', say('登记为歇业', 'Registered as dormant')],
  moved: ['note', say('登记已迁出，请到迁入地查询', 'Its registration moved elsewhere; look it up there')],
}

/**
 * The plain verdict: 可以放心, 注意, 谨慎, 勿付, or "no record", with its reasons, worst and newest first.
 * Only records that may be shown count. Same input, same words, in whatever order the records come.
 * @param today `YYYY-MM-DD` at UTC+08:00
 * @param checks of the same records; what they weigh is a reason too
 */
export function verdict(
  records: readonly CreditRecord[],
  merchantStatus: MerchantStatus,
  today: string,
  checks: readonly CrossCheck[] = [],
): CreditVerdict {
  const weighed: Weighed[] = []
  const status = statusFindings[merchantStatus]
  if (status)
    weighed.push({ level: status[0], on: today, reason: { recordId: null, term: null, text: status[1] } })
  let isAnyShown = false
  for (const record of records) {
    const { shown, tier } = publicity(record, today, { merchantStatus, records })
    isAnyShown ||= shown
    const finding = shown ? findingOf(record, tier, today, records) : null
    if (!finding) continue
    const { level, text } = finding
    weighed.push({
      level,
      on: record.decidedOn,
      reason: { recordId: record.id, term: termOfRecord(record), text },
    })
  }
  for (const { about, level, recordId, text } of checks) {
    // A licence that is over says so itself; the check that rests on it would say it again.
    const isSaid = weighed.some(
      (each) => recordId !== null && each.reason.recordId === recordId && each.level === level,
    )
    if (level === null || isSaid) continue
    const record = records.find(({ id }) => id === recordId)
    const term = record ? termOfRecord(record) : termOfCheck(about)
    weighed.push({ level, on: today, reason: { recordId, term, text } })
  }
  if (weighed.length === 0) return withoutFinding(isAnyShown)
  weighed.sort(compare)
  const level = weighed[0]?.level ?? 'note'
  const chosen =
    level === 'good' ? weighed.slice(0, MAX_GOOD_REASONS) : weighed.filter((each) => each.level !== 'good')
  return { level, headline: headlines[level], reasons: chosen.map(({ reason }) => reason) }
}

/** Nothing speaks for it or against it: that is "no record", never "good". */
function withoutFinding(isAnyShown: boolean): CreditVerdict {
  const text = isAnyShown
    ? say(
        '这里只有登记、变更一类的记录，说明不了好坏',
        'Only filings and registrations are here; they speak neither for it nor against it',
      )
    : say(
        '这里没有它的公示记录；没有记录，也可能有问题',
        'No public record of it is here; that does not mean there is no problem',
      )
  return { level: 'none', headline: headlines.none, reasons: [{ recordId: null, term: null, text }] }
}

function compare(a: Weighed, b: Weighed): number {
  const rank = order.indexOf(a.level) - order.indexOf(b.level)
  if (rank !== 0) return rank
  if (a.on !== b.on) return a.on < b.on ? 1 : -1
  const [one, other] = [a.reason.recordId ?? '', b.reason.recordId ?? '']
  if (one !== other) return one < other ? -1 : 1
  return a.reason.text.zh < b.reason.text.zh ? -1 : 1
}
