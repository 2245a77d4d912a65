/** Reads digits as a trade item number. */
import { say, type Text } from '../text'
import { compareCheck, gs1Check } from './check-digits'
import { expandUpcE } from './gtin'
import type { Candidate, Part } from './recognition'
import { suggest } from './slips'

/** Ranges of the first three digits of a GTIN-13 (GS1 General Specifications 1.4; the issuer, not the origin). */
const prefixes: readonly (readonly [from: number, to: number, zh: string, en: string])[] = [
  [0, 19, '美国、加拿大编码组织', 'GS1 US'],
  [30, 39, '美国编码组织', 'GS1 US'],
  [60, 139, '美国编码组织', 'GS1 US'],
  [300, 379, '法国编码组织', 'GS1 France'],
  [400, 440, '德国编码组织', 'GS1 Germany'],
  [450, 459, '日本编码组织', 'GS1 Japan'],
  [460, 469, '俄罗斯编码组织', 'GS1 Russia'],
  [471, 471, '中国台湾编码组织', 'GS1 Taiwan, China'],
  [489, 489, '中国香港编码组织', 'GS1 Hong Kong, China'],
  [490, 499, '日本编码组织', 'GS1 Japan'],
  [500, 509, '英国编码组织', 'GS1 UK'],
  [540, 549, '比利时、卢森堡编码组织', 'GS1 Belgium & Luxembourg'],
  [690, 699, '中国物品编码中心', 'GS1 China'],
  [754, 755, '加拿大编码组织', 'GS1 Canada'],
  [760, 769, '瑞士编码组织', 'GS1 Switzerland'],
  [800, 839, '意大利编码组织', 'GS1 Italy'],
  [840, 849, '西班牙编码组织', 'GS1 Spain'],
  [870, 879, '荷兰编码组织', 'GS1 Netherlands'],
  [880, 881, '韩国编码组织', 'GS1 Korea'],
  [885, 885, '泰国编码组织', 'GS1 Thailand'],
  [888, 888, '新加坡编码组织', 'GS1 Singapore'],
  [890, 890, '印度编码组织', 'GS1 India'],
  [893, 893, '越南编码组织', 'GS1 Vietnam'],
  [899, 899, '印度尼西亚编码组织', 'GS1 Indonesia'],
  [930, 939, '澳大利亚编码组织', 'GS1 Australia'],
  [940, 949, '新西兰编码组织', 'GS1 New Zealand'],
  [950, 952, '国际物品编码组织（示例）', 'GS1 Global Office (examples)'],
  [955, 955, '马来西亚编码组织', 'GS1 Malaysia'],
  [958, 958, '中国澳门编码组织', 'GS1 Macao, China'],
  [977, 977, '连续出版物 ISSN', 'Serial publications (ISSN)'],
  [978, 979, '图书 ISBN', 'Books (ISBN)'],
]

/** Numbers a shop gives itself: 020–029, 040–049, 200–299. */
const inStore = (prefix: number) =>
  (prefix >= 20 && prefix <= 29) || (prefix >= 40 && prefix <= 49) || (prefix >= 200 && prefix <= 299)

/** The organisation that issued the prefix; null where the table does not say. */
export function issuerOf(gtin14: string): Text | null {
  if (gtin14.startsWith('000000')) return null
  const prefix = Number(gtin14.slice(1, 4))
  const found = prefixes.find(([from, to]) => prefix >= from && prefix <= to)
  return found ? say(found[2], found[3]) : null
}

const name = say('商品条码 GTIN', 'Trade item number (GTIN)')
const originNote = say(
  '前缀说明编码由哪个组织分配，不等于产地，条码也不能证明真伪',
  'The prefix tells who issued the number, not the origin; a barcode proves no authenticity',
)
const inStoreNote = say(
  '店内码：商店自己编的号，只在本店有效',
  'In-store number: given by the shop, valid only there',
)

/** The candidate for 8, 12, 13 or 14 digits; null for any other text. */
export function readGtin(text: string): Candidate | null {
  if (!/^(\d{8}|\d{12,14})$/.test(text)) return slippedGtin(text)
  return candidateOf(text, [])
}

/** The candidate for the 8 digits of a UPC-E symbol; null for any other text. */
export function readUpcE(text: string): Candidate | null {
  const full = expandUpcE(text)
  if (full === null) return null
  return candidateOf(full, [say(`UPC-E ${text} 展开为 ${full}`, `UPC-E ${text} stands for ${full}`)])
}

function candidateOf(digits: string, extra: readonly Text[]): Candidate {
  const gtin = digits.padStart(14, '0')
  const check = compareCheck(gs1Check(digits.slice(0, -1)), digits.slice(-1))
  const holds = check?.holds === true
  const shop =
    (digits.length !== 8 && inStore(Number(gtin.slice(1, 4)))) ||
    (digits.length === 8 && /^[02]/.test(digits))
  const notes: Text[] = [...extra]
  if (!holds) {
    notes.push(
      say(
        '校验码不符，多半是扫错或抄错了一位',
        'The check digit does not fit: most likely one digit was misread',
      ),
    )
  } else {
    notes.push(shop ? inStoreNote : originNote)
  }
  return {
    family: 'gtin',
    verdict: holds ? 'ok' : 'misread',
    normalised: gtin,
    name,
    parts: partsOf(digits, gtin),
    check,
    notes,
    suggestions: [],
    next: holds && !shop ? [{ kind: 'product', gtin }] : [{ kind: 'none' }],
  }
}

function partsOf(digits: string, gtin: string): Part[] {
  const parts: Part[] = []
  let rest = digits
  if (digits.length === 14) {
    parts.push({
      key: 'indicator',
      text: digits.charAt(0),
      name: say('包装指示符', 'Packaging level'),
      meaning: digits.startsWith('0')
        ? null
        : digits.startsWith('9')
          ? say('变量商品', 'Variable measure')
          : say('外包装层级', 'Outer pack'),
    })
    rest = digits.slice(1)
  }
  const prefixLength = digits.length === 12 ? 2 : 3
  parts.push(
    {
      key: 'prefix',
      text: rest.slice(0, prefixLength),
      name: say('前缀（编码组织）', 'Prefix (issuer)'),
      meaning: digits.length === 8 ? null : issuerOf(gtin),
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

/** Thirteen characters, nearly all digits: a slip of the eye. */
function slippedGtin(text: string): Candidate | null {
  if (!/^([0-9A-Z]{8}|[0-9A-Z]{12,14})$/.test(text)) return null
  const letters = text.replace(/\d/g, '').length
  if (letters === 0 || letters > 2) return null
  const holds = (code: string) =>
    /^\d+$/.test(code) && gs1Check(code.slice(0, -1))?.character === code.slice(-1)
  const near = suggest(text, '0123456789', holds)
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
