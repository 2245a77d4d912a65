/** One call for every code: what is it, does it hold, what can be done with it. */
import { englishNumber } from '../figures'
import { say, type Text } from '../text'
import { parseAddress } from './address'
import { readMarkedEcode } from './ecode'
import { readEmbedded } from './embedded'
import { readDigitalLink } from './gs1/digital-link'
import { bracketed, isBracketed, splitBracketed, splitElements } from './gs1/elements'
import { readEpcUrn } from './gs1/epc-urn'
import { explainElements } from './gs1/explain'
import { readGln, readSscc } from './gs1/keys'
import { readScanData } from './gs1/scan-data'
import { readTradeItem } from './gtin-candidate'
import { readLabelled } from './labelled'
import { approvals } from './national/approvals'
import { filings } from './national/filings'
import { foodLicences } from './national/food-licences'
import { readNumbered } from './national/numbered'
import { registrations } from './national/registrations'
import { things } from './national/things'
import { compactWords, readWorded } from './national/worded'
import { clean, compact, GS, MAX_LENGTH, tidy, unblank, type Normalised } from './normalise'
import { rank } from './rank'
import type { Candidate, Recognition, RecogniseOptions } from './recognition'
import { readAhmUdi, readMaUdi } from './udi'
import { readLicenceAddress } from './web/licence-address'
import { readTraceAddress } from './web/trace-address'
import { readWebsite } from './web/website'

/** Symbologies that carry nothing but a trade item number, by the scanner's name without punctuation. */
const TRADE_ITEM_SYMBOLS = new Set(['EAN13', 'EAN8', 'UPCA', 'UPCE', 'ITF14'])
/** Symbologies that always carry element strings. */
const ELEMENT_SYMBOLS = /DATABAR|RSS|GS1/
/** Longer than any single number: a bound on the work that tables of numbers do. */
const LONGEST_NUMBER = 80

const numbered = [...registrations, ...foodLicences, ...things]
const worded = [...approvals, ...filings]

/**
 * Recognises a scanned, pasted or typed text. Total: every string has an answer, none throws.
 * @param options.symbology the scanner's name of the symbology, when it knows it
 * @param options.today `YYYY-MM-DD` at UTC+08:00
 */
export function recognise(input: string, options: RecogniseOptions): Recognition {
  const candidates = input.length > MAX_LENGTH ? [tooLong()] : rank(read(input, options))
  const best = candidates[0] ?? unknown(clean(input))
  return {
    input,
    family: best.family,
    verdict: best.verdict,
    normalised: best.normalised,
    candidates: candidates.length > 0 ? candidates : [best],
  }
}

