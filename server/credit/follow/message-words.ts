import { chinaDate } from '../../../domain/calendar/day'
import type { RecordKind } from '../../../domain/credit/record'
import { englishCount } from '../../../domain/figures'
import { statusNames } from '../../../domain/credit/status'
import { say, type Text } from '../../../domain/text'
import type { RecordLine, StatusLine } from './news.repository'

const kindNames: Readonly<Record<RecordKind, Text>> = {
  licence: say('行政许可', 'Licence'),
  penalty: say('行政处罚', 'Penalty'),
  abnormal: say('经营异常名录', 'Abnormal list'),
  serious: say('严重违法失信名单', 'Serious list'),
  blacklist: say('其他名单', 'Other list'),
  inspection: say('抽查检查', 'Inspection'),
  'annual-report': say('年度报告', 'Annual report'),
  instant: say('即时信息', 'Filing'),
  encumbrance: say('出质、抵押、司法协助', 'Encumbrance'),
  alteration: say('变更登记', 'Registration'),
  commitment: say('信用承诺', 'Commitment'),
  honour: say('守信激励、荣誉', 'Recognition'),
  rating: say('行业信用评价', 'Rating'),
  support: say('小微企业扶持', 'Support'),
  'online-shop': say('网店、网站', 'Web shop'),
  society: say('社会信息', 'From society'),
}
const changeNames = {
  published: say('新公示', 'new'),
  changed: say('有更正', 'corrected'),
  withdrawn: say('不再公示', 'no longer'),
} as const satisfies Readonly<Record<string, Text>>

/**
 * What is new, short enough for a message (twenty characters), and on which day (`YYYY-MM-DD`): of the newest line,
 * or how many there are. Nothing of what a record says.
 */
export function messageWords(newest: RecordLine | StatusLine, count: number): { what: Text; on: string } {
  const on = chinaDate('change' in newest ? newest.change.at : newest.at)
  if (count > 1) return { what: say(`关注的商家有 ${count} 条变化`, englishCount(count, 'change')), on }
  if ('change' in newest) {
    const kind = kindNames[newest.change.kind]
    const change = changeNames[newest.change.change]
    return { what: say(`${kind.zh}${change.zh}`, `${kind.en} ${change.en}`), on }
  }
  const status = statusNames[newest.after]
  return { what: say(`登记状态变为${status.zh}`, `Now ${status.en}`), on }
}
