import type { CommitmentRecord, RatingRecord } from '../../../../domain/credit/standing-records'
import { baseOf, type KindReader } from '../kind-reader'
import { asked, optional } from '../row'

/** 信用承诺, 守信激励 and 荣誉 (red lists), 信用评价 of the trade, 小微企业扶持. */

const commitmentStates: readonly (readonly [RegExp, CommitmentRecord['state']])[] = [
  [/未履行|违背|违反|违诺|没有履行/, 'broken'],
  [/履行中|有效|生效|进行/, 'open'],
  [/已履行|履行完|兑现|全部履行|是/, 'kept'],
]

export const commitments: KindReader = {
  kind: 'commitment',
  fields: [
    asked('title', '承诺类型 承诺事项 承诺书名称 CNLX'),
    asked('content', '承诺内容 CNNR'),
    asked('decidedOn', '承诺作出日期 承诺日期 作出日期 CNRQ'),
    asked('authority', '承诺受理单位 受理单位 接收单位'),
    asked('state', '承诺履行状态 履行状态 履约状态'),
    optional('validTo', '承诺有效期 有效期至'),
  ],
  read(row, origin) {
    const base = baseOf(row, origin)
    const title = row.required('title')
    return {
      record: {
        ...base,
        kind: 'commitment',
        title,
        content: row.text('content'),
        state: row.oneOf('state', commitmentStates, 'open'),
        validTo: row.day('validTo'),
      },
      identity: [title, base.decidedOn],
      isStateAssumed: !row.isFilled('state'),
    }
  },
}

export const honours: KindReader = {
  kind: 'honour',
  fields: [
    asked('title', '荣誉名称 守信激励名称 名单名称 DATA_CATEGORY'),
    asked('content', '荣誉内容 激励措施 荣誉事由 内容'),
    asked('decidedOn', '认定日期 授予日期 IDENTIFICATION_DATE'),
    asked('authority', '认定部门 授予单位 IDENTIFICATION_DEPT'),
    optional('year', 'COMMENT_YEAR 评价年度'),
    optional('docNo', 'IDENTIFICATION_NO 认定文号'),
    optional('validTo', 'EXPIRATION_DATE 有效期至'),
  ],
  read(row, origin) {
    const base = baseOf(row, origin)
    const year = row.textOrNull('year')
    const title = year === null ? row.required('title') : `${row.required('title')}（${year}）`
    return {
      record: { ...base, kind: 'honour', title, content: row.text('content'), validTo: row.day('validTo') },
      identity: [title, base.decidedOn],
    }
  },
}

const gradeStandings: readonly (readonly [RegExp, RatingRecord['standing']])[] = [
  [/^(A|优|良|好|5A|4A|五星|四星|绿)/i, 'good'],
  [/^(B|中|合格|一般|3A|三星|黄)/i, 'medium'],
  [/^(C|D|E|差|不合格|红)/i, 'poor'],
]

export const ratings: KindReader = {
  kind: 'rating',
  fields: [
    asked('title', '评价名称 评价类别 信用评价名称'),
    asked('grade', '评价结果 评价等级 信用等级 等级'),
    asked('decidedOn', '评价日期 公布日期'),
    asked('authority', '评价单位 评价部门'),
    optional('validTo', '有效期至 EXPIRATION_DATE'),
  ],
  read(row, origin) {
    const base = baseOf(row, origin)
    const [title, grade] = [row.required('title'), row.required('grade')]
    // Every scale is its own; a grade that is not plain is shown and not judged.
    const standing = gradeStandings.find(([pattern]) => pattern.test(grade))?.[1] ?? null
    return {
      record: { ...base, kind: 'rating', title, grade, standing, validTo: row.day('validTo') },
      identity: [title, base.decidedOn],
    }
  },
}

export const support: KindReader = {
  kind: 'support',
  fields: [
    asked('title', '享受扶持政策的名称 扶持政策名称 扶持名称'),
    asked('content', '享受扶持政策的内容 扶持内容 内容'),
    asked('amount', '享受扶持政策的数额 扶持金额 金额'),
    asked('decidedOn', '实施扶持政策的日期 扶持日期 日期'),
    asked('authority', '实施扶持政策的部门 扶持部门'),
  ],
  read(row, origin) {
    const base = baseOf(row, origin)
    const title = row.required('title')
    const amountStated = row.amount('amount', '万元')?.stated ?? null
    return {
      record: { ...base, kind: 'support', title, content: row.text('content'), amountStated },
      identity: [title, base.decidedOn],
    }
  },
}
