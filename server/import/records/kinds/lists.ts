import { documentKey } from '../../../../domain/credit/document-number'
import type { AbnormalGround } from '../../../../domain/credit/record'
import type { ListRemoval } from '../../../credit/list-removal'
import { baseOf, endingOf, type KindReader, type RowOrigin } from '../kind-reader'
import { RowRejection } from '../rejections'
import { asked, optional, type Field, type Row } from '../row'
import { reorganisationFields, reorganisationOf } from './reorganisation'

/** 经营异常名录, 严重违法失信名单, 行业黑名单 and 联合惩戒: entries, removals, and removals that name no entry. */

const removedOnNames = '移出日期 REMDATE 退出日期'
const removedReasonNames = '移出事由 移出原因 REMEXCPRES_CN REMEXCPRES'
const removalFields: readonly Field[] = [
  optional('removedOn', removedOnNames),
  optional('removedReason', removedReasonNames),
]

/**
 * Rows of removals (经营异常名录管理办法 art. 10): they name the day, and not the whole of an entry.
 * @param asks what their format has beside day and reason
 * @param entry what a row of an entry always has
 */
function removalsWith(asks: readonly Field[], entry: readonly string[]): KindReader['removals'] & object {
  return {
    fields: [asked('removedOn', removedOnNames), asked('removedReason', removedReasonNames), ...asks],
    includes: (row) => row.isFilled('removedOn') && !entry.every((key) => row.isFilled(key)),
  }
}

function removalOf(row: Row, origin: RowOrigin): ListRemoval {
  const decidedOn = row.day('decidedOn')
  const removedOn = endingOf(row, 'removedOn', decidedOn ?? '', origin)
  if (removedOn === null) throw new RowRejection('missing-field', 'removedOn')
  return {
    removedOn,
    removedReason: row.textOrNull('removedReason'),
    entry: {
      title: row.textOrNull('title'),
      docNo: row.textOrNull('docNo'),
      decidedOn,
      reason: row.textOrNull('reason'),
      ground: grounds.find(([pattern]) => pattern.test(row.raw('reason')))?.[1] ?? null,
    },
  }
}

const grounds: readonly (readonly [RegExp, AbnormalGround])[] = [
  [/个体工商户.*(年报|年度报告)|标记/, 'sole-trader-report'],
  [/弄虚作假|隐瞒|虚假/, 'false-information'],
  [/年报|年度报告/, 'annual-report'],
  [/联系|住所|经营场所/, 'unreachable'],
  [/名称/, 'name-change'],
  [/即时|公示.*信息|责令/, 'instant-information'],
]

const listAuthority = asked('authority', '作出决定机关 列入机关 决定机关 DECORG_CN DECORG')
/** Of 经营异常名录 and 严重违法失信名单 there is one each: a removal need not name the list. */
const ownRemovals = removalsWith([listAuthority], ['decidedOn', 'reason', 'authority'])

export const abnormal: KindReader = {
  kind: 'abnormal',
  fields: [
    asked('reason', '列入事由 列入经营异常名录原因 列入原因 SPECAUSE_CN SPECAUSE'),
    asked('decidedOn', '列入日期 ABNTIME ABNDATE'),
    listAuthority,
    ...removalFields,
    ...reorganisationFields,
  ],
  removals: ownRemovals,
  read(row, origin) {
    if (ownRemovals.includes(row)) return { removal: removalOf(row, origin) }
    const base = baseOf(row, origin)
    const reason = row.required('reason')
    return {
      record: {
        ...base,
        kind: 'abnormal',
        ground: row.oneOf('reason', grounds, 'annual-report'),
        reason,
        removedOn: endingOf(row, 'removedOn', base.decidedOn, origin),
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
    listAuthority,
    optional('docNo', '列入决定书文号 决定书文号 CASE_NO'),
    optional('measureUntilOn', '管理措施截止日期'),
    ...removalFields,
    ...reorganisationFields,
  ],
  removals: ownRemovals,
  read(row, origin) {
    if (ownRemovals.includes(row)) return { removal: removalOf(row, origin) }
    const base = baseOf(row, origin)
    const reason = row.required('reason')
    return {
      record: {
        ...base,
        kind: 'serious',
        reason,
        docNo: row.numberOrNull('docNo'),
        measureUntilOn: row.day('measureUntilOn'),
        removedOn: endingOf(row, 'removedOn', base.decidedOn, origin),
        removedReason: row.textOrNull('removedReason'),
        ...reorganisationOf(row),
      },
      identity: [base.decidedOn, reason],
    }
  },
}

const blacklistTitle = asked('title', 'DATA_CATEGORY 名单名称 黑名单类别 名单类别')
const blacklistRemovals = removalsWith([blacklistTitle], ['title', 'decidedOn', 'reason', 'authority'])

/** Red and black lists of 信用平台 (DATA_CATEGORY, CASE_NO, EXECUTE_DEPT…; EXECUTE_REFRENCE_NO as its source spells it). */
export const blacklist: KindReader = {
  kind: 'blacklist',
  fields: [
    blacklistTitle,
    asked('reason', '列入事由 失信事由 列入原因 失信行为 PERFORMANCE REASON'),
    asked('docNo', 'CASE_NO EXECUTE_REFRENCE_NO EXECUTE_REFERENCE_NO 案号 列入决定书文号 决定书文号'),
    asked('decidedOn', 'REGISTER_DATE 列入日期 立案日期 认定日期 IDENTIFICATION_DATE'),
    asked('authority', 'EXECUTE_DEPT IDENTIFICATION_DEPT 列入机关 认定部门 执行法院 作出决定机关'),
    optional('measures', '惩戒措施 联合惩戒措施 MEASURES'),
    optional('validTo', 'EXPIRATION_DATE 有效期至 名单截止日期'),
    ...removalFields,
    ...reorganisationFields,
  ],
  removals: blacklistRemovals,
  read(row, origin) {
    if (blacklistRemovals.includes(row)) {
      // There are many lists: one that is not named is not guessed.
      row.firstOf('title', 'docNo')
      return { removal: removalOf(row, origin) }
    }
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
        removedOn: endingOf(row, 'removedOn', base.decidedOn, origin),
        removedReason: row.textOrNull('removedReason'),
        ...reorganisationOf(row),
      },
      identity: [title, documentKey(docNo ?? ''), base.decidedOn],
    }
  },
}
