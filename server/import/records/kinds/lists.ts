import type { AbnormalGround } from '../../../../domain/credit/record'
import { baseOf, type KindReader, type Removal } from '../kind-reader'
import { asked, optional, type Field, type Row } from '../row'
import { reorganisationFields, reorganisationOf } from './reorganisation'

/** 经营异常名录, 严重违法失信名单, 行业黑名单 and 联合惩戒: entries, removals, and removals that name no entry. */

const removalFields: readonly Field[] = [
  optional('removedOn', '移出日期 REMDATE 退出日期'),
  optional('removedReason', '移出事由 移出原因 REMEXCPRES_CN REMEXCPRES'),
]

/** A row of the format of removals (经营异常名录管理办法 art. 10): a day, and no day of the entry. */
function removalOf(row: Row): Removal | null {
  if (row.isFilled('decidedOn') || !row.isFilled('removedOn')) return null
  return { removedOn: row.requiredDay('removedOn'), removedReason: row.textOrNull('removedReason') }
}

const grounds: readonly (readonly [RegExp, AbnormalGround])[] = [
  [/个体工商户.*(年报|年度报告)|标记/, 'sole-trader-report'],
  [/年报|年度报告/, 'annual-report'],
  [/联系|住所|经营场所|弄虚作假|隐瞒/, 'unreachable'],
  [/名称/, 'name-change'],
  [/即时|公示.*信息|责令/, 'instant-information'],
]

export const abnormal: KindReader = {
  kind: 'abnormal',
  fields: [
    asked('reason', '列入事由 列入经营异常名录原因 列入原因 SPECAUSE_CN SPECAUSE'),
    asked('decidedOn', '列入日期 ABNTIME ABNDATE'),
    asked('authority', '作出决定机关 列入机关 决定机关 DECORG_CN DECORG'),
    ...removalFields,
    ...reorganisationFields,
  ],
  read(row, origin) {
    const removal = removalOf(row)
    if (removal) return { removal }
    const base = baseOf(row, origin)
    const reason = row.required('reason')
    return {
      record: {
        ...base,
        kind: 'abnormal',
        ground: row.oneOf('reason', grounds, 'annual-report'),
        reason,
        removedOn: row.day('removedOn'),
        removedReason: row.textOrNull('removedReason'),
        ...reorganisationOf(row),
      },
      identity: [base.decidedOn, reason],
    }
  },
}

export const serious: KindReader = {
  kind: 'serious',
  fields: [
    asked('reason', '列入事由 列入严重违法失信名单原因 列入原因 SERILLREA'),
    asked('decidedOn', '列入日期 ABNTIME'),
    asked('authority', '作出决定机关 列入机关 决定机关 DECORG_CN DECORG'),
    optional('docNo', '列入决定书文号 决定书文号 CASE_NO'),
    optional('measureUntilOn', '管理措施截止日期'),
    ...removalFields,
    ...reorganisationFields,
  ],
  read(row, origin) {
    const removal = removalOf(row)
    if (removal) return { removal }
    const base = baseOf(row, origin)
    const reason = row.required('reason')
    return {
      record: {
        ...base,
        kind: 'serious',
        reason,
        docNo: row.numberOrNull('docNo'),
        measureUntilOn: row.day('measureUntilOn'),
        removedOn: row.day('removedOn'),
        removedReason: row.textOrNull('removedReason'),
        ...reorganisationOf(row),
      },
      identity: [base.decidedOn, reason],
    }
  },
}

/** Red and black lists of 信用平台 (DATA_CATEGORY, CASE_NO, EXECUTE_DEPT…; EXECUTE_REFRENCE_NO as its source spells it). */
export const blacklist: KindReader = {
  kind: 'blacklist',
  fields: [
    asked('title', 'DATA_CATEGORY 名单名称 黑名单类别 名单类别'),
    asked('reason', '列入事由 失信事由 列入原因 失信行为 PERFORMANCE REASON'),
    asked('docNo', 'CASE_NO EXECUTE_REFRENCE_NO EXECUTE_REFERENCE_NO 案号 列入决定书文号 决定书文号'),
    asked('decidedOn', 'REGISTER_DATE 列入日期 立案日期 认定日期 IDENTIFICATION_DATE'),
    asked('authority', 'EXECUTE_DEPT IDENTIFICATION_DEPT 列入机关 认定部门 执行法院 作出决定机关'),
    optional('measures', '惩戒措施 联合惩戒措施 MEASURES'),
    optional('validTo', 'EXPIRATION_DATE 有效期至 名单截止日期'),
    ...removalFields,
    ...reorganisationFields,
  ],
  read(row, origin) {
    const removal = removalOf(row)
    if (removal) return { removal }
    const base = baseOf(row, origin)
    const title = row.required('title')
    const docNo = row.numberOrNull('docNo')
    return {
      record: {
        ...base,
        kind: 'blacklist',
        list: /联合惩戒|失信被执行人|严重失信主体/.test(title) ? 'joint' : 'industry',
        title,
        reason: row.required('reason'),
        docNo,
        measures: row
          .text('measures')
          .split(/[;；\n]/)
          .map((each) => each.trim())
          .filter((each) => each !== ''),
        validTo: row.day('validTo'),
        removedOn: row.day('removedOn'),
        removedReason: row.textOrNull('removedReason'),
        ...reorganisationOf(row),
      },
      identity: [title, docNo ?? '', base.decidedOn],
    }
  },
}
