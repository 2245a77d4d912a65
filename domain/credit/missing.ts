/** What one would expect to know of a merchant and what no source has told us: said, so that silence is not read as praise. */
import { englishDay } from '../calendar/day-text'
import { dayNumber } from '../calendar/day'
import { say, type Text } from '../text'
import type { CreditRecord, MerchantStatus } from './record'

export interface KnownFacts {
  readonly status: MerchantStatus
  /** `YYYY-MM-DD`, null when no source says. */
  readonly registeredOn: string | null
  readonly scope: string | null
  /** `YYYY-MM-DD` at UTC+08:00 of the registration data. */
  readonly asOfOn: string
}

/** Registration data older than this are called old, days. */
const OLD_DAYS = 365

/** @param records those that show today */
export function missingFacts(facts: KnownFacts, records: readonly CreditRecord[], today: string): Text[] {
  if (facts.status === 'deregistered') {
    return [
      say(
        '它已注销，原来的记录依法停止公示，这里不再显示（总局令第107号第二十条）',
        'It is deregistered: its records are no longer published, and are not shown here (SAMR Order 107, art. 20)',
      ),
    ]
  }
  const missing: Text[] = []
  if (facts.status === 'unknown') {
    missing.push(say('来源没有说它现在是否在营业', 'The source does not say whether it is in business today'))
  }
  if (facts.scope === null) missing.push(say('没有收到它的经营范围', 'Its scope of business is not here'))
  const age = dayNumber(today) - dayNumber(facts.asOfOn)
  if (age > OLD_DAYS) {
    missing.push(
      say(
        `登记信息是 ${facts.asOfOn} 的，之后可能变过`,
        `Its registration is as of ${englishDay(facts.asOfOn)}; it may have changed since`,
      ),
    )
  }
  const year = dueReportYear(facts, today)
  const isFiled = records.some((record) => record.kind === 'annual-report' && record.year === year)
  if (year !== null && !isFiled) {
    missing.push(say(`没有收到它的 ${year} 年度报告`, `Its annual report for ${year} has not reached us`))
  }
  return missing
}

/**
 * The newest year whose report was due: reports are filed from 1 January to 30 June of the year after, the first one
 * in the year after registration (企业信息公示暂行条例 art. 8; 个体工商户年度报告办法 art. 3).
 */
function dueReportYear({ registeredOn }: KnownFacts, today: string): number | null {
  const thisYear = Number(today.slice(0, 4))
  const year = today.slice(5) > '06-30' ? thisYear - 1 : thisYear - 2
  return registeredOn === null || Number(registeredOn.slice(0, 4)) > year ? null : year
}
