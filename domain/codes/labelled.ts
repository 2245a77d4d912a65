/** QR codes whose text is lines of words: food licences, seed labels, 承诺达标合格证. */
import { say, type Text } from '../text'
import { foodLicences } from './national/food-licences'
import { readNumbered } from './national/numbered'
import { creditCode } from './national/registrations'
import { compact } from './normalise'
import type { Candidate, Part } from './recognition'

interface Field {
  readonly key: string
  readonly label: RegExp
  readonly name: Text
}

/** Labels as they are printed; the first that fits names the line. */
const fields: readonly Field[] = [
  { key: 'number', label: /^(许可证|备案|登记证)(编)?号$/, name: say('编号', 'Number') },
  { key: 'uscc', label: /^(统一)?社会信用代码/, name: say('统一社会信用代码', 'Unified social credit code') },
  {
    key: 'holder',
    label: /^(经营者|生产者|企业|单位|生产经营者|生产主体)(名称)?$/,
    name: say('名称', 'Name'),
  },
  { key: 'person', label: /^(法定代表人|负责人)/, name: say('法定代表人（负责人）', 'Representative') },
  { key: 'address', label: /^(住所|经营场所|生产地址|地址)$/, name: say('地址', 'Address') },
  { key: 'business', label: /^主体业态$/, name: say('主体业态', 'Kind of business') },
  { key: 'scope', label: /^(经营项目|食品类别|许可项目)$/, name: say('经营项目', 'Scope') },
  { key: 'until', label: /^(有效期至?|有效期限)$/, name: say('有效期至', 'Valid until') },
  { key: 'issued', label: /^(发证|签发|开具)日期$/, name: say('发证日期', 'Issued on') },
  { key: 'authority', label: /^(发证|签发|登记)(机关|机构)$/, name: say('发证机关', 'Issued by') },
  { key: 'variety', label: /^品种名称$/, name: say('品种名称', 'Variety') },
  { key: 'unit', label: /^(单元识别代码|产品追溯编码)$/, name: say('单元识别代码', 'Unit code') },
  { key: 'site', label: /^(追溯网址|查询网址)$/, name: say('追溯网址', 'Trace address') },
  { key: 'product', label: /^(产品名称|食用农产品名称)$/, name: say('产品名称', 'Product') },
  { key: 'quantity', label: /^(数量|重量|数量（重量）|数量\(重量\))$/, name: say('数量', 'Quantity') },
  { key: 'origin', label: /^产地$/, name: say('产地', 'Place of origin') },
]

const seed = say('种子标签二维码', 'QR code of a seed label')
const promise = say('承诺达标合格证', 'Certificate of compliance of a farm product')

const MAX_LINES = 40

/**
 * The candidate for lines `label:value`, set apart by line ends or semicolons.
 * @returns null when fewer than two lines have a label that is known.
 */
export function readLabelled(text: string, thisYear: number): Candidate | null {
  if (!/[:：]/.test(text)) return null
  const parts: Part[] = []
  for (const line of text.split(/[\n\r;；]+/).slice(0, MAX_LINES)) {
    const [label = '', ...rest] = line.split(/[:：]/)
    const field = fields.find((row) => row.label.test(label.trim()))
    const value = rest.join(':').trim()
    if (field && value !== '') parts.push({ key: field.key, text: value, name: field.name, meaning: null })
  }
  if (parts.length < 2) return null
  const valueOf = (key: string) => parts.find((part) => part.key === key)?.text
  return (
    ofLicence(parts, valueOf('number'), thisYear) ??
    (valueOf('variety') !== undefined && (valueOf('unit') ?? valueOf('site')) !== undefined
      ? ofWords(seed, parts, valueOf('unit'))
      : null) ??
    (/合格证|承诺/.test(text) || (valueOf('product') !== undefined && valueOf('origin') !== undefined)
      ? ofWords(promise, parts, undefined)
      : null) ??
    ofBusiness(parts, valueOf('uscc'), thisYear)
  )
}

/** The number decides; the other lines are what the code says beside it. */
function ofLicence(parts: readonly Part[], number: string | undefined, thisYear: number): Candidate | null {
  if (number === undefined) return null
  const text = compact({ text: number, notes: [] }).text
  for (const row of foodLicences) {
    const found = readNumbered(row, text, thisYear)
    if (found) return withLines(found, parts, 'number')
  }
  return null
}

function ofBusiness(parts: readonly Part[], uscc: string | undefined, thisYear: number): Candidate | null {
  if (uscc === undefined) return null
  const found = readNumbered(creditCode, compact({ text: uscc, notes: [] }).text, thisYear)
  return found && withLines(found, parts, 'uscc')
}

function withLines(found: Candidate, parts: readonly Part[], key: string): Candidate {
  return {
    ...found,
    parts: [...found.parts, ...parts.filter((part) => part.key !== key)],
    notes: [
      ...found.notes,
      say(
        '其余各行是二维码里写的字，谁都能写，要与官方记录核对',
        'The other lines are what the code says; anyone can write them, compare them with the official record',
      ),
    ],
  }
}

function ofWords(name: Text, parts: readonly Part[], unit: string | undefined): Candidate {
  return {
    family: 'label-text',
    verdict: 'ok',
    normalised: unit ?? parts.map(({ text }) => text).join(' '),
    name,
    parts,
    check: null,
    notes: [
      say(
        '这是标签上写的字，没有校验码，谁都能写',
        'These are words of a label; they carry no check digit and anyone can write them',
      ),
    ],
    suggestions: [],
    next: [{ kind: 'none' }],
  }
}
