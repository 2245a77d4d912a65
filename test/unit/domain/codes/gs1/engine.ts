/** The GS1 syntax engine's operations in terms of our functions; `^` in its texts is FNC1. */
import { gtinCheckDigit } from '../../../../../domain/codes/check-digits'
import { checkAssociations } from '../../../../../domain/codes/gs1/associations'
import { checkContent, type Fault } from '../../../../../domain/codes/gs1/content'
import { identifier, unknownIdentifier } from '../../../../../domain/codes/gs1/dictionary'
import {
  bracketed,
  elementString,
  entryFor,
  splitBracketed,
  splitElements,
  type Element,
  type Forgiven,
} from '../../../../../domain/codes/gs1/elements'
import { parseDigitalLink } from '../../../../../domain/codes/gs1/link-reader'
import { digitalLink } from '../../../../../domain/codes/gs1/link-writer'
import {
  readScanData,
  writeScanData,
  type Message,
  type Symbology,
} from '../../../../../domain/codes/gs1/scan-data'
import { GS } from '../../../../../domain/codes/normalise'

export type Options = Readonly<Record<string, boolean>>

export interface Outcome {
  readonly elements: readonly Element[]
  /** Names of what is wrong; empty when a strict reader would take it. */
  readonly errors: readonly string[]
  readonly ignored: readonly string[]
  /** How many of the elements stand in the linear part, where a composite part follows. */
  readonly linear?: number
}

const tolerated: Readonly<Record<string, readonly Forgiven['kind'][]>> = {
  PermitUnknownAIs: ['identifier-unknown'],
  PermitZeroSuppressedGTINinDLuris: ['short-gtin'],
  permitConvenienceAlphas: ['letter-name'],
}

/** A strict reader forgives only what its options say. */
function outcome(
  elements: readonly Element[],
  faults: readonly Fault[],
  forgiven: readonly Forgiven[],
  options: Options,
  ignored: readonly string[] = [],
): Outcome {
  const allowed = Object.keys(options)
    .filter((name) => options[name])
    .flatMap((name) => tolerated[name] ?? [])
  if (options['PermitUnknownAIs'] && options['validation:UNKNOWN_AI_NOT_DL_ATTR'] === false) {
    allowed.push('attribute-unknown')
  }
  const contents = elements.flatMap(({ ai, value }) => {
    const entry = entryFor(ai)
    return entry ? checkContent(value, entry).faults : []
  })
  const errors = [
    ...faults.map(({ code }) => code),
    ...forgiven.filter(({ kind }) => !allowed.includes(kind)).map(({ kind }) => kind),
    ...contents.map(({ code }) => code),
  ]
  return { elements, errors, ignored }
}

export function parseBracketed(text: string, options: Options): Outcome {
  const split = splitBracketed(text)
  return outcome(split.elements, split.faults, split.forgiven, options)
}

export function parseFnc1(text: string, options: Options): Outcome {
  if (!text.startsWith('^')) return { elements: [], errors: ['no FNC1 in front'], ignored: [] }
  const split = splitElements(text.slice(1).replace(/\^/g, GS))
  return outcome(split.elements, split.faults, split.forgiven, options)
}

export function parseLink(text: string, options: Options): Outcome {
  const link = parseDigitalLink(text)
  if (!link) return { elements: [], errors: ['no Digital Link'], ignored: [] }
  return outcome(link.elements, link.faults, link.forgiven, options, link.ignored)
}

/** With the rules about pairs, as everywhere but in the engine's parsers. */
export function withPairs(parsed: Outcome, options: Options): Outcome {
  const pairs = checkAssociations(parsed.elements)
    .filter(({ rule }) => rule !== 'required' || options['validation:REQUISITE_AIS'] !== false)
    .map(({ rule }) => rule)
  return { ...parsed, errors: [...parsed.errors, ...pairs] }
}

/** The engine knows the scheme in small letters or in capitals only. */
export function isAddress(text: string): boolean {
  return /^(https?|HTTPS?):\/\//.test(text)
}

