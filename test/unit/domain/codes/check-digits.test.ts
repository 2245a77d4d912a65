import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  gtinCheckDigit,
  mod11_10,
  mod11_2Check,
  orgCheck,
  usccAlphabet,
  usccCheckCharacter,
} from '../../../../domain/codes/check-digits'
import { expandUpcE, parseGtin, printedGtin } from '../../../../domain/codes/gtin'
import { recognise } from '../../../../domain/codes/recognise'
import { checkUscc, parseUscc } from '../../../../domain/codes/uscc'
import { describeWithShared, readSharedJson } from '../../../shared-data'

describe('check characters', () => {
  test('MOD 11,10 gives 0 where the product ends at one', () => {
    expect(mod11_10('10000000000008')).toBe('0')
  })

  test('nothing is computed for what is not the right kind of text', () => {
    expect([
      mod11_10(''),
      mod11_10('12a'),
      gtinCheckDigit('x'),
      usccCheckCharacter('9135'),
      orgCheck('啊'),
    ]).toEqual([null, null, null, null, null])
  })

  test('a credit code with one changed character never holds', () => {
    const char = fc.constantFrom(...usccAlphabet)
    fc.assert(
      fc.property(
        fc.string({ unit: char, minLength: 17, maxLength: 17 }),
        fc.nat(17),
        char,
        (body, at, other) => {
          const code = body + (usccCheckCharacter(body) ?? '')
          const changed = code.slice(0, at) + other + code.slice(at + 1)
          expect(checkUscc(changed)).toBe(changed === code)
        },
      ),
    )
  })

  test('a trade item number with one changed digit never holds', () => {
    const digit = fc.constantFrom(...'0123456789')
    fc.assert(
      fc.property(
        fc.string({ unit: digit, minLength: 12, maxLength: 12 }),
        fc.nat(12),
        digit,
        (body, at, other) => {
          const code = body + (gtinCheckDigit(body) ?? '')
          const changed = code.slice(0, at) + other + code.slice(at + 1)
          expect(parseGtin(changed) !== null).toBe(changed === code)
        },
      ),
    )
  })
})

describe('parsing', () => {
  test.each([
    ['00000096385074', '96385074'],
    ['06901234567892', '6901234567892'],
    ['00012345678905', '0012345678905'],
    ['16901234567899', '16901234567899'],
  ])('%s is printed as %s', (gtin14, printed) => {
    expect(printedGtin(gtin14)).toBe(printed)
  })

  test('a credit code is evened out; a wrong check character is kept, for some are real', () => {
    expect(parseUscc(' 91 350100 m000100y43 ')).toBe('91350100M000100Y43')
    expect(parseUscc('91350211M00013FA1N')).toBe('91350211M00013FA1N')
    expect(checkUscc('91350211M00013FA1N')).toBe(false)
    expect(parseUscc('9111000060003IOZSV')).toBeNull()
    expect(parseUscc('9'.repeat(10_000))).toBeNull()
  })

  test('a trade item number must hold and is padded', () => {
    expect(parseGtin('690-1234-567892')).toBe('06901234567892')
    expect(parseGtin('6901234567893')).toBeNull()
    expect(parseGtin('690123')).toBeNull()
  })

  test.each([
    ['04252614', '042100005264'],
    ['01234505', '012000003455'],
    ['01234133', '012300000413'],
    ['01234784', '012347000084'],
    ['21234784', null],
  ])('UPC-E %s is %s', (short, long) => expect(expandUpcE(short)).toBe(long))
})

interface Vector {
  readonly scheme: string
  readonly input: string
  readonly valid: boolean
  readonly contested?: boolean
}

describeWithShared('published vectors', () => {
  const families: Readonly<Record<string, string>> = {
    uscc: 'uscc',
    orgcode: 'orgcode',
    regno15: 'regno15',
    regno13_legacy: 'regno13',
    sc_food_licence: 'sc',
    ric: 'identity',
  }
  const checks: Readonly<Record<string, (body: string) => string | undefined>> = {
    iso7064_mod_11_10: (body) => mod11_10(body) ?? undefined,
    iso7064_mod_11_2: (body) => mod11_2Check(body)?.character,
  }
  /** By input, with the reason. */
  const unsupported: Readonly<Record<string, string>> = {
    '110111198012010078':
      'needs the years in which a region had its code, which our table of 2002 to 2023 lacks',
  }
  const vectors = readSharedJson<readonly Vector[]>('data/codes/code_vectors.json')

  test.each(Object.keys(families))('%s: every one is judged as published', (scheme) => {
    const own = vectors.filter(
      ({ input, contested, ...vector }) =>
        vector.scheme === scheme && contested !== true && !(input in unsupported),
    )
    expect(own.length).toBeGreaterThan(3)
    const wrong = own.filter(({ input, valid }) => {
      const { candidates } = recognise(input, { today: '2026-11-23' })
      const reading = candidates.find(({ family }) => family === families[scheme])
      return (reading?.verdict === 'ok') !== valid
    })
    expect(wrong).toEqual([])
  })

  test.each(Object.keys(checks))('%s: every one is computed as published', (scheme) => {
    const own = vectors.filter((vector) => vector.scheme === scheme)
    expect(own.length).toBeGreaterThan(0)
    const wrong = own.filter(
      ({ input, valid }) => (checks[scheme]?.(input.slice(0, -1)) === input.slice(-1)) !== valid,
    )
    expect(wrong).toEqual([])
  })

  test('no other scheme is among them', () => {
    const known = new Set([...Object.keys(families), ...Object.keys(checks)])
    expect(vectors.filter(({ scheme }) => !known.has(scheme))).toEqual([])
  })
})
