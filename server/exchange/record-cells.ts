import type { PublicRecord } from '../../contract/records'
import type { CreditRecord, PenaltyMeasure } from '../../domain/credit/record'

/** By the key of the field that reads it (`server/import/records/kinds/`); null and '' are left empty. */
export type Cells = Readonly<Record<string, string | null>>

/** What a record says in public, in the words that the import reads back. */
export function publicCells(record: PublicRecord): Cells {
  const { source, asOfAt, authority, decidedOn, publishedOn } = record
  return { source, asOf: asOfAt, authority, decidedOn, publishedOn, ...ownCells(record) }
}

function ownCells(record: PublicRecord): Cells {
  switch (record.kind) {
    case 'licence': {
      const { certificate, number, docNo, content, validFrom, validTo, premises, state, decidedOn } = record
      const cells = { certificate, number, docNo, content, validFrom, validTo, premises }
      // Only a licence whose decision day nobody told can be public before it: that day is the first of its validity.
      const isPlanned = record.publishedOn !== null && decidedOn > record.publishedOn
      return {
        ...cells,
        state: licenceStates[state],
        ...(isPlanned ? { decidedOn: null, VALFROM: decidedOn } : {}),
      }
    }
    case 'penalty': {
      const { docNo, violation, facts, basis, content, fineFen, fineStated, confiscatedFen } = record
      const fine = fineStated ?? yuan(fineFen)
      return { docNo, violation, facts, basis, content, fine, confiscated: yuan(confiscatedFen) }
    }
    case 'abnormal':
      return { reason: record.reason }
    case 'serious':
      return { reason: record.reason, docNo: record.docNo }
    case 'blacklist': {
      const { title, reason, docNo, measures, validTo } = record
      return { title, reason, docNo, measures: measures.join('；'), validTo }
    }
    case 'inspection': {
      const { item, finding, result, inspectionType } = record
      return {
        item,
        type: inspectionTypes[inspectionType],
        result: finding === '' ? results[result] : finding,
      }
    }
    case 'annual-report':
      return { year: String(record.year), published: record.published ? '是' : '否' }
    case 'instant': {
      const { topic, party, content, amountStated } = record
      return { topic: instantTopics[topic], party, content, amount: amountStated }
    }
    case 'encumbrance': {
      const { topic, docNo, party, content, amountStated, state, releasedOn } = record
      const named = { topic: encumbranceTopics[topic], state: encumbranceStates[state] }
      return { ...named, docNo, party, content, amount: amountStated, releasedOn }
    }
    case 'alteration': {
      const { item, before, after } = record
      return { item, before, after }
    }
    case 'commitment': {
      const { title, content, state, validTo } = record
      return { title, content, state: commitmentStates[state], validTo }
    }
    case 'honour': {
      const { title, content, validTo } = record
      return { title, content, validTo }
    }
    case 'rating': {
      const { title, grade, validTo } = record
      return { title, grade, validTo }
    }
    case 'support': {
      const { title, content, amountStated } = record
      return { title, content, amount: amountStated }
    }
    case 'online-shop': {
      const { title, platform, address, markAddress, showsLicence } = record
      const shows = showsLicence === null ? null : showsLicence ? '是' : '否'
      return { title, platform, address, mark: markAddress, showsLicence: shows }
    }
    case 'society': {
      const { origin, title, content, address, tone } = record
      return { title, content, address, origin: origins[origin], tone: tones[tone] }
    }
  }
}

/** What only the rules of publication ask: without it another platform would publish for another time. */
export function ruleCells(record: CreditRecord): Cells {
  const own = ownRuleCells(record)
  // Its decision day stands for it, and would be taken for told.
  return record.isPublishedOnAssumed ? { ...own, publishedOn: null } : own
}

function ownRuleCells(record: CreditRecord): Cells {
  switch (record.kind) {
    case 'penalty': {
      const {
        measures,
        subject,
        measureUntilOn,
        statedStopOn = null,
        repairedOn,
        repairRevokedOn = null,
      } = record
      return {
        ...reorganisationCells(record),
        category: toldMeasures(measures).join('、'),
        subjectClass: subject === 'person' ? '个体工商户' : null,
        measureUntilOn,
        statedStopOn,
        repairedOn,
        repairRevokedOn,
      }
    }
    case 'serious':
      return { ...reorganisationCells(record), measureUntilOn: record.measureUntilOn }
    case 'abnormal':
    case 'blacklist':
      return reorganisationCells(record)
    case 'inspection':
      return { penaltyDocNo: record.penaltyDocNo ?? null }
    default:
      return {}
  }
}

function reorganisationCells({
  reorganisation: plan,
}: Extract<CreditRecord, { reorganisation?: unknown }>): Cells {
  if (!plan) return {}
  const reorganisedMode = plan.mode === 'hidden' ? '屏蔽' : '声明'
  return { reorganisedFromOn: plan.fromOn, reorganisedToOn: plan.toOn, reorganisedMode }
}

/** In the order in which the import finds them in words. */
const measureWords: Readonly<Record<PenaltyMeasure, string>> = {
  warning: '警告',
  criticism: '通报批评',
  fine: '罚款',
  confiscation: '没收违法所得',
  'restrict-business': '限制开展生产经营活动',
  'halt-business': '责令停产停业',
  'restrict-occupation': '限制从业',
  downgrade: '降低资质等级',
  revoke: '吊销许可证件',
  close: '责令关闭',
}

/** Those that stand behind a graver one were found by their amounts, and will be again. */
function toldMeasures(measures: readonly PenaltyMeasure[]): string[] {
  const order = Object.keys(measureWords)
  const placeOf = (measure: PenaltyMeasure) => order.indexOf(measure)
  return measures
    .filter((each, at) => measures.slice(0, at).every((before) => placeOf(before) < placeOf(each)))
    .map((each) => measureWords[each])
}

/** By digits, never by floating point. */
function yuan(fen: number | null): string | null {
  if (fen === null) return null
  const digits = String(fen).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)} 元`
}

type Words<Kind extends PublicRecord['kind'], Key extends string> = Readonly<
  Record<
    Extract<PublicRecord, { kind: Kind }> extends Record<Key, infer Value extends string> ? Value : never,
    string
  >
>

const licenceStates: Words<'licence', 'state'> = {
  valid: '有效',
  suspended: '暂扣',
  withdrawn: '撤销',
  revoked: '吊销',
  cancelled: '注销',
}
const inspectionTypes: Words<'inspection', 'inspectionType'> = { check: '检查', sampling: '抽检' }
const results: Words<'inspection', 'result'> = {
  pass: '未发现问题',
  'no-activity': '未发现开展本次抽查涉及的经营活动',
  rectify: '责令改正',
  fail: '不合格',
  refused: '不予配合',
}
const instantTopics: Words<'instant', 'topic'> = {
  contribution: '股东出资',
  'equity-change': '股权变更',
  'ip-pledge': '知识产权出质',
}
const encumbranceTopics: Words<'encumbrance', 'topic'> = {
  'equity-pledge': '股权出质',
  'chattel-mortgage': '动产抵押',
  'judicial-assistance': '司法协助',
}
const encumbranceStates: Words<'encumbrance', 'state'> = { valid: '有效', released: '注销' }
const commitmentStates: Words<'commitment', 'state'> = { open: '履行中', kept: '已履行', broken: '未履行' }
const origins: Words<'society', 'origin'> = { media: '媒体', association: '协会', 'credit-agency': '征信' }
const tones: Words<'society', 'tone'> = { adverse: '负面', neutral: '中性', favourable: '正面' }
