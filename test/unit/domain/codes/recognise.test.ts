import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { recognise } from '../../../../domain/codes/recognise'
import type { Candidate, Verdict } from '../../../../domain/codes/recognition'

const today = '2026-11-23'
const read = (text: string, symbology?: string) =>
  recognise(text, symbology === undefined ? { today } : { today, symbology })

function best(text: string, symbology?: string): Candidate {
  const [candidate] = read(text, symbology).candidates
  if (!candidate) throw new Error('recognise answered no candidate')
  return candidate
}

const words = (candidate: Candidate) => candidate.notes.map((note) => note.zh).join('；')

/** The vector block C6 of the code notes: family, verdict, texts. */
const block: readonly (readonly [string, Verdict, string])[] = [
  [
    'uscc',
    'ok',
    '91350100M000100Y43 91110000600037341L 91310115MA1K3BTP2B 9115220107837941X1 121200004013590816',
  ],
  [
    'uscc',
    'ok',
    '91230500MA1B3N1N2M 11230500001755309F 91152201078377449P 91310112MA1GD5WP62 91320500137690962B',
  ],
  ['uscc', 'misread', '91350100M000100Y4Z 91350100M000100Y44 91350100M000100Y4 91350100M000100Y433'],
  ['orgcode', 'ok', '600037341 MA2PBP6A1 07837941X 001755309'],
  ['orgcode', 'misread', '60003734-2'],
  ['regno15', 'ok', '310115600985533 110108000000016 440301103097413'],
  ['regno15', 'misread', '310115600985535'],
  ['sc', 'ok', 'SC10741018302531 SC10744030704994 SC11351090100010 SC12336098200173 SC12434017430075'],
  ['sc', 'ok', '10741018302531 10744030704994'],
  ['sc', 'misread', 'SC12345678901234 SC10935070200158 SC12744510201255 SC1074101830253'],
  ['jy', 'ok', 'JY13101140093802 JY13101160000083 JY13101060025900 JY23101140041987 JY13101050042467'],
  ['jy', 'ok', 'JY13101120198903 JY24107110024586'],
  ['jy', 'misread', 'JY24406223547420'],
  [
    'gtin',
    'ok',
    '96385074 012345678905 6924561884074 6951181105326 6901234567892 09506000134352 09521234543213',
  ],
  ['gtin', 'misread', '69012345678926 6901234567893'],
  ['sscc', 'ok', '106141412345678908'],
  ['drug', 'ok', '83857930000879766660'],
  ['gs1', 'ok', '(01)06901234567892(11)141231(17)150707(10)A213B1(21)1234'],
  ['gs1-dl', 'ok', 'https://id.gs1.org/01/09521234543213/10/ABC123/21/12345'],
  ['licence-qr', 'ok', 'http://www.gsxt.gov.cn/index.html?uniscid=91110000600037341L'],
]

describe('the vector block of the code notes', () => {
  const cases = block.flatMap(([family, verdict, list]) =>
    list.split(' ').map((text) => ({ text, family, verdict })),
  )
  test.each(cases)('$text is $family, $verdict', ({ text, family, verdict }) => {
    expect(read(text)).toMatchObject({ family, verdict })
  })
})

describe('a unified social credit code', () => {
  test('is read through full width, blanks, hyphens, invisible characters, lower case and a label', () => {
    const messy = '统一社会信用代码：９１35-0100 m000\u200b100y43'
    expect(best(messy)).toMatchObject({ verdict: 'ok', normalised: '91350100M000100Y43' })
    expect(words(best(messy))).toMatch(/全角.*说明文字.*空格.*连接符.*小写/)
  })

  test('names its parts and leads to the merchant', () => {
    const { parts, next } = best('91350100M000100Y43')
    expect(parts.map(({ key, text }) => `${key} ${text}`)).toEqual([
      'department 9',
      'kind 1',
      'region 350100',
      'orgcode M000100Y4',
      'check 3',
    ])
    expect(parts[2]?.meaning).toEqual({ zh: '福建省福州市', en: 'Fujian 福州市' })
    expect(next).toEqual([{ kind: 'merchant', uscc: '91350100M000100Y43' }])
  })

  test('that fails its check may be a real company and can still be looked up', () => {
    const found = best('91350211M00013FA1N')
    expect(found).toMatchObject({ verdict: 'misread', check: { holds: false, actual: 'N' } })
    expect(found.next).toEqual([{ kind: 'merchant', uscc: '91350211M00013FA1N' }])
    expect(words(found)).toMatch('真实企业')
  })

  test('of a department or region that never existed is impossible, not misread', () => {
    expect(best('L8320621MA1MRHG204').verdict).toBe('impossible')
    expect(words(best('L8320621MA1MRHG204'))).toMatch('登记管理部门“L”不存在')
  })

  test('with the letter O for a zero is told apart and the slip only suggested', () => {
    const found = best('9135O1OOM000100Y43')
    expect(found).toMatchObject({
      verdict: 'misread',
      normalised: '9135O1OOM000100Y43',
      next: [{ kind: 'none' }],
    })
    expect(found.suggestions).toEqual(['91350100M000100Y43'])
  })

  test('shows the arithmetic of its check character', () => {
    const { table, steps: said } = best('91110000600037341L').check ?? { table: null, steps: [] }
    const steps = said.map((step) => step.en)
    expect(table?.rows.slice(0, 2)).toEqual([
      ['9', '9', '1', '9'],
      ['1', '1', '3', '3'],
    ])
    const sum = table?.rows.reduce((total, row) => total + Number(row[3]), 0)
    expect(steps[0]).toBe(`The products add up to ${sum}`)
    expect(steps[2]).toMatch(/written L$/)
  })
})

