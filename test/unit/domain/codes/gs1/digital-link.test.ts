import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { gtinCheckDigit } from '../../../../../domain/codes/check-digits'
import { readDigitalLink } from '../../../../../domain/codes/gs1/digital-link'
import { parseDigitalLink } from '../../../../../domain/codes/gs1/link-reader'
import { digitalLink, digitalLinkPath } from '../../../../../domain/codes/gs1/link-writer'
import { unescapeBytes, escapeBytes } from '../../../../../domain/codes/gs1/uri'

const read = (text: string) => readDigitalLink(text, '2026-11-23')
const notes = (text: string) =>
  read(text)
    ?.notes.map((note) => note.en)
    .join('; ') ?? ''

describe('a Digital Link', () => {
  test('is read on any domain, below any path, shorter numbers filled up', () => {
    expect(read('https://shop.example/cn/p/01/6901234567892/10/A%2F1?17=261231&utm=x')).toMatchObject({
      family: 'gs1-dl',
      verdict: 'ok',
      normalised: 'https://id.gs1.org/01/06901234567892/10/A%2F1?17=261231',
      next: [{ kind: 'product', gtin: '06901234567892', lot: 'A/1' }],
    })
  })

  test('is taken apart into key, qualifiers, attributes and the rest', () => {
    expect(
      parseDigitalLink('HTTPS://u@a.cn:8080/x/01/06901234567892/21/S?99=A%20B+C&b=1&c#top'),
    ).toMatchObject({
      primary: { ai: '01', value: '06901234567892' },
      qualifiers: [{ ai: '21', value: 'S' }],
      attributes: [{ ai: '99', value: 'A B C' }],
      ignored: ['b=1', 'c'],
      stem: 'HTTPS://u@a.cn:8080/x',
    })
  })

  test('is read with the names of letters that older addresses use', () => {
    expect(read('http://example.org/gtin/6901234567892/lot/AB/ser/1')?.normalised).toBe(
      'https://id.gs1.org/01/06901234567892/10/AB/21/1',
    )
  })

  test('is read before a page of the site itself, when the check digit holds', () => {
    expect(read('https://a.cn/01/06901234567892/10/A1/index.html')).toMatchObject({
      verdict: 'ok',
      normalised: 'https://id.gs1.org/01/06901234567892/10/A1',
    })
    expect(read('https://a.cn/01/06901234567893/index.html')).toBeNull()
  })

  test('names other things than trade items', () => {
    expect(read('https://example.cn/414/6901234567892/254/A1')?.verdict).toBe('ok')
    expect(read('https://example.cn/8004/690123ABC')?.verdict).toBe('ok')
  })

  test('with qualifiers out of order, in the query, or a wrong check digit, is misread', () => {
    expect(read('https://id.gs1.org/01/09521234543213/21/1/10/A')?.verdict).toBe('misread')
    expect(read('https://id.gs1.org/01/09521234543213?10=A')?.verdict).toBe('misread')
    expect(read('https://id.gs1.org/01/09521234543214')?.verdict).toBe('misread')
    expect(notes('https://id.gs1.org/01/09521234543213?10=A')).toMatch('(10) belongs in the path')
  })

  test('with two digits of its number changed round offers the address that holds', () => {
    expect(read('https://a.cn/01/06901234657892/10/A')?.suggestions).toContain(
      'https://id.gs1.org/01/06901234567892/10/A',
    )
  })

  test('is not seen in an ordinary address', () => {
    for (const text of [
      'https://example.com/2026/01/report',
      'https://example.com/01/%ZZ',
      'https://example.com/constructor/x',
      'https://example.com/401/unauthorized',
      'https://example.com/8004/news/',
      'https://example.com/00/12',
      'https://example.com',
      'ftp://a/01/06901234567892',
      '01/06901234567892',
    ]) {
      expect([text, read(text)]).toEqual([text, null])
    }
  })

  test('with a user name before its domain warns', () => {
    expect(notes('https://gs1.org@evil.example/01/06901234567892')).toMatch('look at the real domain')
  })
})

