import { documentKey } from '../../../../domain/credit/document-number'
import type { LicenceRecord } from '../../../../domain/credit/record'
import { baseOf, type KindReader } from '../kind-reader'
import { asked, optional } from '../row'

const states: readonly (readonly [RegExp, LicenceRecord['state']])[] = [
  [/暂扣|中止|3/, 'suspended'],
  [/撤销|撤回|2/, 'withdrawn'],
  [/吊销/, 'revoked'],
  [/注销|失效|过期|4/, 'cancelled'],
  [/有效|正常|1|0/, 'valid'],
]

/**
 * 行政许可: 双公示 of 2018 (XK_), its names of before, and 公示系统. The state numbers are those of the 2018 format
 * (1 有效, 2 撤销, 3 …); from general knowledge, for the text seen names only the column.
 */
export const licences: KindReader = {
  kind: 'licence',
  fields: [
    asked('certificate', 'XK_XKZS XK_XMMC 许可证书名称 许可文件名称 LICNAME_CN 许可名称'),
    asked('number', 'XK_XKBH 许可证书编号 许可编号 许可文件编号 LICNO'),
    asked('docNo', 'XK_WSH 行政许可决定文书号 决定书文号 许可决定书文号'),
    optional('docName', 'XK_XKWS 许可决定文书名称 行政许可决定文书名称'),
    optional('category', 'XK_XKLB XK_SPLB 许可类别 审批类别'),
    asked('content', 'XK_NR 许可内容 LICITEM 许可事项'),
    asked('decidedOn', 'XK_JDRQ 许可决定日期 许可日期 决定日期 VALFROM'),
    optional('decisionDay', 'XK_JDRQ 许可决定日期 许可日期 决定日期'),
    asked('validFrom', 'XK_YXQZ 有效期自 有效期起 VALFROM'),
    asked('validTo', 'XK_YXQZI XK_JZQ 有效期至 有效期止 截止期 VALTO'),
    asked('authority', 'XK_XKJG XK_XZJG 许可机关 发证机关 LICANTH'),
    optional('state', 'XK_ZT 当前状态 状态'),
    optional('premises', '经营场所 生产地址 经营地址'),
  ],
  read(row, origin) {
    // Where only the day is told from which it holds, that day may lie ahead.
    const base = baseOf(row, origin, { isPlanned: !row.isFilled('decisionDay') })
    const number = row.number('number') || row.number('docNo')
    return {
      record: {
        ...base,
        kind: 'licence',
        certificate: row.firstOf('certificate', 'docName', 'category'),
        number: number === '' ? row.required('number') : number.normalize('NFKC').replace(/\s/g, ''),
        docNo: row.numberOrNull('docNo'),
        content: row.text('content'),
        validFrom: row.day('validFrom') ?? base.decidedOn,
        validTo: row.day('validTo'),
        premises: row.textOrNull('premises'),
        state: row.oneOf('state', states, 'valid'),
      },
      identity: [documentKey(number), base.decidedOn],
      isStateAssumed: !row.isFilled('state'),
    }
  },
}
