import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { rawSpans } from '../../../../domain/codes/raw-spans'
import { recognise } from '../../../../domain/codes/recognise'

const today = '2026-11-23'

/** The raw text with every part that was found in brackets behind its place: `⟦0:690⟧`. */
function marked(raw: string, symbology?: string): string {
  const [best] = recognise(raw, symbology === undefined ? { today } : { today, symbology }).candidates
  if (!best) throw new Error('recognise answered no candidate')
  return shown(raw, best.parts)
}

const shown = (raw: string, parts: Parameters<typeof rawSpans>[1]): string =>
  rawSpans(raw, parts)
    .map(({ text, part }) => (part === null ? text : `⟦${part}:${text}⟧`))
    .join('')

test('a code of fixed length is laid out without a gap', () => {
  expect(marked('91350100M000100Y43')).toBe('⟦0:9⟧⟦1:1⟧⟦2:350100⟧⟦3:M000100Y4⟧⟦4:3⟧')
  expect(marked('6901234567892')).toBe('⟦0:690⟧⟦1:123456789⟧⟦2:2⟧')
})

test('a misread code is laid out too', () => {
  expect(marked('91350100M000100Y44')).toBe('⟦0:9⟧⟦1:1⟧⟦2:350100⟧⟦3:M000100Y4⟧⟦4:4⟧')
})

test('what stands before the parts belongs to none of them', () => {
  expect(marked('统一社会信用代码：91350100M000100Y43')).toMatch(/^统一社会信用代码：⟦0:9⟧/)
  expect(marked('SC10741018302531')).toBe('SC⟦0:107⟧⟦1:410183⟧⟦2:0253⟧⟦3:1⟧')
})

test('a code among other words, or behind the name of a site, is laid out whole', () => {
  expect(marked('许可证编号：JY24107110024586\n经营者名称：示例餐馆')).toBe(
    '许可证编号：JY⟦0:2⟧⟦1:410711⟧⟦2:002458⟧⟦3:6⟧\n经营者名称：⟦4:示例餐馆⟧',
  )
  expect(marked('http://www.gsxt.gov.cn/index.html?uniscid=91110000600037341L')).toBe(
    'http://⟦0:www.gsxt.gov.cn⟧/index.html?uniscid=⟦1:9⟧⟦2:1⟧⟦3:110000⟧⟦4:600037341⟧⟦5:L⟧',
  )
})

test('blanks, hyphens, case and full width make no difference, and stay as they were written', () => {
  expect(marked(' 9135 0100 m000 100y 43')).toBe(' ⟦0:9⟧⟦1:1⟧⟦2:35 0100⟧ ⟦3:m000 100y 4⟧⟦4:3⟧')
  expect(marked('60003734-1')).toBe('⟦0:60003734⟧-⟦1:1⟧')
  expect(marked('６９０１２３４５６７８９２')).toBe('⟦0:６９０⟧⟦1:１２３４５６７８９⟧⟦2:２⟧')
})

test('a GS1 part stands behind its application identifier, even where the same characters come before', () => {
  expect(marked(']d201069012345678921727123110\u001d')).toContain('01⟦0:06901234567892⟧17⟦1:271231⟧')
  expect(marked(']d20106901234567892172712311010\u001d2110')).toBe(
    ']d201⟦0:06901234567892⟧17⟦1:271231⟧10⟦2:10⟧\u001d21⟦3:10⟧',
  )
  expect(marked('(01)06901234567892(10)AB/12-3')).toBe('(01)⟦0:06901234567892⟧(10)⟦1:AB/12-3⟧')
})

test('the parts of a web address are found in its path and its query, decoded and filled up', () => {
  expect(marked('https://example.com/01/06901234567892/10/A%2F1?17=271231')).toBe(
    'https://example.com/01/⟦0:06901234567892⟧/10/⟦1:A%2F1⟧?17=⟦2:271231⟧',
  )
  expect(marked('https://example.com/01/6901234567892/10/A1')).toBe(
    'https://example.com/01/⟦0:6901234567892⟧/10/⟦1:A1⟧',
  )
  expect(shown('https://a.cn/01/012345678905', [{ key: '01', text: '00012345678905' }])).toBe(
    'https://a.cn/01/⟦0:012345678905⟧',
  )
})

test('a part that is not written in the text is left out, and a short one is not found by accident', () => {
  expect(shown('01234565', [{ key: 'prefix', text: '99' }])).toBe('01234565')
  const expanded = [
    { key: 'prefix', text: '01' },
    { key: 'item', text: '234500006' },
    { key: 'check', text: '5' },
  ]
  expect(shown('01234565', expanded)).toBe('01234565')
})

test('Chinese characters are found, percent-encoded or not', () => {
  const parts = [{ key: 'word', text: '国药准字' }]
  expect(shown('批准文号 国药准字 H1', parts)).toBe('批准文号 ⟦0:国药准字⟧ H1')
  const encoded = encodeURIComponent('国药准字')
  expect(shown(`x?n=${encoded}`, parts)).toBe(`x?n=⟦0:${encoded}⟧`)
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom('0', '1', '%', '4', 'A', 'a', '-', ' ', '\u001d', 'Ａ', '国', '%E5') }),
)
const anyParts = fc.array(fc.record({ key: fc.constantFrom('01', '10', 'check'), text: anyText }))

test('the segments are always exactly the raw text, and every part stands once at most, in order', () => {
  fc.assert(
    fc.property(anyText, anyParts, (raw, parts) => {
      const segments = rawSpans(raw, parts)
      expect(segments.map(({ text }) => text).join('')).toBe(raw)
      expect(segments.every(({ text }) => text !== '')).toBe(true)
      const places = segments.flatMap(({ part }) => part ?? [])
      expect(places).toEqual([...new Set(places)].sort((one, other) => one - other))
    }),
  )
})

test('parts cut out of a text are all found again', () => {
  const piece = fc.string({ unit: fc.constantFrom('0', '1', 'A', 'b', '国'), minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
      fc.pre(pieces.join('').length >= 3)
      const parts = pieces.map((text, at) => ({ key: `part${at}`, text }))
      expect(rawSpans(pieces.join('-'), parts).filter(({ part }) => part !== null)).toHaveLength(
        pieces.length,
      )
    }),
  )
})

test('after eight parts that are not in the text nothing more is looked for, so that 8 KB stay quick', () => {
  const missing = Array.from({ length: 7 }, () => ({ key: 'x', text: '999' }))
  const present = { key: 'x', text: '123' }
  expect(shown('00123', [...missing, present])).toBe('00⟦7:123⟧')
  expect(shown('00123', [...missing, ...missing.slice(6), present])).toBe('00123')
})
