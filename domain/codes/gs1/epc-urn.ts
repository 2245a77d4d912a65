/** EPC URNs, the names that RFID tags and EPCIS events give to things (GS1 EPC Tag Data Standard, sections 6 and 12). */
import { say, type Text } from '../../text'
import { gtinCheckDigit } from '../check-digits'
import type { Candidate, Part } from '../recognition'
import { misread, type Fault } from './content'
import type { Element } from './elements'
import { epcScheme, numericTags, type EpcScheme } from './epc-schemes'
import { explainElements } from './explain'
import { unescapeBytes } from './uri'

/** What the URN stands for. */
const kinds: Readonly<Record<string, Text>> = {
  id: say('单件：一个个体', 'One single thing'),
  class: say('一批：同一批号的商品', 'A batch'),
  idpat: say('一类：星号处任意', 'A class; * stands for anything'),
  tag: say('电子标签里的写法', 'As written in a tag'),
}

const noCheck = (digit: string) =>
  say(`EPC 里不写校验码，算出来是 ${digit}`, `An EPC holds no check digit; it comes to ${digit}`)

/** Characters a field may hold unescaped, and escapes (Tag Data Standard, 5.4). */
const FIELD = /^(?:[0-9A-Za-z!'()*+,\-.:;=_]|%(?:2[2356Ff]|3[CcEeFf]))*$/

/** The fields between dots; the last one may hold dots itself. */
function fieldsOf(scheme: EpcScheme, rest: string): string[] {
  const count = 2 + (scheme.pieces ? 2 : 0) + (scheme.serial === null ? 0 : 1)
  const fields = rest.split('.')
  return fields.length <= count ? fields : [...fields.slice(0, count - 1), fields.slice(count - 1).join('.')]
}

/**
 * The candidate for an EPC URN of a GS1 key, in any of the forms `urn:epc:id:`, `class:`, `idpat:` and `tag:`; null for
 * any other text. The normalised form is the URN with its beginning in small letters.
 * @param today `YYYY-MM-DD`, for the date window.
 */
export function readEpcUrn(text: string, today: string): Candidate | null {
  const match = /^urn:epc:(id|class|idpat|tag):([a-z]+(?:-\w+)?):(.*)$/i.exec(text)
  if (!match) return null
  const kind = (match[1] ?? '').toLowerCase()
  const label = (match[2] ?? '').toLowerCase()
  const rest = match[3] ?? ''
  const scheme = epcScheme(kind === 'tag' ? label.replace(/-.*/, '') : label)
  if (!scheme) return null
  const faults: Fault[] = []
  let body = rest
  const extra: Part[] = []
  if (kind === 'tag') {
    const filter = /^(\d)\.(.*)$/.exec(rest)
    if (!filter || Number(filter[1]) > 7 || !label.includes('-')) faults.push(malformed())
    body = filter?.[2] ?? rest
    extra.push({ key: 'filter', text: filter?.[1] ?? '', name: say('过滤值', 'Filter value'), meaning: null })
  }
  if ((kind === 'class') !== (scheme.name === 'lgtin')) faults.push(malformed())
  if (!FIELD.test(body)) {
    faults.push(misread('含有应转义的字符', 'It holds characters that should be escaped', 'ESCAPE'))
  }
  const read = convert(scheme, fieldsOf(scheme, body), kind === 'idpat')
  faults.push(...read.faults, ...numericFaults(label, read.serial))
  const split = { elements: read.elements, faults, forgiven: [] }
  const notes = [...(kinds[kind] ? [kinds[kind]] : []), ...(read.check ? [noCheck(read.check)] : [])]
  const candidate = explainElements('epc', split, today, notes)
  return {
    ...candidate,
    normalised: `urn:epc:${kind}:${label}:${rest}`,
    parts: [companyPart(read.company), ...extra, ...candidate.parts],
  }
}

interface Converted {
  readonly company: string
  /** The computed check digit; '' where the key has none. */
  readonly check: string
  readonly serial: string
  readonly elements: readonly Element[]
  readonly faults: readonly Fault[]
}

/** @param pattern whether `*` may stand for the rest. */
function convert(scheme: EpcScheme, fields: readonly string[], pattern: boolean): Converted {
  const [company = '', reference = '', ...tail] = fields
  const nothing = { company, check: '', serial: '', elements: [] }
  if (!/^\d{6,12}$/.test(company)) return { ...nothing, faults: [malformed()] }
  if (pattern && reference === '*') return { ...nothing, faults: [] }
  const pieces = scheme.pieces ? tail.slice(0, 2) : []
  const last = tail[scheme.pieces ? 2 : 0]
  const wrongPieces = scheme.pieces && !(pattern || pieces.every((piece) => /^\d{2}$/.test(piece)))
  if (wrongPieces || (scheme.serial !== null) !== (last !== undefined)) {
    return { ...nothing, faults: [malformed()] }
  }
  const key = keyOf(scheme, company, unescapeBytes(reference, 'path'))
  if (!key) return { ...nothing, faults: [malformed()] }
  const serial = last === undefined || (pattern && last === '*') ? '' : unescapeBytes(last, 'path')
  const anyPiece = pieces.includes('*')
  const whole = key.value + (anyPiece ? '' : pieces.join(''))
  const value = scheme.serial === '+' ? whole + serial : whole
  // A pattern that leaves the piece open names the whole item.
  const elements: Element[] = [{ ai: anyPiece ? '01' : scheme.ai, value }]
  if (last === '') return { ...nothing, elements, check: key.check, faults: [malformed()] }
  // A location without extension is written with the extension 0.
  const hasSerial = serial !== '' && !(scheme.name === 'sgln' && serial === '0')
  if (hasSerial && scheme.serial !== null && scheme.serial !== '+') {
    elements.push({ ai: scheme.serial, value: serial })
  }
  return { company, check: key.check, serial, elements, faults: [] }
}

/** The key with its check digit; null when the digits are not as many as they should be. */
function keyOf(
  { digits, leads, before }: EpcScheme,
  company: string,
  reference: string,
): { value: string; check: string } | null {
  if (digits === 0) return reference === '' ? null : { value: company + reference, check: '' }
  if (!/^\d*$/.test(reference) || company.length + reference.length !== digits) return null
  const body = leads ? reference.slice(0, 1) + company + reference.slice(1) : company + reference
  const check = gtinCheckDigit(body) ?? ''
  return { value: before + body + check, check }
}

/** A short tag holds the last field as a binary number: no leading zero, and not beyond its bits. */
function numericFaults(label: string, serial: string): Fault[] {
  const bits = numericTags[label]
  if (bits === undefined || serial === '' || serial === '*') return []
  const number = Number(serial)
  if (/^(0|[1-9]\d*)$/.test(serial) && number < 2 ** bits) return []
  return [misread('这种电子标签装不下这个序列号', 'Such a tag cannot hold this serial number', 'TAG_SERIAL')]
}

function companyPart(company: string): Part {
  return { key: 'company', text: company, name: say('厂商识别代码', 'Company prefix'), meaning: null }
}

function malformed(): Fault {
  return misread('EPC 的各段位数或写法不对', 'The fields of the EPC are not as they should be', 'MALFORMED')
}