function read(input: string, { symbology, today }: RecogniseOptions): Candidate[] {
  const thisYear = Number(today.slice(0, 4))
  const cleaned = clean(input)
  const symbol = (symbology ?? '').toUpperCase().replace(/[^A-Z0-9]/g, '')
  const { identifier, rest } = splitSymbologyIdentifier(cleaned)
  const asElements = identifier === 'elements' || rest.text.includes(GS) || ELEMENT_SYMBOLS.test(symbol)
  if (/^https?:\/\//i.test(rest.text)) return readAddress(rest, today)
  if (isBracketed(unblank(rest).text)) {
    const plain = unblank(rest)
    return [explainElements('gs1', splitBracketed(plain.text), today, plain.notes)]
  }
  if (asElements && rest.text !== '') {
    const plain = unblank(rest)
    return [explainElements('gs1', splitElements(plain.text), today, plain.notes)]
  }
  const tradeItemOnly = identifier === 'item' || TRADE_ITEM_SYMBOLS.has(symbol)
  if (tradeItemOnly) return tradeItems(compact(rest), symbol === 'UPCE')
  const lines = readLabelled(tidy(input).text, thisYear)
  if (lines) return [lines]
  const own =
    readEpcUrn(unblank(rest).text, today) ??
    readMaUdi(rest.text, today) ??
    readMarkedEcode(tidy(input).text) ??
    readWebsite(rest.text)
  if (own) return [withNotes(own, rest.notes)]
  const found = [...readNumber(rest, today, thisYear), ...readWords(rest, thisYear)]
  if (found.length > 0) return found
  return readEmbedded(rest.text, (token) => readNumber({ text: token, notes: [] }, today, thisYear))
}

function readAddress(written: Normalised, today: string): Candidate[] {
  const plain = unblank(written)
  const address = parseAddress(plain.text)
  const thisYear = Number(today.slice(0, 4))
  const found =
    (address && readLicenceAddress(address, thisYear)) ??
    readDigitalLink(plain.text, today) ??
    (address && readTraceAddress(address, thisYear)) ??
    readWebsite(plain.text)
  return found ? [withNotes(found, written.notes)] : []
}

function tradeItems(code: Normalised, isUpcE: boolean): Candidate[] {
  return readTradeItem(code.text, isUpcE).map((candidate) => withNotes(candidate, code.notes))
}

/** Every way to read letters and digits without words. */
function readNumber(rest: Normalised, today: string, thisYear: number): Candidate[] {
  const elements = bareElements(unblank(rest), today)
  const code = compact(rest)
  if (code.text.length > LONGEST_NUMBER) return elements ? [elements] : []
  const found = [
    ...numbered.map((row) => readNumbered(row, code.text, thisYear)),
    onlyIfSound(readSscc(code.text)),
    readGln(code.text),
    readAhmUdi(code.text),
  ].filter((candidate) => candidate !== null)
  return [
    ...(elements ? [elements] : []),
    ...tradeItems(code, false),
    ...found.map((candidate) => withNotes(candidate, code.notes)),
  ]
}

function readWords(rest: Normalised, thisYear: number): Candidate[] {
  if (rest.text.length > LONGEST_NUMBER) return []
  const words = compactWords(rest)
  return worded
    .map((row) => readWorded(row, words.text, thisYear))
    .filter((candidate) => candidate !== null)
    .map((candidate) => withNotes(candidate, words.notes))
}

/** `]d2` and the like, which scanners put before the data (ISO/IEC 15424). */
function splitSymbologyIdentifier(cleaned: Normalised): {
  identifier: 'elements' | 'item' | 'none'
  rest: Normalised
} {
  if (!/^\][A-Za-z][0-9A-Za-z]/.test(cleaned.text)) return { identifier: 'none', rest: cleaned }
  const scan = readScanData(cleaned.text)
  // A number cut short is still that number's: it is told what is missing.
  const identifier = 'fault' in scan ? (cleaned.text.startsWith(']E') ? 'item' : 'none') : scan.kind
  const text = 'digits' in scan ? scan.digits : cleaned.text.slice(3)
  return { identifier: identifier === 'text' ? 'none' : identifier, rest: { text, notes: cleaned.notes } }
}

/** Eighteen digits are a credit code sooner: as a logistic unit they are read only without fault. */
function onlyIfSound(candidate: Candidate | null): Candidate | null {
  return candidate?.verdict === 'ok' ? candidate : null
}

/** Element strings without any mark, as some scanners give them: only when everything in them holds. */
function bareElements(plain: Normalised, today: string): Candidate | null {
  if (!/^(01\d{14}|02\d{14}|00\d{18})/.test(plain.text)) return null
  const split = splitElements(plain.text)
  const note = say('没有 GS1 标记，按 GS1 标签数据读得通', 'It carries no GS1 mark but reads as GS1 data')
  const candidate = explainElements('gs1', split, today, [...plain.notes, note])
  return candidate.verdict === 'ok' && bracketed(split.elements) !== '' ? candidate : null
}

function withNotes(candidate: Candidate, notes: readonly Text[]): Candidate {
  return notes.length === 0 ? candidate : { ...candidate, notes: [...candidate.notes, ...notes] }
}

function unknown(cleaned: Normalised): Candidate {
  return {
    family: 'unknown',
    verdict: 'unknown',
    normalised: cleaned.text,
    name: say('认不出的内容', 'Not recognised'),
    parts: [],
    check: null,
    notes: [
      say(
        '不像任何一种已知的商品、企业或许可证代码',
        'It looks like no known product, company or licence code',
      ),
      ...cleaned.notes,
    ],
    suggestions: [],
    next: [{ kind: 'none' }],
  }
}

function tooLong(): Candidate {
  return {
    ...unknown({ text: '', notes: [] }),
    notes: [
      say(
        `内容超过 ${MAX_LENGTH} 个字符，不是代码`,
        `Longer than ${englishNumber(MAX_LENGTH)} characters: not a code`,
      ),
    ],
  }
}
