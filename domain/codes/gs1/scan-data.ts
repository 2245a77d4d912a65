/**
 * What a scanner hands over: a symbology identifier (ISO/IEC 15424, such as `]d2`), then the message. GS1 symbols carry
 * element strings with GS as separator; EAN and UPC symbols a number, perhaps with a composite part behind `|]e0`.
 */
import { say, type Text } from '../../text'
import { gtinCheckDigit } from '../check-digits'
import { GS } from '../normalise'
import { entryFor, splitElements } from './elements'

export type Symbology =
  | 'QR'
  | 'DM'
  | 'DotCode'
  | 'GS1_128_CCA'
  | 'GS1_128_CCC'
  | 'DataBarExpanded'
  | 'DataBarOmni'
  | 'DataBarTruncated'
  | 'DataBarStacked'
  | 'DataBarStackedOmni'
  | 'DataBarLimited'
  | 'UPCA'
  | 'UPCE'
  | 'EAN13'
  | 'EAN8'
  | 'ITF14'

/** What a symbol says. `elements` and `composite` are element strings without the first separator. */
export type Message =
  | { readonly kind: 'elements'; readonly elements: string; readonly composite: string | null }
  | { readonly kind: 'item'; readonly digits: string; readonly composite: string | null }
  | { readonly kind: 'text'; readonly text: string }

export type ScanData = Message & { readonly symbology: Symbology }

/** How symbols announce themselves; the first row of an identifier is the one read. */
const announcements: readonly (readonly [id: string, symbology: Symbology, kind: Message['kind']])[] = [
  ['C1', 'GS1_128_CCA', 'elements'],
  ['E0', 'EAN13', 'item'],
  ['E4', 'EAN8', 'item'],
  ['I1', 'ITF14', 'item'],
  ['e0', 'DataBarExpanded', 'elements'],
  ['d1', 'DM', 'text'],
  ['d2', 'DM', 'elements'],
  ['Q1', 'QR', 'text'],
  ['Q3', 'QR', 'elements'],
  ['J0', 'DotCode', 'text'],
  ['J1', 'DotCode', 'elements'],
]

/** Digits of the symbols that carry only a number. */
const itemLengths: Readonly<Partial<Record<Symbology, number>>> = {
  EAN13: 13,
  EAN8: 8,
  UPCA: 12,
  UPCE: 12,
  DataBarOmni: 14,
  DataBarTruncated: 14,
  DataBarStacked: 14,
  DataBarStackedOmni: 14,
  DataBarLimited: 14,
  ITF14: 14,
}
/** The largest number GS1 DataBar Limited can hold. */
const LIMITED_MAX = '19999999999999'
const COMPOSITE = '|]e0'

/** Why scan data cannot be read or written. */
export interface NoScan {
  readonly fault: Text
}

/** Reads the message behind a symbology identifier; the values of elements are not looked into. */
export function readScanData(scan: string): ScanData | NoScan {
  if (!scan.startsWith(']') || scan.length < 3) {
    return none('没有码制标识', 'No symbology identifier')
  }
  const found = announcements.find(([id]) => id === scan.slice(1, 3))
  if (!found) return none('不认识这个码制标识', 'An unknown symbology identifier')
  const [, symbology, kind] = found
  const body = scan.slice(3)
  switch (kind) {
    case 'text':
      return { symbology, kind, text: body }
    case 'elements':
      if (body === '') return none('条码里没有内容', 'The symbol is empty')
      return { symbology, kind, elements: body, composite: null }
    case 'item':
      return readItem(symbology, body)
  }
}

function readItem(symbology: Symbology, body: string): ScanData | NoScan {
  const length = itemLengths[symbology] ?? 0
  const digits = body.slice(0, length)
  const rest = body.slice(length)
  const fault = itemFault(digits, length)
  if (fault) return fault
  if (rest !== '' && !rest.startsWith(COMPOSITE)) {
    return none(`多出 ${rest.length} 位`, `${rest.length} characters too many`)
  }
  return { symbology, kind: 'item', digits, composite: rest === '' ? null : rest.slice(COMPOSITE.length) }
}

/**
 * What a scanner would hand over for a symbol with this message.
 * @returns a fault when the symbology cannot carry it.
 */
export function writeScanData(symbology: Symbology, message: Message): { readonly scan: string } | NoScan {
  const length = itemLengths[symbology]
  if (length !== undefined) return writeItem(symbology, message, length)
  if (message.kind === 'text') {
    const id = idOf(symbology, 'text')
    return id === null
      ? none('这种条码只能装 GS1 数据', 'Such a symbol carries only GS1 data')
      : { scan: `]${id}${message.text}` }
  }
  if (message.kind === 'item') return none('这种条码要装完整的 GS1 数据', 'Such a symbol carries elements')
  const linear = trimmed(message.elements)
  if (message.composite === null) return { scan: `]${idOf(symbology, 'elements')}${linear}` }
  if (idOf(symbology, 'text') !== null) return none('二维码没有复合部分', 'A 2D symbol has no composite part')
  // A linear symbol with a composite part is announced as one DataBar message.
  const separator = endsFixed(linear) ? '' : GS
  return { scan: `]e0${linear}${separator}${trimmed(message.composite)}` }
}

function writeItem(symbology: Symbology, message: Message, length: number): { scan: string } | NoScan {
  if (message.kind === 'text') return none('这种条码只能装数字', 'Such a symbol carries only digits')
  const digits = message.kind === 'item' ? message.digits : itemDigits(message.elements, length)
  const fault = itemFault(digits, length)
  if (fault) return fault
  const composite = message.composite === null ? '' : trimmed(message.composite)
  if (symbology === 'ITF14') return { scan: `]I1${digits}` }
  if (length === 14) {
    if (symbology === 'DataBarLimited' && digits > LIMITED_MAX)
      return none('这个号太大，这种条码装不下', 'The number is too large for this symbol')
    return { scan: `]e001${digits}${composite}` }
  }
  // UPC symbols are announced as EAN-13 with a zero before the number.
  const padded = length === 12 ? `0${digits}` : digits
  return { scan: `]${length === 8 ? 'E4' : 'E0'}${padded}${composite && COMPOSITE + composite}` }
}

/** The number of an element string that is nothing but (01), without the zeros a shorter symbol leaves out. */
function itemDigits(elements: string, length: number): string {
  const start = `01${'0'.repeat(14 - length)}`
  return elements.startsWith(start) ? elements.slice(start.length) : elements
}

function itemFault(digits: string, length: number): NoScan | null {
  if (digits.length !== length || !/^\d+$/.test(digits)) {
    return none(`应是 ${length} 位数字`, `It should have ${length} digits`)
  }
  return gtinCheckDigit(digits.slice(0, -1)) === digits.slice(-1)
    ? null
    : none('校验码不符', 'The check digit does not fit')
}

function idOf(symbology: Symbology, kind: Message['kind']): string | null {
  // The two kinds of GS1-128 differ in their composite part only.
  const own = symbology === 'GS1_128_CCC' ? 'GS1_128_CCA' : symbology
  return announcements.find(([, name, carries]) => name === own && carries === kind)?.[0] ?? null
}

function endsFixed(elements: string): boolean {
  const split = splitElements(elements).elements
  return entryFor(split[split.length - 1]?.ai ?? '')?.fixed === true
}

/** Without the separator at the end, which no scanner hands over. */
function trimmed(elements: string): string {
  return elements.endsWith(GS) ? elements.slice(0, -1) : elements
}

function none(zh: string, en: string): NoScan {
  return { fault: say(zh, en) }
}
