import { bareTerm } from '../../domain/trace/vocabulary'
import type { BizTransaction, EpcisEvent, SensorReport } from '../../domain/trace/event'
import { say, type Text } from '../../domain/text'

/** More than this of one step are of no use on a phone. */
const maxDetails = 20

/** Business transaction types of the GS1 Core Business Vocabulary 2.0, 7.3. */
const paperNames: Readonly<Record<string, Text>> = {
  bol: say('提单', 'Bill of lading'),
  cert: say('承诺达标合格证或证书', 'Certificate'),
  desadv: say('发货通知', 'Despatch advice'),
  inv: say('发票', 'Invoice'),
  pedigree: say('流通记录', 'Pedigree'),
  po: say('采购订单', 'Purchase order'),
  poc: say('订单确认', 'Order confirmation'),
  prodorder: say('生产订单', 'Production order'),
  recadv: say('收货通知', 'Receiving advice'),
  rma: say('退货授权', 'Return authorisation'),
  testprd: say('检测规程', 'Test procedure'),
  testres: say('检测报告', 'Test report'),
  upevt: say('上游事件', 'Upstream event'),
}
const otherPaper = say('单据', 'Document')

const quantityNames: Readonly<Record<string, Text>> = {
  Temperature: say('温度', 'Temperature'),
  RelativeHumidity: say('相对湿度', 'Relative humidity'),
  AbsoluteHumidity: say('绝对湿度', 'Absolute humidity'),
  Pressure: say('压力', 'Pressure'),
  Illuminance: say('光照', 'Illuminance'),
  Acceleration: say('震动', 'Acceleration'),
}
const otherQuantity = say('读数', 'Reading')

/** UN/CEFACT Recommendation 20 codes as people write them. */
const units: Readonly<Record<string, string>> = {
  CEL: '℃',
  FAH: '℉',
  KEL: 'K',
  P1: '%',
  A93: 'g/m³',
  LUX: 'lx',
}

/** Papers and sensor readings of an event, one sentence each. */
export function detailsOf(event: EpcisEvent): Text[] {
  const papers = (event.bizTransactionList ?? []).map(paper)
  const readings = (event.sensorElementList ?? []).flatMap(({ sensorReport }) =>
    sensorReport.flatMap(reading),
  )
  return [...papers, ...readings].slice(0, maxDetails)
}

function paper({ type, bizTransaction }: BizTransaction): Text {
  const name = (type === undefined ? undefined : paperNames[bareTerm(type)]) ?? otherPaper
  const number = bizTransaction.slice(
    Math.max(bizTransaction.lastIndexOf(':'), bizTransaction.lastIndexOf('/')) + 1,
  )
  return say(`${name.zh}：${number}`, `${name.en}: ${number}`)
}

function reading({ type, value, minValue, maxValue, uom }: SensorReport): Text[] {
  const span = minValue !== undefined && maxValue !== undefined ? `${minValue}–${maxValue}` : undefined
  const figure = span ?? value ?? minValue ?? maxValue
  if (figure === undefined) return []
  const name = (type === undefined ? undefined : quantityNames[bareTerm(type)]) ?? otherQuantity
  const unit = uom === undefined ? '' : ` ${units[uom] ?? uom}`
  return [say(`${name.zh}：${figure}${unit}`, `${name.en}: ${figure}${unit}`)]
}
