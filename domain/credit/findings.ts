/** What one record that shows comes to before paying: a level and a sentence, or nothing. */
import { englishDay } from '../calendar/day-text'
import { say, type Text } from '../text'
import { licenceFinding } from './licence-finding'
import type { Finding, Tier } from './publicity-types'
import type { CreditRecord, InspectionRecord, PenaltyRecord } from './record'
import type { CommitmentRecord, OnlineShopRecord, RatingRecord, SocietyRecord } from './standing-records'

/**
 * @param tier of the record's publication
 * @param records all records of the merchant: a renewed licence answers for the one before
 * @returns null for records that speak neither for nor against the merchant
 */
export function findingOf(
  record: CreditRecord,
  tier: Tier | null,
  today: string,
  records: readonly CreditRecord[],
): Finding | null {
  switch (record.kind) {
    case 'serious': {
      const text = say(
        `在严重违法失信名单上：${record.reason}`,
        `On the list of serious offenders: ${record.reason}`,
      )
      return { level: 'stop', text }
    }
    case 'blacklist': {
      const { list, title, reason } = record
      const text = say(`在“${title}”上：${reason}`, `On the list “${title}”: ${reason}`)
      return { level: list === 'joint' ? 'stop' : 'caution', text }
    }
    case 'abnormal':
      return abnormalFinding(record.ground === 'sole-trader-report', record.reason)
    case 'penalty':
      return penaltyFinding(record, tier)
    case 'inspection':
      return inspectionFinding(record)
    case 'licence':
      return licenceFinding(record, today, records)
    case 'commitment':
      return commitmentFinding(record)
    case 'annual-report': {
      const text = say(`已报送 ${record.year} 年度报告`, `Filed its annual report for ${record.year}`)
      return { level: 'good', text }
    }
    case 'honour': {
      if (record.validTo !== null && record.validTo < today) return null
      return { level: 'good', text: say(`获得：${record.title}`, `Recognised: ${record.title}`) }
    }
    case 'rating':
      return ratingFinding(record, today)
    case 'online-shop':
      return shopFinding(record)
    case 'society':
      return societyFinding(record)
    case 'encumbrance': {
      if (record.topic !== 'judicial-assistance' || record.state === 'released') return null
      const text = say(`股权被司法冻结：${record.content}`, `Equity frozen by a court: ${record.content}`)
      return { level: 'note', text }
    }
    case 'alteration':
    case 'instant':
    case 'support':
      return null
  }
}

function abnormalFinding(isMark: boolean, reason: string): Finding {
  const text = isMark
    ? say(`被标记为经营异常：${reason}`, `Marked as operating abnormally: ${reason}`)
    : say(`在经营异常名录上：${reason}`, `On the list of abnormal operations: ${reason}`)
  return { level: 'caution', text }
}

const gravities: Readonly<Record<Tier, Text>> = {
  serious: say('严重', 'serious'),
  general: say('一般', 'general'),
  minor: say('轻微', 'minor'),
}

function penaltyFinding({ decidedOn, violation }: PenaltyRecord, tier: Tier | null): Finding {
  const gravity = gravities[tier ?? 'general']
  return {
    level: tier === 'serious' ? 'caution' : 'note',
    text: say(
      `${decidedOn} 受行政处罚（${gravity.zh}）：${violation}`,
      `Penalised on ${englishDay(decidedOn)} (${gravity.en}): ${violation}`,
    ),
  }
}

function inspectionFinding({ result, decidedOn, item, finding }: InspectionRecord): Finding | null {
  if (result === 'no-activity') return null
  if (result === 'pass') {
    const text = say(
      `${decidedOn} 抽查合格：${item}`,
      `Passed inspection on ${englishDay(decidedOn)}: ${item}`,
    )
    return { level: 'good', text }
  }
  const text = say(`${decidedOn} 抽查结果：${finding}`, `Inspection on ${englishDay(decidedOn)}: ${finding}`)
  return { level: result === 'rectify' ? 'note' : 'caution', text }
}

function commitmentFinding({ state, title }: CommitmentRecord): Finding {
  return state === 'broken'
    ? { level: 'note', text: say(`没有履行信用承诺：${title}`, `Broke its commitment: ${title}`) }
    : { level: 'good', text: say(`作出信用承诺：${title}`, `Made a commitment: ${title}`) }
}

function ratingFinding({ standing, validTo, title, grade }: RatingRecord, today: string): Finding | null {
  if (standing === null || standing === 'medium' || (validTo !== null && validTo < today)) return null
  return {
    level: standing === 'good' ? 'good' : 'note',
    text: say(`行业信用评价 ${grade}：${title}`, `Rated ${grade} in its trade: ${title}`),
  }
}

function shopFinding({ showsLicence, title }: OnlineShopRecord): Finding | null {
  if (showsLicence !== false) return null
  return {
    level: 'note',
    text: say(`网店没有亮照：${title}`, `Its online shop shows no licence: ${title}`),
  }
}

/** What society says can ask for attention; it never vouches for a merchant, and never weighs like a record. */
function societyFinding({ tone, title }: SocietyRecord): Finding | null {
  if (tone !== 'adverse') return null
  return {
    level: 'note',
    text: say(`社会信息（不是官方记录）：${title}`, `Not an official record: ${title}`),
  }
}
