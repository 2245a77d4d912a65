import { documentKey } from '../../../../domain/credit/document-number'
import { baseOf, endingOf, type KindReader } from '../kind-reader'
import { asked, optional, type Row } from '../row'
import type { Amount } from '../values'
import { fineIn } from './fine-words'
import { areaOf, isMitigated, measuresOf } from './penalty-facts'
import { reorganisationFields, reorganisationOf } from './reorganisation'

/** 行政处罚: 双公示 of 2018 (CF_), its names of before, and 公示系统. Amounts of 双公示 are in 万元. */
export const penalties: KindReader = {
  kind: 'penalty',
  fields: [
    asked('docNo', 'CF_WSH 行政处罚决定书文号 处罚决定书文号 决定书文号 PENDECNO'),
    asked('violation', 'CF_WFXW CF_CFMC 违法行为类型 案件名称 ILLEGACTTYPE'),
    asked('facts', 'CF_SY 违法事实 处罚事由'),
    asked('basis', 'CF_YJ 处罚依据'),
    asked('category', 'CF_CFLB CF_CFLB1 处罚类别 PENTYPE'),
    optional('category2', 'CF_CFLB2'),
    asked('content', 'CF_NR 处罚内容 处罚结果 PENCONTENT'),
    optional('fine', 'CF_NR_FK 罚款金额 PENAM'),
    optional('confiscated', 'CF_NR_WFFF 没收金额 没收违法所得、没收非法财物的金额 FORFAM'),
    optional('seized', 'CF_NR_ZKDX 暂扣或吊销证照名称及编号'),
    asked('decidedOn', 'CF_JDRQ 处罚决定日期 决定日期 PENDECISSDATE'),
    optional('measureUntilOn', 'CF_YXQ 处罚有效期'),
    optional('statedStopOn', 'CF_GSJZQ 公示截止期'),
    asked('authority', 'CF_CFJG CF_XZJG 处罚机关 作出决定机关 PENAUTH_CN'),
    optional('annulledOn', '撤销日期 ANNULLED_ON'),
    optional('repairedOn', '信用修复日期 修复日期 REPAIRED_ON'),
    optional('repairRevokedOn', '撤销修复日期'),
    ...reorganisationFields,
  ],
  read(row, origin) {
    const base = baseOf(row, origin)
    const docNo = row.requiredNumber('docNo')
    const [facts, basis] = [row.text('facts'), row.text('basis')]
    const content = joined(row.text('content'), row.text('seized'))
    const [fine, confiscated] = [fineOf(row), row.amount('confiscated', '万元')]
    const [fineFen, confiscatedFen] = [fine?.fen ?? null, confiscated?.fen ?? null]
    const category = joined(row.text('category'), row.text('category2'))
    const violation = row.firstOf('violation', 'facts')
    return {
      record: {
        ...base,
        kind: 'penalty',
        docNo,
        violation,
        facts,
        basis,
        content,
        measures: measuresOf({ category, content, fineFen, confiscatedFen }),
        area: areaOf(basis, violation),
        fineFen,
        confiscatedFen,
        fineStated: fine?.stated ?? null,
        mitigated: isMitigated(joined(content, basis)),
        subject: /个体/.test(row.raw('subjectClass')) || origin.uscc.startsWith('92') ? 'person' : 'entity',
        measureUntilOn: row.day('measureUntilOn'),
        repairedOn: endingOf(row, 'repairedOn', base.decidedOn, origin),
        annulledOn: endingOf(row, 'annulledOn', base.decidedOn, origin),
        statedStopOn: row.day('statedStopOn'),
        repairRevokedOn: endingOf(row, 'repairRevokedOn', base.decidedOn, origin),
        ...reorganisationOf(row),
      },
      identity: [documentKey(docNo), base.decidedOn],
    }
  },
}

/**
 * The fine of its column. Where that is empty the decision's words tell it, and where the column names no unit they
 * tell that a number in it is in yuan.
 */
function fineOf(row: Row): Amount | null {
  const told = fineIn(row.text('content'))
  const inYuan = row.amount('fine', '元')
  return told !== null && inYuan?.fen === told.fen ? inYuan : (row.amount('fine', '万元') ?? told)
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('；')
}