describe('trade item numbers', () => {
  test('are normalised to fourteen digits and lead to the product', () => {
    expect(best('6924561884074')).toMatchObject({
      normalised: '06924561884074',
      next: [{ kind: 'product', gtin: '06924561884074' }],
    })
  })

  test('of UPC-E are expanded when the scanner says so, and offered for eight digits otherwise', () => {
    expect(best('04252614', 'UPC_E').normalised).toBe('00042100005264')
    expect(read('96385074', 'EAN_8').candidates.map((candidate) => candidate.normalised)).toEqual([
      '00000096385074',
    ])
    expect(read('01234505').candidates.map((candidate) => candidate.normalised)).toContain('00012000003455')
  })

  test('misread by a scanner are misread, and never another family that has no check digit', () => {
    expect(read('3201112501029', 'EAN_13').candidates.map(({ family }) => family)).toEqual(['gtin'])
  })

  test('of a shop lead nowhere', () => {
    expect(best('2100000000005').next).toEqual([{ kind: 'none' }])
  })

  test('with a letter in them get a suggestion', () => {
    expect(best('6901234S67892').suggestions).toEqual(['6901234567892'])
  })
})

describe('a text with a code in it', () => {
  test('gives the code', () => {
    expect(best('名称:示例公司 税号91350100M000100Y43 电话0591-12345678')).toMatchObject({
      family: 'uscc',
      normalised: '91350100M000100Y43',
    })
    expect(words(best('买的是6924561884074这瓶'))).toMatch('取自一段文字')
  })

  test('gives nothing for numbers that nothing speaks for', () => {
    expect(read('订单号 20261123123456789012').family).toBe('unknown')
  })
})

describe("a person's number", () => {
  test('is told apart from a credit code, and leads nowhere', () => {
    expect(best('11010519491231002X')).toMatchObject({
      family: 'identity',
      verdict: 'ok',
      next: [{ kind: 'none' }],
    })
    expect(words(best('11010519491231002X'))).toMatch('没有发送出去')
  })

  test('that does not hold is no person of ours', () => {
    expect(read('360426199101010072').family).not.toBe('identity')
    expect(read('990426199112010074').family).not.toBe('identity')
  })
})

describe('anything else', () => {
  test.each(['', ' ', 'hello', '12345', '你好，世界', '<script>alert(1)</script>', '😀'])(
    '"%s" is unknown',
    (text) => expect(read(text)).toMatchObject({ family: 'unknown', verdict: 'unknown' }),
  )

  test('a licence address of another site is read and warned about', () => {
    const found = best('http://gsxt.gov.cn.example.com/index.html?uniscid=91110000600037341L')
    expect(found.family).toBe('licence-qr')
    expect(words(found)).toMatch('gsxt.gov.cn.example.com')
  })

  test('more than 8 192 characters are no code', () => {
    expect(read('9'.repeat(8_193)).verdict).toBe('unknown')
  })
})

describe('every text', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(...'0123456789()/?=%[]dQC\u001dABXSCJY:.h tp'), maxLength: 80 }),
    fc
      .tuple(
        fc.constantFrom(
          ']d2',
          ']C1',
          'https://a.b/01/',
          'https://a.b/401/',
          '(01)',
          '(10)',
          'SC',
          'JY',
          '\u001d',
          '91',
        ),
        fc.string({ unit: 'binary', maxLength: 60 }),
      )
      .map(([head, tail]) => head + tail),
  )

  test('is answered without a throw, the first candidate on top', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        const found = read(text)
        const [first] = found.candidates
        expect(first).toMatchObject({
          family: found.family,
          verdict: found.verdict,
          normalised: found.normalised,
        })
        expect(found.candidates.every((candidate) => candidate.next.length > 0)).toBe(true)
      }),
      { numRuns: 3_000 },
    )
  })

  test('is answered the same way twice', () => {
    fc.assert(fc.property(pieces, (text) => expect(read(text)).toEqual(read(text))))
  })
})
