import type { InspectionRecord } from '../../../../domain/credit/record'
import { baseOf, endingOf, type KindReader } from '../kind-reader'
import { RowRejection } from '../rejections'
import { asked, optional } from '../row'

/** Inspections, and what merchants file: changes and annual reports. */

const results: readonly (readonly [RegExp, InspectionRecord['result']])[] = [
  [/不予配合|不配合|拒绝|拒不|阻碍/, 'refused'],
  [/未发现.{0,12}经营活动/, 'no-activity'],
  [/(?<!未发现|没有发现)不(?:合格|符合)/, 'fail'],
  [/责令|改正|整改|隐瞒|弄虚作假|未按规定|无法联系|未公示|有问题/, 'rectify'],
  [/(?<!不|发现)存在.{0,6}问题|(?<!未|没有)发现.{0,6}问题/, 'rectify'],
  [/未发现|正常|合格|符合|没有发现/, 'pass'],
]

export const inspections: KindReader = {
  kind: 'inspection',
  fields: [
    asked('item', '检查事项 抽查事项 抽查计划名称 检查项目 产品名称 INSITEM'),
    asked('type', '检查类型 抽查类型 INSTYPE'),
    asked('result', '检查结果 抽查结果 检验结果 INSRES_CN INSRES'),
    asked('decidedOn', '检查日期 抽查日期 检查完成日期 抽样日期 INSDATE'),
    asked('authority', '检查机关 检查实施机关 抽查机关 INSAUTH_CN INSAUTH'),
    optional('penaltyDocNo', '处罚决定书文号'),
  ],
  read(row, origin) {
    const base = baseOf(row, origin)
    const type = row.text('type')
    const item = row.firstOf('item', 'type')
    const result = row.oneOf('result', results, null)
    if (result === null) throw new RowRejection('missing-field', 'result')
    return {
      record: {
        ...base,
        kind: 'inspection',
        inspectionType: /抽检|抽样|监督抽查/.test(`${type}${item}`) ? 'sampling' : 'check',
        item,
        result,
        finding: row.text('result'),
        penaltyId: null,
        penaltyDocNo: row.numberOrNull('penaltyDocNo'),
      },
      identity: [base.decidedOn, item, type],
    }
  },
}

export const alterations: KindReader = {
  kind: 'alteration',
  fields: [
    asked('item', '变更事项 ALTITEM_CN ALTITEM'),
    asked('before', '变更前内容 变更前 ALTBE'),
    asked('after', '变更后内容 变更后 ALTAF'),
    asked('decidedOn', '变更日期 核准日期 ALTDATE'),
    asked('authority', '登记机关 REGORG_CN REGORG'),
  ],
  read(row, origin) {
    const base = baseOf(row, origin)
    const item = row.required('item')
    const [before, after] = [row.text('before'), row.text('after')]
    return {
      record: {
        ...base,
        kind: 'alteration',
        item,
        before,
        after,
      },
      identity: [base.decidedOn, item, after],
    }
  },
}

export const reports: KindReader = {
  kind: 'annual-report',
  fields: [
    asked('year', '年报年度 报告年度 年度 ANCHEYEAR COMMENT_YEAR'),
    asked('decidedOn', '报送日期 填报日期 公示日期 ANCHEDATE'),
    asked('authority', '登记机关 接收机关 REGORG_CN REGORG'),
    optional('published', '是否公示'),
    optional('item', '修改事项 更正事项 ALITEM'),
    optional('before', '修改前 更正前 ALTBE'),
    optional('after', '修改后 更正后 ALTAF'),
    optional('correctedOn', '修改日期 更正日期 ALTDATE'),
  ],
  read(row, origin) {
    const base = baseOf(row, origin)
    const year = Number(/^(\d{4})/.exec(row.required('year'))?.[1])
    if (!Number.isInteger(year)) throw new RowRejection('bad-value', 'year')
    const correctedOn = endingOf(row, 'correctedOn', '', origin)
    const item = row.textOrNull('item')
    const isCorrected = correctedOn !== null || item !== null
    return {
      record: {
        ...base,
        kind: 'annual-report',
        year,
        published: !/否|不公示|仅报送|已报送/.test(row.raw('published')),
        corrected: isCorrected,
        corrections: isCorrected
          ? [
              {
                item: item ?? '',
                before: row.text('before'),
                after: row.text('after'),
                on: correctedOn ?? base.decidedOn,
              },
            ]
          : [],
      },
      identity: [String(year)],
    }
  },
}