/** Plain text, an element string with FNC1 in front, or an address; `|` leads to a composite part. */
export function parseData(text: string, options: Options): Outcome {
  if (isAddress(text)) return withPairs(parseLink(text, options), options)
  if (!text.startsWith('^')) return { elements: [], errors: [], ignored: [] }
  const parts = text.split('|').map((part) => parseFnc1(part, options))
  const all: Outcome = {
    elements: parts.flatMap(({ elements }) => elements),
    errors: parts.flatMap(({ errors }) => errors),
    ignored: [],
    ...(parts.length > 1 && { linear: parts[0]?.elements.length ?? 0 }),
  }
  return withPairs(all, options)
}

export function fnc1(elements: readonly Element[]): string {
  return `^${elementString(elements).replace(new RegExp(GS, 'g'), '^')}`
}

/** A composite part stands behind `|`. */
export function writeBracketed({ elements, linear }: Outcome): string {
  if (linear === undefined) return bracketed(elements)
  return `${bracketed(elements.slice(0, linear))}|${bracketed(elements.slice(linear))}`
}

/** A composite part stands behind a line of its own. */
export function humanReadable({ elements, linear }: Outcome, titles = false): string[] {
  const lines = elements.map(({ ai, value }) => {
    const title = titles ? `${(identifier(ai) ?? unknownIdentifier(ai))?.title} ` : ''
    return `${title}(${ai}) ${value}`
  })
  return linear === undefined ? lines : [...lines.slice(0, linear), '--', ...lines.slice(linear)]
}

export function writeLink(
  elements: readonly Element[],
  stem: string | null | undefined,
  options: Options,
): string | null {
  const unknown = elements.some(({ ai }) => identifier(ai) === null)
  if (unknown && options['validation:UNKNOWN_AI_NOT_DL_ATTR'] !== false) return null
  const written = digitalLink(elements, stem ?? undefined)
  return 'uri' in written ? written.uri : null
}

/** The engine's text of a scanned message, or null when the scan data are wrong. */
export function processScan(scan: string): { symbology: string; data: string } | null {
  const read = readScanData(scan)
  if ('fault' in read) return null
  const { symbology } = read
  const asFnc1 = (elements: string) => `^${elements.replace(new RegExp(GS, 'g'), '^')}`
  if (read.kind === 'text') {
    // A text that could be taken for FNC1 is told apart by a backslash.
    const data = /^\\*\^/.test(read.text) ? `\\${read.text}` : read.text
    const wrong = isAddress(data) && parseLink(data, {}).errors.length > 0
    return wrong ? null : { symbology, data }
  }
  const parts = read.kind === 'elements' ? [read.elements] : read.composite === null ? [] : [read.composite]
  // In scan data the separator is GS; a `^` is a character no value can hold.
  if (parts.some((part) => part.includes('^'))) return null
  if (parts.some((part) => parseFnc1(asFnc1(part), {}).errors.length > 0)) return null
  const shown = parts.map(asFnc1).join('|')
  return { symbology, data: read.kind === 'item' ? [read.digits, ...parts.map(asFnc1)].join('|') : shown }
}

export function generateScan(symbology: string, text: string, options: Options): string | null {
  if (symbology === 'NONE') return null
  const elements = (part: string) => part.slice(1).replace(/\^/g, GS)
  const bar = text.indexOf('|')
  const linear = bar < 0 ? text : text.slice(0, bar)
  const second = bar < 0 ? null : text.slice(bar + 1)
  const composite = second === null ? null : elements(second)
  const is2d = ['QR', 'DM', 'DotCode'].includes(symbology)
  let message: Message
  if (linear.startsWith('^')) message = { kind: 'elements', elements: elements(linear), composite }
  else if (/^\d+$/.test(linear) && !is2d) message = { kind: 'item', digits: linear, composite }
  else message = { kind: 'text', text: text.replace(/^\\(\\*\^)/, '$1') }
  if (second !== null && message.kind !== 'text' && !second.startsWith('^')) return null
  if (options['AddCheckDigit'] && message.kind === 'item') {
    message = { ...message, digits: message.digits + (gtinCheckDigit(message.digits) ?? '') }
  }
  const written = writeScanData(symbology as Symbology, message)
  return 'scan' in written ? written.scan : null
}
