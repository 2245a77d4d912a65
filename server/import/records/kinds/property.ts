import { maskedParty } from '../../../../domain/credit/person-name'
import { documentKey } from '../../../../domain/credit/document-number'
import type { EncumbranceRecord, InstantRecord } from '../../../../domain/credit/filing-records'
import { baseOf, type KindReader } from '../kind-reader'
import { RowRejection } from '../rejections'
import { asked, optional, personal } from '../row'
import { amountFrom } from '../values'

/** 即时信息, and burdens on property: 股权出质, 动产抵押, 司法协助. */

const instantTopics: readonly (readonly [RegExp, InstantRecord['topic']])[] = [
  [/知识产权|专利|商标|IP/i, 'ip-pledge'],
  [/股权变更|股权转让|转让/, 'equity-change'],
  [/出资|认缴|实缴|股东/, 'contribution'],
]

export const instant: KindReader = {
  kind: 'instant',
  fields: [
    asked('topic', '信息类型 类型 即时信息类型'),
    personal(asked('party', '股东 股东名称 出质人 股东及出资人名称 INV'), maskedParty),
    asked('content', '内容 出资方式 变更内容 出质内容 SUBCONFORM_CN'),
    asked('amount', '金额 认缴出资额 实缴出资额 SUBCONAMSTR ACCONAMSTR SUBSUM'),
    asked('decidedOn', '形成日期 出资日期 变更日期 出质日期 CONDATE'),
    optional('authority', '登记机关 REGORG_CN'),
  ],
  read(row, origin) {
    const topic = row.oneOf('topic', instantTopics, row.isFilled('party') ? 'contribution' : null)
    if (topic === null) throw new RowRejection('missing-field', 'topic')
    // The merchant publishes it itself; where no office is named, the system that holds it stands for one.
    // 认缴出资 is agreed for a day that may lie far ahead.
    const base = baseOf(row, origin, { authority: origin.source, isPlanned: true })
    const party = row.requiredParty('party')
    const [content, amount] = [row.text('content'), row.amount('amount', '万元')]
    // As its cell has it: the unit in the column's name makes no other record of it.
    const written = amountFrom(row.raw('amount'), '万元', 'amount')?.stated ?? ''
    return {
      record: { ...base, kind: 'instant', topic, party, content, amountStated: amount?.stated ?? null },
      identity: [topic, base.decidedOn, party, content, written],
    }
  },
}

const encumbranceTopics: readonly (readonly [RegExp, EncumbranceRecord['topic']])[] = [
  [/司法|冻结|协助|查封/, 'judicial-assistance'],
  [/抵押/, 'chattel-mortgage'],
  [/出质|质押/, 'equity-pledge'],
]

export const encumbrances: KindReader = {
  kind: 'encumbrance',
  fields: [
    asked('topic', '类型 登记类型'),
    asked('docNo', '登记编号 执行裁定书文号 文号 MORREGCNO EQUITYNO EXECUTENO'),
    personal(asked('party', '出质人 抵押人 被执行人 当事人姓名 PLEDGOR INV'), maskedParty),
    asked('content', '内容 出质股权 抵押物 冻结股权 担保范围 IMPAM'),
    asked('amount', '金额 数额 被担保债权数额 股权数额 PRICLASECAM FROAM'),
    asked('decidedOn', '登记日期 冻结日期 REGIDATE EQUPLEDATE PUBLICDATE'),
    asked('authority', '登记机关 执行法院 执行机关 REGORG_CN REGORG FROAUTH'),
    optional('releasedOn', '注销日期 解除日期 失效日期 CANDATE'),
    optional('state', '状态 TYPE FROZSTATE_CN'),
  ],
  read(row, origin) {
    const base = baseOf(row, origin)
    const docNo = row.requiredNumber('docNo')
    const topic = row.oneOf('topic', encumbranceTopics, topicByColumn(docNo))
    const endsOn = row.day('releasedOn')
    // 失效日期 of a freeze that still holds is no release.
    const releasedOn = endsOn !== null && endsOn <= origin.todayOn ? endsOn : null
    const isReleased = releasedOn !== null || /注销|解除|解冻|失效|无效/.test(row.raw('state'))
    return {
      record: {
        ...base,
        kind: 'encumbrance',
        topic,
        docNo,
        party: row.requiredParty('party'),
        content: row.text('content'),
        amountStated: row.amount('amount', '万元')?.stated ?? null,
        state: isReleased ? 'released' : 'valid',
        releasedOn,
      },
      identity: [documentKey(docNo), base.decidedOn],
      isStateAssumed: !isReleased && !row.isFilled('state'),
    }
  },
}

/** Files of one topic name no type; a court's number is the only one with 执. */
function topicByColumn(docNo: string): EncumbranceRecord['topic'] {
  if (/执/.test(docNo)) return 'judicial-assistance'
  return /抵/.test(docNo) ? 'chattel-mortgage' : 'equity-pledge'
}
