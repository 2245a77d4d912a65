/** Reads digits as a trade item number. */
import { say, type Text } from '../text'
import { compareCheck, gs1Check } from './check-digits'
import { nearDigits } from './slips'
import { issuerOf, useOf, type SpecialUse } from './gs1/prefixes'
import { expandUpcE } from './gtin'
import { clean, compact, MAX_LENGTH } from './normalise'
import type { Candidate, CheckResult, Part } from './recognition'

const name = say('商品条码 GTIN', 'Trade item number (GTIN)')
const wrongCheck = say(
  '校验码不符，多半是扫错或抄错了一位',
  'The check digit does not fit: most likely one digit was misread',
)
const originNote = say(
  '前缀说明编码由哪个组织分配，不等于产地，条码也不能证明真伪',
  'The prefix tells who issued the number, not the origin; a barcode proves no authenticity',
)

/** What a number of special use is, told in place of the note on origin. */
const useNotes: Readonly<Record<NonNullable<SpecialUse>, Text>> = {
  'in-store': say(
    '店内码：商店自己编的号，只在本店有效',
    'In-store number: given by the shop, valid only there',
  ),
  coupon: say('优惠券的编号，不是商品', 'The number of a coupon, not of an item'),
  refund: say('退款凭据的编号，不是商品', 'The number of a refund receipt, not of an item'),
  demo: say(
    '示例编号：只用于演示，没有真的商品',
    'An example number: for demonstration, no real item has it',
  ),
  issn: say(
    '期刊的编号（ISSN），说明是哪种刊物，不说明哪里印的',
    'The number of a periodical (ISSN); it tells which, not where it was printed',
  ),
  isbn: say(
    '图书的编号（ISBN），说明是哪本书，不说明哪里印的',
    'The number of a book (ISBN); it tells which, not where it was printed',
  ),
  ismn: say('乐谱的编号（ISMN）', 'The number of printed music (ISMN)'),
}
/** Numbers that no product record can stand behind. */
const noItem: ReadonlySet<SpecialUse> = new Set(['in-store', 'coupon', 'refund'])

/** The candidate for 8, 12, 13 or 14 digits, or for such a number with one or two letters in it; else null. */
export function readGtin(text: string): Candidate | null {
  return /^(\d{8}|\d{12,14})$/.test(text) ? candidateOf(text, []) : slippedGtin(text)
}

/**
 * Every way to read letters and digits as a trade item number.
 * @param isUpcE whether it is known to be a UPC-E symbol's; a number that only may be one must hold
 */
export function readTradeItem(text: string, isUpcE: boolean): readonly Candidate[] {
  const short = isUpcE || /^[01]\d{7}$/.test(text) ? readUpcE(text) : null
  return [short && (isUpcE || short.verdict === 'ok') ? short : null, readGtin(text)].filter(
    (candidate) => candidate !== null,
  )
}

/**
 * The surest reading of what is known to be a trade item's number, as it is printed or typed; null when it is none.
 * `recognise` says the same of a barcode, and brings the tables of every other kind of code with it.
 */
export function itemNumber(input: string): Candidate | null {
  if (input.length > MAX_LENGTH) return null
  const found = readTradeItem(compact(clean(input)).text, false)
  return found.find(({ verdict }) => verdict === 'ok') ?? found[0] ?? null
}

/** The candidate for the 8 digits of a UPC-E symbol; null for any other text. */
export function readUpcE(text: string): Candidate | null {
  const full = expandUpcE(text)
  if (full === null) return null
  const note = say(
    `UPC-E 是缩短的条码：${text} 展开为 ${full}`,
    `UPC-E is a shortened barcode: ${text} stands for ${full}`,
  )
  return candidateOf(full, [note])
}

function candidateOf(digits: string, extra: readonly Text[]): Candidate {
  const gtin = digits.padStart(14, '0')
  const check = compareCheck(gs1Check(digits.slice(0, -1)), digits.slice(-1))
  const holds = check?.holds === true
  if (holds && !/[1-9]/.test(gtin)) return nothingButZeros(gtin, check)
  const use = useOf(gtin)
  return {
    family: 'gtin',
    verdict: holds ? 'ok' : 'misread',
    normalised: gtin,
    name,
    parts: partsOf(digits, gtin),
    check,
    notes: [...extra, holds ? (use === null ? originNote : useNotes[use]) : wrongCheck],
    suggestions: holds ? [] : nearDigits(digits, checkHolds),
    next: holds && !noItem.has(use) ? [{ kind: 'product', gtin }] : [{ kind: 'none' }],
  }
}

/** It adds up, but no organisation gives it out. */
function nothingButZeros(gtin: string, check: CheckResult | null): Candidate {
  return {
    family: 'gtin',
    verdict: 'impossible',
    normalised: gtin,
    name,
    parts: [],
    check,
    notes: [say('全是 0，不是任何商品的编号', 'Nothing but zeros: no item has this number')],
    suggestions: [],
    next: [{ kind: 'none' }],
  }
}

function partsOf(digits: string, gtin: string): Part[] {
  const parts: Part[] = []
  let rest = digits
  if (digits.length === 14) {
    const indicator = digits.charAt(0)
    parts.push({
      key: 'indicator',
      text: indicator,
      name: say('包装指示符', 'Packaging level'),
      meaning:
        indicator === '0'
          ? say('单件商品', 'A single item')
          : indicator === '9'
            ? say('变量商品（按重量等计价）', 'Variable measure (sold by weight or the like)')
            : say(`外包装，第 ${indicator} 种`, `Outer pack, kind ${indicator}`),
    })
    rest = digits.slice(1)
  }
  const prefixLength = digits.length === 12 ? 2 : 3
  parts.push(
    {
      key: 'prefix',
      text: rest.slice(0, prefixLength),
      name: say('前缀（编码组织）', 'Prefix (issuer)'),
      meaning: issuerOf(gtin),
    },
    {
      key: 'item',
      text: rest.slice(prefixLength, -1),
      name: say('厂商和商品代码', 'Company and item'),
      meaning: null,
    },
    { key: 'check', text: rest.slice(-1), name: say('校验码', 'Check digit'), meaning: null },
  )
  return parts
}

/** A number with one or two letters in it: a slip of the eye. */
function slippedGtin(text: string): Candidate | null {
  if (!/^([0-9A-Z]{8}|[0-9A-Z]{12,14})$/.test(text)) return null
  const letters = text.replace(/\d/g, '').length
  if (letters > 2) return null
  const near = nearDigits(text, checkHolds)
  if (near.length === 0) return null
  return {
    family: 'gtin',
    verdict: 'misread',
    normalised: text,
    name,
    parts: [],
    check: null,
    notes: [say('商品条码里没有字母', 'A trade item number holds no letters')],
    suggestions: near,
    next: [{ kind: 'none' }],
  }
}

function checkHolds(digits: string): boolean {
  return gs1Check(digits.slice(0, -1))?.character === digits.slice(-1)
}
