/** GS1 element strings, plain or bracketed, taken apart into identifiers and values and put together again. */
import { say, type Text } from '../../text'
import { GS } from '../normalise'
import { misread, type Fault } from './content'
import { identifier, identifierLength, unknownIdentifier, type Identifier } from './dictionary'

export interface Element {
  readonly ai: string
  readonly value: string
}

/** What a strict reader would refuse but ours takes, telling so. */
export interface Forgiven {
  readonly kind:
    | 'separator-missing'
    | 'separator-extra'
    | 'identifier-unknown'
    | 'characters'
    | 'scheme'
    | 'user-info'
    | 'trailing-slash'
    | 'short-gtin'
    | 'letter-name'
    | 'attribute-unknown'
    | 'compressed'
    | 'more-path'
  readonly note: Text
}

export interface Split {
  readonly elements: readonly Element[]
  /** Faults that stopped the splitting or concern no single element. */
  readonly faults: readonly Fault[]
  readonly forgiven: readonly Forgiven[]
}

/** More elements than any label carries; a bound against hostile input. */
const MAX_ELEMENTS = 64

/** The dictionary's entry, else what the standard says of an identifier nobody defined yet; null when it cannot be one. */
export function entryFor(ai: string): Identifier | null {
  return identifier(ai) ?? unknownIdentifier(ai)
}

/**
 * Splits data with GS (U+001D) as separator, without symbology identifier. A missing separator is forgiven after an
 * identifier whose values all have one length.
 */
export function splitElements(data: string): Split {
  const elements: Element[] = []
  const forgiven: Forgiven[] = []
  let position = 0
  let separator = nextSeparator(data, 0)
  while (position < data.length) {
    if (data.charAt(position) === GS) {
      forgiven.push(extraSeparator)
      position++
      separator = nextSeparator(data, position)
      continue
    }
    const size = identifierLength(data.slice(position, position + 2))
    const ai = data.slice(position, position + size)
    const entry = size === 0 || ai.length < size ? null : entryFor(ai)
    if (!entry || elements.length >= MAX_ELEMENTS) {
      return { elements, forgiven: once(forgiven), faults: [notAnIdentifier(data, position)] }
    }
    const start = position + size
    let stop = separator
    if (entry.fixed) stop = Math.min(stop, start + entry.max)
    else if (entry.min === entry.max && stop - start > entry.max) {
      stop = start + entry.max
      forgiven.push(missingSeparator(ai))
    }
    if (identifier(ai) === null) forgiven.push(unknownIn(ai))
    elements.push({ ai, value: data.slice(start, stop) })
    position = stop
    if (position === separator) {
      position++
      separator = nextSeparator(data, position)
    }
  }
  const faults = elements.length === 0 ? [misread('没有内容', 'No content', 'EMPTY')] : []
  return { elements, faults, forgiven: once(forgiven) }
}

/** Whether the text is the bracketed form printed under a barcode. */
export function isBracketed(text: string): boolean {
  return /^\(\d{2,4}\)/.test(text)
}

/** Splits `(01)…(10)…`; a bracket that belongs to a value is written `\(`. */
export function splitBracketed(text: string): Split {
  const elements: Element[] = []
  const forgiven: Forgiven[] = []
  let position = 0
  while (position < text.length) {
    const close = text.charAt(position) === '(' ? text.slice(position, position + 6).indexOf(')') : -1
    const ai = text.slice(position + 1, position + close)
    if (close < 0 || elements.length >= MAX_ELEMENTS || entryFor(ai) === null) {
      const found = text.slice(position, position + 8)
      const fault = misread(
        `括号里不是应用标识符：${found}`,
        `No application identifier in brackets: ${found}`,
        'NOT_AN_IDENTIFIER',
      )
      return { elements, forgiven: once(forgiven), faults: [fault] }
    }
    if (identifier(ai) === null) forgiven.push(unknownIn(ai))
    const start = position + close + 1
    let end = text.indexOf('(', start)
    while (end > 0 && text.charAt(end - 1) === '\\') end = text.indexOf('(', end + 1)
    position = end < 0 ? text.length : end
    elements.push({ ai, value: text.slice(start, position).replace(/\\\(/g, '(') })
  }
  const faults = elements.length === 0 ? [misread('没有内容', 'No content', 'EMPTY')] : []
  return { elements, faults, forgiven: once(forgiven) }
}

/** The bracketed form of elements, from which `splitBracketed` gets them back. */
export function bracketed(elements: readonly Element[]): string {
  return elements.map(({ ai, value }) => `(${ai})${value.replace(/\(/g, '\\(')}`).join('')
}

/** The form inside a barcode: GS only where the next element could not be told otherwise, none at the end. */
export function elementString(elements: readonly Element[]): string {
  return elements
    .map(({ ai, value }, index) => {
      const last = index === elements.length - 1
      return ai + value + (last || entryFor(ai)?.fixed ? '' : GS)
    })
    .join('')
}

const extraSeparator: Forgiven = {
  kind: 'separator-extra',
  note: say('多余的分隔符没有管', 'Needless separators were passed over'),
}

function missingSeparator(ai: string): Forgiven {
  return {
    kind: 'separator-missing',
    note: say(
      `(${ai}) 后面缺少分隔符，按固定长度断开`,
      `No separator after (${ai}); cut at its fixed length`,
    ),
  }
}

function unknownIn(ai: string): Forgiven {
  return {
    kind: 'identifier-unknown',
    note: say(`(${ai}) 不在本应用的表里，内容照原样显示`, `(${ai}) is not in our table; shown as it is`),
  }
}

function notAnIdentifier(data: string, position: number): Fault {
  const found = data.slice(position, position + 8)
  return misread(
    `这里不是应用标识符：${found}`,
    `No application identifier here: ${found}`,
    'NOT_AN_IDENTIFIER',
  )
}

function nextSeparator(data: string, from: number): number {
  const at = data.indexOf(GS, from)
  return at < 0 ? data.length : at
}

/** Each note once. */
function once(forgiven: readonly Forgiven[]): Forgiven[] {
  const seen = new Set<string>()
  return forgiven.filter(({ note }) => !seen.has(note.zh) && seen.add(note.zh))
}
