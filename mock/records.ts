import { shiftDay } from '../domain/calendar/day'
import type { CreditRecord, PenaltyMeasure } from '../domain/credit/record'
import { dice, type Dice } from './dice'
import { demoFilings } from './filings'
import type { DemoMerchant } from './merchants'
import { recordBase, type Base } from './record-base'
import { demoStanding } from './standing'

const yuan = (fen: number): string => `${(fen / 1_000_000).toFixed(2).replace(/\.?0+$/, '')} 万元`

const penalty = (throwDice: Dice, merchant: DemoMerchant, base: Base): CreditRecord => {
  const wrong = throwDice.pick(merchant.trade.wrongs)
  const kind = throwDice.weighted([
    ['warning', 15],
    ['low-fine', 25],
    ['fine', 50],
    ['halt', 10],
  ] as const)
  const fineFen =
    kind === 'low-fine'
      ? throwDice.whole(5, 40) * 10_000
      : kind === 'warning'
        ? null
        : throwDice.whole(5, 30) * 1_000_000
  const measures: PenaltyMeasure[] =
    kind === 'warning' ? ['warning'] : kind === 'halt' ? ['fine', 'halt-business'] : ['fine']
  return {
    ...base,
    kind: 'penalty',
    docNo: `示市监罚〔${base.decidedOn.slice(0, 4)}〕${throwDice.whole(1, 900)} 号`,
    violation: wrong.violation,
    facts: `当事人${wrong.violation}，经调查属实。`,
    basis: wrong.basis,
    content: [
      ...(kind === 'warning' ? ['警告'] : []),
      ...(fineFen === null ? [] : [`罚款 ${yuan(fineFen)}`]),
      ...(kind === 'halt' ? ['责令停业整顿'] : []),
    ].join('；'),
    measures,
    area: merchant.trade.area,
    fineFen,
    confiscatedFen: null,
    mitigated: kind === 'low-fine',
    subject: merchant.isSoleTrader ? 'person' : 'entity',
    measureUntilOn: null,
    repairedOn: null,
    annulledOn: null,
  }
}

const inspections = {
  pass: '未发现问题',
  rectify: '发现问题，已责令改正',
  fail: '抽样产品不合格，已下架',
} as const

/** All public records of one merchant, of every kind over the whole world. */
export function demoRecords(merchant: DemoMerchant, today: string): CreditRecord[] {
  const throwDice = dice(`records ${merchant.uscc}`)
  const records: CreditRecord[] = []
  const base = recordBase(throwDice, merchant, today)
  if (merchant.trade.licence !== null && merchant.licenceNumber !== null) {
    const licence = base(4, 'licence')
    const lasts = throwDice.chance(0.94) ? 5 : 2
    records.push({
      ...licence,
      kind: 'licence',
      certificate: merchant.trade.licence.certificate,
      number: merchant.licenceNumber,
      docNo: null,
      content: merchant.scope,
      validFrom: licence.decidedOn,
      validTo: shiftDay(licence.decidedOn, lasts * 365),
      state: 'valid',
    })
  }
  const lastYear = Number(today.slice(0, 4)) - 1
  for (
    let year = Math.max(Number(merchant.registeredOn.slice(0, 4)), lastYear - 4);
    year <= lastYear;
    year += 1
  ) {
    if (throwDice.chance(0.05)) continue
    const decidedOn = `${year + 1}-0${throwDice.whole(1, 6)}-${throwDice.whole(10, 28)}`
    if (decidedOn > today) continue
    records.push({
      ...base(1, `report-${year}`),
      decidedOn,
      publishedOn: decidedOn,
      kind: 'annual-report',
      year,
      published: !merchant.isSoleTrader || throwDice.chance(0.6),
      ...correctionOf(throwDice.chance(0.04), decidedOn),
    })
  }
  if (throwDice.chance(0.14)) records.push(penalty(throwDice, merchant, base(3, 'penalty')))
  if (throwDice.chance(0.05)) {
    const entry = base(2, 'abnormal')
    const isUnreachable = throwDice.chance(0.5)
    records.push({
      ...entry,
      kind: 'abnormal',
      ground: isUnreachable ? 'unreachable' : 'annual-report',
      reason: isUnreachable ? '通过登记的住所或者经营场所无法联系' : '未按照规定期限公示年度报告',
      removedOn: throwDice.chance(0.5) ? shiftDay(entry.decidedOn, 40) : null,
      removedReason: null,
    })
  }
  if (throwDice.chance(0.012)) {
    records.push({
      ...base(2, 'serious'),
      kind: 'serious',
      reason: '侵害消费者权益，情节严重',
      docNo: `示市监严失〔${lastYear}〕${throwDice.whole(1, 90)} 号`,
      measureUntilOn: null,
      removedOn: null,
      removedReason: null,
    })
  }
  for (let index = 0; index < throwDice.whole(0, 3); index += 1) {
    const result = throwDice.weighted([
      ['pass', 80],
      ['rectify', 12],
      ['fail', 8],
    ] as const)
    const isSampling = merchant.trade.area === 'food' && throwDice.chance(0.5)
    records.push({
      ...base(3, `inspection-${index}`),
      kind: 'inspection',
      inspectionType: isSampling ? 'sampling' : 'check',
      item: isSampling ? '食品安全监督抽检' : '双随机、一公开抽查',
      result,
      finding: inspections[result],
      penaltyId: null,
    })
  }
  if (throwDice.chance(0.3)) {
    records.push({
      ...base(2, 'commitment'),
      kind: 'commitment',
      title: throwDice.pick(['明码标价承诺', '七日无理由退货承诺', '预付款可退承诺']),
      content: '向消费者公开承诺并接受监督。',
      state: throwDice.weighted([
        ['kept', 70],
        ['open', 22],
        ['broken', 8],
      ] as const),
      validTo: null,
    })
  }
  if (throwDice.chance(0.12)) {
    records.push({
      ...base(3, 'honour'),
      kind: 'honour',
      title: throwDice.pick(['守合同重信用企业（示例）', '放心消费示范店（示例）', '纳税信用 A 级（示例）']),
      content: '守信激励：优先办理、减少抽查频次。',
      validTo: shiftDay(today, 365),
    })
  }
  return [
    ...records.map((record) => withPremises(record, merchant)),
    ...demoFilings(merchant, today),
    ...demoStanding(merchant, today),
  ]
}

/** Half of the licences say where they hold; a few of those name another place than the registration does. */
function withPremises(record: CreditRecord, merchant: DemoMerchant): CreditRecord {
  if (record.kind !== 'licence') return record
  const throwDice = dice(`premises ${merchant.uscc}`)
  if (throwDice.chance(0.5)) return record
  const elsewhere = `${merchant.city}${merchant.county}示例巷 ${throwDice.whole(1, 90)} 号`
  return { ...record, premises: throwDice.chance(0.12) ? elsewhere : merchant.address }
}

/** Before and after are both public (企业信息公示暂行条例 art. 12). */
function correctionOf(isCorrected: boolean, decidedOn: string) {
  const correction = { item: '从业人数', before: '5', after: '8', on: shiftDay(decidedOn, 1) }
  return { corrected: isCorrected, corrections: isCorrected ? [correction] : [] }
}
