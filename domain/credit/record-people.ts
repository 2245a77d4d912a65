/** The free texts of a record, without what names or numbers a natural person. */
import { withoutIdentityNumber } from './identity-number'
import { isOrganisation, maskedName, withoutPersonNumbers } from './person-name'
import { withoutPersonNames } from './person-text'
import type { CreditRecord } from './record'

/** By kind, the fields in which a source writes words; names of firms and of shops on the web stay. */
const textFields = {
  licence: ['certificate', 'content'],
  penalty: ['violation', 'facts', 'content'],
  abnormal: ['reason', 'removedReason'],
  serious: ['reason', 'removedReason'],
  blacklist: ['title', 'reason', 'removedReason'],
  inspection: ['item', 'finding'],
  'annual-report': [],
  instant: ['party', 'content'],
  encumbrance: ['party', 'content'],
  alteration: ['before', 'after'],
  commitment: ['title', 'content'],
  honour: ['title', 'content'],
  rating: ['title'],
  support: ['title', 'content'],
  'online-shop': [],
  society: ['title', 'content'],
} as const satisfies { readonly [Kind in CreditRecord['kind']]: readonly string[] }

/** Fields with a number of a document, for which some offices take the holder's own (从业资格证, 健康证), or an address. */
const numberFields = ['number', 'docNo', 'penaltyDocNo', 'address', 'markAddress'] as const

/** Items of a registration or report that are names of people, or of firms and people. */
const namesPeople =
  /法定代表人|法人代表|负责人|经营者|投资人|出资人|发起人|合伙人|股东|董事|监事|经理|联络员|联系人|代理人|成员|姓名/
const titled = new RegExp(`^(.*(?:${namesPeople.source}))(.*)$`)
const isNoName = /住所|场所|地址|名称|字号|货币|金额|出资额|方式|日期|时间|期限|电话|比例|范围/

/**
 * The record as it may be stored and served. Done twice it changes nothing more.
 * @param known full names that the source gives beside it: legal representative, party
 * @param kept the merchant's name, which is never changed
 */
export function withoutPeople<Record extends CreditRecord>(
  record: Record,
  known: readonly string[] = [],
  kept: readonly string[] = [],
): Record {
  const fields: readonly string[] = textFields[record.kind]
  const own = record.kind === 'annual-report' ? (record.corrections ?? []) : []
  const sentences = [
    ...fields.map((field) => textOf(record, field)),
    ...own.flatMap(({ before, after }) => [before, after]),
  ]
  const clean = withoutPeopleIn(sentences, known, kept)
  const item = record.kind === 'alteration' ? record.item : ''
  const changes = [
    ...fields.map((field, at) => [field, withoutNames(item, clean[at] ?? '')] as const),
    ...numberFields.map((field) => [field, withoutIdentityNumber(textOf(record, field))] as const),
  ].filter(([field, text]) => text !== textOf(record, field))
  const corrections = own.map((each, at) => ({
    ...each,
    before: withoutNames(each.item, clean[fields.length + 2 * at] ?? ''),
    after: withoutNames(each.item, clean[fields.length + 2 * at + 1] ?? ''),
  }))
  const isCorrected = corrections.some(
    ({ before, after }, at) => before !== own[at]?.before || after !== own[at]?.after,
  )
  // Most records name nobody, and a merchant may have hundreds: those are handed on as they are.
  if (changes.length === 0 && !isCorrected) return record
  return { ...record, ...Object.fromEntries(changes), ...(isCorrected ? { corrections } : {}) }
}

/** The texts of one record or row, likewise. */
export function withoutPeopleIn(
  texts: readonly string[],
  known: readonly string[],
  kept: readonly string[],
): string[] {
  return withoutPersonNames(
    texts.map((text) => withoutPersonNumbers(withoutDwelling(text))),
    known,
    kept,
  )
}

/** Where a person lives, as decisions state it beside the name (行政处罚信息公示规定 art. 5-6). */
const dwelling =
  /((?:住址|户籍地址|户籍地|户籍所在地|现住|家住)\s*[:：为是在]?\s*)(?=[^，。；;\n]{0,20}[省市县区镇乡村路街号])[^，。；;\n（）()]{4,60}/g

const withoutDwelling = (text: string) => text.replace(dwelling, '$1***')

function textOf(record: CreditRecord, field: string): string {
  const value: unknown = Reflect.get(record, field)
  return typeof value === 'string' ? value : ''
}

/** Words in lists of people that are none of their names. */
const aside =
  /^(?:货币|实物|现金|土地|知识产权|人民币|万元|认缴|实缴|出资|变更|新增|增加|减少|退出|委派|聘用|选举|任职|免职|执行|姓名|职务|无|空)/

/** A value of an item that names people: of every name the first character is kept. */
export function withoutNames(item: string, value: string): string {
  if (!namesPeople.test(item) || isNoName.test(item.replace(/(?:股东|投资人|出资人|发起人|合伙人)名称/g, '')))
    return value
  return value.replace(/\p{Script=Han}+(?:·\p{Script=Han}+)*/gu, (run) => {
    // Behind what the person is: 新任董事王小明.
    const [, title = '', name = run] = titled.exec(run) ?? []
    return isOrganisation(run) || aside.test(name) ? run : title + maskedName(name)
  })
}
