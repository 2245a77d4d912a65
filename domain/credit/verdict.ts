/** Before you pay: what the public records of a merchant add up to, in words, each with its record. */
import { say, type Text } from '../text'
import { publicity } from './publicity'
import type { CreditVerdict, Tier, VerdictLevel, VerdictReason } from './publicity-types'
import type { CreditRecord, LicenceRecord, MerchantStatus, PenaltyRecord } from './record'

interface Finding {
  readonly level: Exclude<VerdictLevel, 'none'>
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
 */
export function verdict(
  records: readonly CreditRecord[],
  merchantStatus: MerchantStatus,
  today: string,
): CreditVerdict {
  const findings: Finding[] = []
  const status = statusFindings[merchantStatus]
  if (status) findings.push({ level: status[0], on: today, reason: { recordId: null, text: status[1] } })
  for (const record of records) {
    const { shown, tier } = publicity(record, today, { merchantStatus, records })
    const finding = shown ? findingOf(record, tier, today, records) : null
    if (!finding) continue
    const { level, text } = finding
    findings.push({ level, on: record.decidedOn, reason: { recordId: record.id, text } })
  }
  if (findings.length === 0) {
    const text = say(
      '这里没有它的公示记录；没有记录不等于没有问题',
      'No public record of it is here; that does not mean there is no problem',
    )
    return { level: 'none', headline: headlines.none, reasons: [{ recordId: null, text }] }
  }
  findings.sort(compare)
  const level = findings[0]?.level ?? 'note'
  const chosen =
    level === 'good'
      ? findings.slice(0, MAX_GOOD_REASONS)
      : findings.filter((finding) => finding.level !== 'good')
  return { level, headline: headlines[level], reasons: chosen.map(({ reason }) => reason) }
}

function compare(a: Finding, b: Finding): number {
  const rank = order.indexOf(a.level) - order.indexOf(b.level)
  if (rank !== 0) return rank
  if (a.on !== b.on) return a.on < b.on ? 1 : -1
  return (a.reason.recordId ?? '') < (b.reason.recordId ?? '') ? -1 : 1
}

function findingOf(
  record: CreditRecord,
  tier: Tier | null,
  today: string,
  records: readonly CreditRecord[],
): { level: Finding['level']; text: Text } | null {
  switch (record.kind) {
    case 'serious':
      return {
        level: 'stop',
        text: say(
          `在严重违法失信名单上：${record.reason}`,
          `On the list of serious offenders: ${record.reason}`,
        ),
      }
    case 'abnormal':
      return {
        level: 'caution',
        text: say(
          `在经营异常名录上：${record.reason}`,
          `On the list of abnormal operations: ${record.reason}`,
        ),
      }
    case 'penalty':
      return penaltyFinding(record, tier)
    case 'inspection':
      return record.result === 'pass'
        ? {
            level: 'good',
            text: say(
              `${record.decidedOn} 抽查合格：${record.item}`,
              `Passed inspection on ${record.decidedOn}: ${record.item}`,
            ),
          }
        : {
            level: record.result === 'rectify' ? 'note' : 'caution',
            text: say(
              `${record.decidedOn} 抽查结果：${record.finding}`,
              `Inspection on ${record.decidedOn}: ${record.finding}`,
            ),
          }
    case 'licence':
      return licenceFinding(record, today, records)
    case 'commitment':
      return record.state === 'broken'
        ? {
            level: 'note',
            text: say(`没有履行信用承诺：${record.title}`, `Broke its commitment: ${record.title}`),
          }
        : { level: 'good', text: say(`作出信用承诺：${record.title}`, `Made a commitment: ${record.title}`) }
    case 'annual-report':
      return {
        level: 'good',
        text: say(`已报送 ${record.year} 年度报告`, `Filed its annual report for ${record.year}`),
      }
    case 'honour':
      return expired(record.validTo, today)
        ? null
        : { level: 'good', text: say(`获得：${record.title}`, `Recognised: ${record.title}`) }
  }
}

function penaltyFinding(record: PenaltyRecord, tier: Tier | null) {
  const level: Finding['level'] = tier === 'serious' ? 'caution' : 'note'
  const gravity =
    tier === 'serious'
      ? say('严重', 'serious')
      : tier === 'minor'
        ? say('轻微', 'minor')
        : say('一般', 'general')
  return {
    level,
    text: say(
      `${record.decidedOn} 受行政处罚（${gravity.zh}）：${record.violation}`,
      `Penalised on ${record.decidedOn} (${gravity.en}): ${record.violation}`,
    ),
  }
}

const licenceStates: Readonly<Record<Exclude<LicenceRecord['state'], 'valid'>, Text>> = {
  suspended: say('被暂扣', 'suspended'),
  withdrawn: say('被撤回或撤销', 'withdrawn'),
  revoked: say('被吊销', 'revoked'),
  cancelled: say('已注销', 'cancelled'),
}

function licenceFinding(record: LicenceRecord, today: string, records: readonly CreditRecord[]) {
  const name = `${record.certificate} ${record.number}`
  if (record.state !== 'valid') {
    const state = licenceStates[record.state]
    const level: Finding['level'] = record.state === 'cancelled' ? 'note' : 'caution'
    return { level, text: say(`许可${state.zh}：${name}`, `Licence ${state.en}: ${name}`) }
  }
  if (!expired(record.validTo, today)) {
    const level: Finding['level'] = 'good'
    return { level, text: say(`许可有效：${name}`, `Licence in force: ${name}`) }
  }
  const renewed = records.some(
    (other) =>
      other.kind === 'licence' &&
      other.certificate === record.certificate &&
      other.state === 'valid' &&
      !expired(other.validTo, today),
  )
  if (renewed) return null
  const level: Finding['level'] = 'caution'
  return {
    level,
    text: say(`许可已于 ${record.validTo} 到期：${name}`, `Licence expired on ${record.validTo}: ${name}`),
  }
}

function expired(validTo: string | null, today: string): boolean {
  return validTo !== null && validTo < today
}
