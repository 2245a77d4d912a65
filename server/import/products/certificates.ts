import type { TestedItem } from '../../../contract/product-papers'
import type { CertificateKind } from '../../../domain/product/certificate'
import { maskedParty } from '../../../domain/credit/person-name'
import { toJson } from '../../db/json'
import { RowRejection } from '../records/rejections'
import { asked, optional, personal, type Row } from '../records/row'
import { listOf } from './lists'
import { paperId, paperReader } from './paper-reader'

const certificateKinds: readonly (readonly [RegExp, CertificateKind])[] = [
  [/有机|organic/i, 'organic'],
  [/绿色食品|green/i, 'green'],
  [/地理标志|AGI|origin/i, 'origin'],
  [/强制|3C|CCC|compulsory/i, 'compulsory'],
  [/./, 'other'],
]

const endings = [
  [/撤销|注销|withdraw|cancel/i, 'withdrawn'],
  [/暂停|suspend/i, 'suspended'],
  [/有效|正常|valid/i, null],
] as const

/** 有机产品, 绿色食品, 农产品地理标志 and other certificates. */
export const certifications = paperReader(
  'certification',
  [
    asked('kind', '认证类别 证书类别 认证项目 KIND'),
    asked('number', '证书编号 认证证书编号 NUMBER'),
    asked('body', '认证机构 发证机构 颁证机构 BODY'),
    personal(optional('holder', '获证组织 持证人 证书持有人 HOLDER'), maskedParty),
    asked('validFrom', '有效期起 发证日期 VALID_FROM'),
    asked('validTo', '有效期至 有效期止 到期日期 VALID_TO'),
    optional('state', '证书状态 状态 STATE'),
    optional('endedOn', '状态日期 撤销日期 暂停日期 ENDED_ON'),
  ],
  (row, { gtin, source, asOfAt }) => {
    const stated = row.required('kind')
    const kind = row.oneOf('kind', certificateKinds, 'other')
    const number = numberOf(row)
    const ending = row.oneOf('state', endings, null)
    const holder = row.textOrNull('holder')
    const [validFrom, validTo] = [row.day('validFrom'), row.day('validTo')]
    if (validFrom !== null && validTo !== null && validTo < validFrom)
      throw new RowRejection('bad-date', 'validTo')
    return {
      id: paperId('certificate', [gtin, kind, number]),
      gtin,
      kind,
      title: kind === 'other' ? stated : null,
      number,
      body: row.textOrNull('body'),
      holder: holder === null ? null : maskedParty(holder),
      valid_from: validFrom,
      valid_to: validTo,
      ended_on: ending === null ? null : row.day('endedOn'),
      ending,
      source,
      as_of_at: asOfAt,
    }
  },
)

const judgements: readonly (readonly [RegExp, boolean])[] = [
  [/不合格|不符合|不达标|fail/i, false],
  [/合格|符合|达标|pass/i, true],
]

/** 检验报告. Items stand in one cell: `菌落总数|20 CFU/g|≤100 CFU/g|合格; 铅|…`. */
export const reports = paperReader(
  'test_report',
  [
    asked('number', '报告编号 检验报告编号 NUMBER'),
    asked('laboratory', '检验机构 检测机构 实验室 LABORATORY'),
    asked('issuedOn', '签发日期 报告日期 ISSUED_ON'),
    asked('outcome', '检验结论 结论 OUTCOME'),
    optional('items', '检验项目 检测项目 ITEMS'),
    optional('lot', '批次 批号 生产批号 LOT'),
  ],
  (row, { gtin, source, asOfAt }) => {
    const number = numberOf(row)
    const laboratory = row.required('laboratory')
    row.required('outcome')
    return {
      id: paperId('report', [gtin, laboratory, number]),
      gtin,
      number,
      laboratory,
      issued_on: row.requiredDay('issuedOn'),
      has_passed: row.oneOf('outcome', judgements, false) ? 1 : 0,
      items: toJson(testedItems(row.text('items'))),
      lot: row.textOrNull('lot'),
      source,
      as_of_at: asOfAt,
    }
  },
)

function testedItems(text: string): TestedItem[] {
  return text.split(/[;；\n]/).flatMap((each) => {
    const [name = '', found = '', limit = '', outcome = ''] = each.split(/[|｜]/).map((part) => part.trim())
    if (name === '') return []
    const hasPassed = judgements.find(([pattern]) => pattern.test(outcome))?.[1] ?? null
    return [{ name, found: found || null, limit: limit || null, hasPassed }]
  })
}

/** 承诺达标合格证: 农产品质量安全法 art. 39; its place is told down to the county, never closer. */
export const promises = paperReader(
  'promise_certificate',
  [
    asked('product', '农产品名称 产品名称 品名 PRODUCT'),
    personal(asked('producer', '生产者 生产者名称 承诺主体 PRODUCER'), maskedParty),
    optional('producerUscc', '统一社会信用代码 生产者统一社会信用代码 PRODUCER_USCC'),
    asked('weight', '重量 数量 数量（重量） WEIGHT'),
    personal(asked('origin', '产地 ORIGIN'), (cell) => countyIn(cell) ?? '***'),
    asked('issuedOn', '开具日期 日期 ISSUED_ON'),
    asked('promises', '承诺内容 承诺事项 承诺 PROMISES'),
    optional('lot', '批次 批号 LOT'),
  ],
  (row, { gtin, source, asOfAt }) => {
    const producer = maskedParty(row.required('producer'))
    const issuedOn = row.requiredDay('issuedOn')
    const product = row.required('product')
    const lot = row.textOrNull('lot')
    const origin = countyOf(row.required('origin'))
    return {
      id: paperId('promise', [gtin, producer, product, origin, issuedOn, lot]),
      gtin,
      product,
      producer,
      producer_uscc: usccOf(row),
      weight: row.textOrNull('weight'),
      origin,
      issued_on: issuedOn,
      promises: toJson(listOf(row.required('promises'))),
      lot,
      source,
      as_of_at: asOfAt,
    }
  },
)

/** The place down to its county: a village or a house can be that of a person. */
function countyOf(place: string): string {
  const county = countyIn(place)
  if (county === null) throw new RowRejection('bad-value', 'origin')
  return county
}

function countyIn(place: string): string | null {
  return /^.*?[县旗](?=.|$)|^.*?市.{1,9}?[区市](?=.|$)|^.*?[区市](?=.|$)/.exec(place)?.[0] ?? null
}

function usccOf(row: Row): string | null {
  const text = row.raw('producerUscc').normalize('NFKC').replace(/\s/g, '').toUpperCase()
  if (text === '') return null
  if (!/^[0-9A-Z]{13,18}$/.test(text)) throw new RowRejection('bad-value', 'producerUscc')
  return text
}

function numberOf(row: Row): string {
  const number = row.raw('number').normalize('NFKC')
  return number === '' ? row.required('number') : number
}