describe('a compressed Digital Link', () => {
  const packed = {
    verdict: 'ok',
    normalised: 'https://id.gs1.org/01/05412345000013/10/ABC%26%2B123?7003=1903061658',
  }

  test('is unpacked, whole or behind its key', () => {
    expect(read('http://example.org/AQnYUc1gmiERBhQ0ytiyZuAGOLc1TQ')).toMatchObject(packed)
    expect(
      read('http://example.org/a/AQnYUc1gmiERBhQ0ytiyZuAGOLc1TXhXsaXbQKHFuaprwUmrBX6g?k1=v1'),
    ).toMatchObject(packed)
    expect(read('https://example.org/01/05412345000013/EIiDChplbFkzcAMcW5qmg')).toMatchObject(packed)
    expect(read('https://id.gs1.org/ARHKVAdpQg')?.normalised).toBe('https://id.gs1.org/01/09780345418913')
    expect(notes('https://id.gs1.org/ARHKVAdpQg')).toMatch('has been unpacked')
  })

  test('is not seen when a bit or the check digit is off', () => {
    for (const segment of [
      'ARHKVAdpQh',
      'ARHKVAdpRg',
      'ARHKVAdpQ',
      'ARHKVAdpQgA',
      'AQnYUc1gmiERBhQ0ytiyZuAGOLc1T',
    ]) {
      expect(read(`https://id.gs1.org/${segment}`)).toBeNull()
    }
  })

  test('is not seen in the words and numbers of ordinary addresses', () => {
    const word = fc.oneof(
      fc.uuid(),
      fc.stringMatching(/^[a-z]{3,9}(-[a-z]{2,9}){1,4}$/),
      fc.stringMatching(/^[A-Z][a-z]{3,9}([A-Z][a-z]{2,9}){1,4}$/),
      fc.stringMatching(/^[A-Za-z0-9_-]{11}$/),
      fc.stringMatching(/^\d{8,20}$/),
    )
    fc.assert(
      fc.property(word, (segment) => {
        expect(parseDigitalLink(`https://example.com/${segment}`)).toBeNull()
      }),
      { numRuns: 2000, seed: 20261123 },
    )
  })
})

describe('writing a Digital Link', () => {
  const elements = [
    { ai: '10', value: 'A/1' },
    { ai: '99', value: 'x y' },
    { ai: '17', value: '261231' },
    { ai: '01', value: '06901234567892' },
  ]

  test('puts key and qualifiers into the path, the rest into the query, fixed lengths first', () => {
    expect(digitalLinkPath(elements)).toEqual({ path: '/01/06901234567892/10/A%2F1?17=261231&99=x+y' })
    expect(digitalLink(elements, 'https://cha.example/c/')).toEqual({
      uri: 'https://cha.example/c/01/06901234567892/10/A%2F1?17=261231&99=x+y',
    })
  })

  test('says why there is none', () => {
    expect(digitalLink([{ ai: '10', value: 'A' }])).toMatchObject({
      fault: { en: expect.stringMatching('No key') },
    })
  })
})

describe('every address', () => {
  const gtin = fc.stringMatching(/^\d{13}$/).map((body) => body + (gtinCheckDigit(body) ?? ''))
  const value = fc.string({ unit: fc.constantFrom(...'ABCabc019()/-_%+&=?'), minLength: 1, maxLength: 20 })

  test('that was written is read again, and is its own canonical form', () => {
    fc.assert(
      fc.property(gtin, value, value, (item, lot, info) => {
        const elements = [
          { ai: '01', value: item },
          { ai: '10', value: lot },
          { ai: '99', value: info },
        ]
        const written = digitalLink(elements)
        const uri = 'uri' in written ? written.uri : ''
        expect(parseDigitalLink(uri)).toMatchObject({ elements, faults: [], forgiven: [] })
        expect(read(uri)?.normalised).toBe(uri)
      }),
    )
  })

  test('has an answer, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        read(text)
        read(`https://${text}`)
        read(`https://a/01/06901234567892/10/${text}`)
        read(`https://a/01/06901234567892?17=${text}`)
      }),
    )
  })

  test('escapes what it cannot hold, byte by byte', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        expect(unescapeBytes(escapeBytes(text, 'path'), 'path')).toBe(text)
        expect(unescapeBytes(escapeBytes(text, 'query'), 'query')).toBe(text)
      }),
    )
  })
})
