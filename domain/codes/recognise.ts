/** One call for every code: what is it, does it hold, what can be done with it. */
import { say, type Text } from '../text'
import { compareCheck, gs1Check } from './check-digits'
import { fixedFamilies } from './families'
import { readFixed } from './fixed'
import { readDigitalLink } from './gs1/digital-link'
import { bracketed, isBracketed, splitBracketed, splitElements } from './gs1/elements'
import { explainElements } from './gs1/explain'
import { readGtin, readUpcE } from './gtin-candidate'
import { readLicenceQr } from './licence-qr'
import { clean, compact, GS, MAX_LENGTH, unblank, type Normalised } from './normalise'
import type { Candidate, Recognition, RecogniseOptions, Verdict } from './recognition'

/** Symbologies that carry nothing but a trade item number, by the scanner's name without punctuation. */
const TRADE_ITEM_SYMBOLS = new Set(['EAN13', 'EAN8', 'UPCA', 'UPCE', 'ITF14'])
/** Symbologies that always carry element strings. */
const ELEMENT_SYMBOLS = /DATABAR|RSS|GS1/
/** Weak readings rank after strong ones of the same verdict, but an unmistaken weak one before a broken strong one. */
const RANK: Readonly<Record<Verdict, number>> = { ok: 0, impossible: 4, misread: 2, unknown: 6 }
const weakFamilies = new Set(fixedFamilies.filter((row) => row.weak).map((row) => row.family))

/**
 * Recognises a scanned, pasted or typed text. Total: every string has an answer, none throws.
 * @param options.symbology the scanner's name of the symbology, when it knows it
 * @param options.today `YYYY-MM-DD` at UTC+08:00
 */
export function recognise(input: string, options: RecogniseOptions): Recognition {
  const candidates = input.length > MAX_LENGTH ? [tooLong()] : read(input, options)
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
  const cleaned = clean(input)
  const symbol = (symbology ?? '').toUpperCase().replace(/[^A-Z0-9]/g, '')
  const { identifier, rest } = splitSymbologyIdentifier(cleaned)
  const asElements = identifier === 'elements' || rest.text.includes(GS) || ELEMENT_SYMBOLS.test(symbol)
  if (isBracketed(unblank(rest).text)) {
    const plain = unblank(rest)
    return [explainElements('gs1', splitBracketed(plain.text), today, plain.notes)]
  }
  if (asElements && rest.text !== '') {
    const plain = unblank(rest)
    return [explainElements('gs1', splitElements(plain.text), today, plain.notes)]
  }
  if (/^https?:\/\//i.test(rest.text)) {
    const found = readLicenceQr(rest.text) ?? readDigitalLink(unblank(rest).text, today)
    return found ? [withNotes(found, rest.notes)] : []
  }
  const code = compact(rest)
  const tradeItemOnly = identifier === 'item' || TRADE_ITEM_SYMBOLS.has(symbol)
  const found = [
    symbol === 'UPCE' || /^[01]\d{7}$/.test(code.text) ? upcE(code.text, symbol === 'UPCE') : null,
    readGtin(code.text),
    ...(tradeItemOnly ? [] : [...fixedFamilies.map((row) => readFixed(row, code.text)), sscc(code.text)]),
  ].filter((candidate) => candidate !== null)
  const elements = tradeItemOnly ? null : bareElements(unblank(rest), today)
  return rank(
    elements
      ? [elements, ...found.map((c) => withNotes(c, code.notes))]
      : found.map((c) => withNotes(c, code.notes)),
  )
}

/** `]d2` and the like, which scanners put before the data (ISO/IEC 15424). */
function splitSymbologyIdentifier(cleaned: Normalised): {
  identifier: 'elements' | 'item' | 'none'
  rest: Normalised
} {
  const match = /^\]([A-Za-z])([0-9A-Za-z])/.exec(cleaned.text)
  if (!match) return { identifier: 'none', rest: cleaned }
  const rest = { text: cleaned.text.slice(3), notes: cleaned.notes }
  if (/^\](d2|Q3|C1|e0|J1)/.test(cleaned.text)) return { identifier: 'elements', rest }
  return { identifier: match[1] === 'E' ? 'item' : 'none', rest }
}

/** UPC-E proper, or eight digits that could be one: then only when the check digit holds. */
function upcE(text: string, certain: boolean): Candidate | null {
  const candidate = readUpcE(text)
  return candidate && (certain || candidate.verdict === 'ok') ? candidate : null
}

/** Eighteen digits of a logistic unit; only without fault, for a credit code may be all digits too. */
function sscc(text: string): Candidate | null {
  if (!/^\d{18}$/.test(text)) return null
  const check = compareCheck(gs1Check(text.slice(0, -1)), text.slice(-1))
  if (!check?.holds) return null
  return {
    family: 'sscc',
    verdict: 'ok',
    normalised: text,
    name: say('物流单元代码 SSCC', 'Shipping container (SSCC)'),
    parts: [
      { key: 'extension', text: text.slice(0, 1), name: say('扩展位', 'Extension digit'), meaning: null },
      {
        key: 'body',
        text: text.slice(1, -1),
        name: say('厂商和序列号', 'Company and serial'),
        meaning: null,
      },
      { key: 'check', text: text.slice(-1), name: say('校验码', 'Check digit'), meaning: null },
    ],
    check,
    notes: [],
    suggestions: [],
    next: [{ kind: 'none' }],
  }
}

/** Element strings without any mark, as some scanners give them: only when everything in them holds. */
function bareElements(plain: Normalised, today: string): Candidate | null {
  if (!/^(01\d{14}|02\d{14}|00\d{18})/.test(plain.text)) return null
  const split = splitElements(plain.text)
  const note = say('没有 GS1 标记，按 GS1 标签数据读得通', 'It carries no GS1 mark but reads as GS1 data')
  const candidate = explainElements('gs1', split, today, [...plain.notes, note])
  return candidate.verdict === 'ok' && bracketed(split.elements) !== '' ? candidate : null
}

/** Most certain first; the order of the table breaks ties. */
function rank(candidates: readonly Candidate[]): Candidate[] {
  const score = ({ verdict, family }: Candidate) => RANK[verdict] + (weakFamilies.has(family) ? 1 : 0)
  return candidates
    .map((candidate, index) => ({ candidate, index }))
    .sort((a, b) => score(a.candidate) - score(b.candidate) || a.index - b.index)
    .map(({ candidate }) => candidate)
}

function withNotes(candidate: Candidate, notes: readonly Text[]): Candidate {
  return notes.length === 0 ? candidate : { ...candidate, notes: [...candidate.notes, ...notes] }
}

function unknown(cleaned: Normalised): Candidate {
  const address = /^https?:\/\//i.test(cleaned.text)
  return {
    family: 'unknown',
    verdict: 'unknown',
    normalised: cleaned.text,
    name: address ? say('网址', 'Web address') : say('认不出的内容', 'Not recognised'),
    parts: [],
    check: null,
    notes: [
      address
        ? say(
            '网址里没有商品或企业代码；打开前先看清网站名称',
            'The address holds no product or company code; look at the site name before you open it',
          )
        : say(
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
      say(`内容超过 ${MAX_LENGTH} 个字符，不是代码`, `Longer than ${MAX_LENGTH} characters: not a code`),
    ],
  }
}
