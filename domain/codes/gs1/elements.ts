/** Splits GS1 element strings, plain or bracketed, into identifiers and values. */
import { say, type Text } from '../../text'
import { GS } from '../normalise'
import { isFixed, maxLength, misread, type Fault } from './content'
import { identifier, identifierLength, predefinedLength } from './identifiers'

export interface Element {
  readonly ai: string
  readonly value: string
}

export interface Split {
  readonly elements: readonly Element[]
  /** Faults that stopped the splitting or concern no single element. */
  readonly faults: readonly Fault[]
  readonly notes: readonly Text[]
}

/** More elements than any label carries; a bound against hostile input. */
const MAX_ELEMENTS = 128

/**
 * Splits data with GS (U+001D) as separator, without symbology identifier. A missing separator is forgiven after
 * an identifier whose values all have one length.
 */
export function splitElements(data: string): Split {
  const elements: Element[] = []
  const notes: Text[] = []
  let rest = data
  while (rest !== '') {
    if (rest.startsWith(GS)) {
      rest = rest.slice(1)
      continue
    }
    const size = identifierLength(rest.slice(0, 2))
    const ai = rest.slice(0, size)
    if (size === 0 || ai.length < size || !/^\d+$/.test(ai) || elements.length >= MAX_ELEMENTS) {
      return {
        elements,
        notes,
        faults: [
          misread(
            `这里不是应用标识符：${rest.slice(0, 8)}`,
            `No application identifier here: ${rest.slice(0, 8)}`,
          ),
        ],
      }
    }
    const entry = identifier(ai)
    const separator = rest.indexOf(GS)
    const end = separator < 0 ? rest.length : separator
    const fixed = predefinedLength(ai)
    let stop = fixed === null ? end : Math.min(end, size + fixed)
    if (fixed === null && entry && isFixed(entry.format) && end - size > maxLength(entry.format)) {
      stop = size + maxLength(entry.format)
      notes.push(
        say(`(${ai}) 后面缺少分隔符，按固定长度断开`, `No separator after (${ai}); cut at its fixed length`),
      )
    }
    elements.push({ ai, value: rest.slice(size, stop) })
    rest = rest.slice(stop)
  }
  return { elements, faults: elements.length === 0 ? [misread('没有内容', 'No content')] : [], notes }
}

/** Whether the text is the bracketed form printed under a barcode. */
export function isBracketed(text: string): boolean {
  return /^\(\d{2,4}\)/.test(text)
}

/** Splits `(01)…(10)…`; a bracket that belongs to a value is written `\(`. */
export function splitBracketed(text: string): Split {
  const elements: Element[] = []
  const pattern = /\((\d{2,4})\)((?:\\\(|[^(])*)/y
  while (pattern.lastIndex < text.length && elements.length < MAX_ELEMENTS) {
    const at = pattern.lastIndex
    const match = pattern.exec(text)
    const ai = match?.[1] ?? ''
    if (!match || identifierLength(ai.slice(0, 2)) !== ai.length) {
      const found = text.slice(at, at + 8)
      return {
        elements,
        notes: [],
        faults: [
          misread(`括号里不是应用标识符：${found}`, `No application identifier in brackets: ${found}`),
        ],
      }
    }
    elements.push({ ai, value: (match[2] ?? '').replace(/\\\(/g, '(') })
  }
  return { elements, faults: [], notes: [] }
}

/** The bracketed form of elements, from which `splitBracketed` gets them back. */
export function bracketed(elements: readonly Element[]): string {
  return elements.map(({ ai, value }) => `(${ai})${value.replace(/\(/g, '\\(')}`).join('')
}
