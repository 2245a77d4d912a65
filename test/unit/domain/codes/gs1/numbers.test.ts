import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { gtinCheckDigit } from '../../../../../domain/codes/check-digits'
import { countryName } from '../../../../../domain/codes/gs1/countries'
import { gs1Date, slideYear } from '../../../../../domain/codes/gs1/dates'
import { readGln, readSscc } from '../../../../../domain/codes/gs1/keys'
import { issuerOf, useOf } from '../../../../../domain/codes/gs1/prefixes'
import { expandUpcE, parseGtin } from '../../../../../domain/codes/gtin'
import { itemNumber, readGtin, readUpcE } from '../../../../../domain/codes/gtin-candidate'
import { recognise } from '../../../../../domain/codes/recognise'

const withCheck = (body: string) => body + (gtinCheckDigit(body) ?? '')
const prefix = (digits: string) => issuerOf(withCheck(`0${digits}`.padEnd(13, '0')))?.zh ?? null
const notes = (text: string) => readGtin(text)?.notes[0]?.en ?? ''

describe('dates', () => {
  test('slide around this year', () => {
    expect([slideYear(76, 2026), slideYear(77, 2026), slideYear(26, 2076), slideYear(25, 2076)]).toEqual([
      2076, 1977, 2126, 2125,
    ])
  })

  test('take day 00 as the last of the month only where allowed', () => {
    expect(gs1Date('240200', '2026-11-23', true)).toBe('2024-02-29')
    expect(gs1Date('240200', '2026-11-23', false)).toBeNull()
  })
})

describe('prefixes', () => {
  test('name the issuing organisation, in Chinese usage', () => {
    expect(['690', '680', '471', '489', '958', '300', '045'].map(prefix)).toEqual([
      '中国物品编码中心',
      '中国物品编码中心',
      '中国台湾编码组织',
      '中国香港编码组织',
      '中国澳门编码组织',
      '法国编码组织',
      '店内码',
    ])
    expect(prefix('141')).toBeNull()
  })

  test('tell books, periodicals, music, coupons and receipts apart', () => {
    const uses = ['9781', '9791', '9790', '977', '050', '981', '990', '980', '952', '021', '690']
    expect(uses.map((digits) => useOf(withCheck(`0${digits}`.padEnd(13, '1'))))).toEqual([
      'isbn',
      'isbn',
      'ismn',
      'issn',
      'coupon',
      'coupon',
      'coupon',
      'refund',
      'demo',
      'in-store',
      null,
    ])
  })

  test('of a GTIN-8 are its own first digits', () => {
    expect(readGtin('96385074')?.parts[0]).toMatchObject({
      key: 'prefix',
      text: '963',
      meaning: { en: 'GS1 Global Office (GTIN-8)' },
    })
    expect(readGtin(withCheck('2123456'))?.next).toEqual([{ kind: 'none' }])
  })
})

describe('a trade item number', () => {
  test('says what a special number is in place of the note on origin', () => {
    expect(notes('9780471117094')).toMatch('ISBN')
    expect(notes(withCheck('977123456700'))).toMatch('ISSN')
    expect(notes(withCheck('979012345678'))).toMatch('ISMN')
    expect(notes('6901234567892')).toMatch('not the origin')
  })

  test('of a coupon or a receipt leads to no product', () => {
    expect(readGtin(withCheck('990123456789'))?.next).toEqual([{ kind: 'none' }])
    expect(readGtin(withCheck('980123456789'))?.next).toEqual([{ kind: 'none' }])
  })

  test('of 14 digits tells the packaging level', () => {
    const level = (indicator: string) =>
      readGtin(withCheck(`${indicator}690123456789`))?.parts[0]?.meaning?.en
    expect([level('0'), level('3'), level('9')]).toEqual([
      'A single item',
      'Outer pack, kind 3',
      'Variable measure (sold by weight or the like)',
    ])
  })

  test('with a letter for a digit, or neighbours changed round, has near readings that hold', () => {
    expect(readGtin('69O1234567892')?.suggestions).toEqual(['6901234567892'])
    expect(readGtin('6901234657892')?.suggestions).toContain('6901234567892')
    expect(readGtin('69O123456789I')).toBeNull()
  })

  test('of nothing but zeros was never given out', () => {
    expect(readGtin('0000000000000')?.verdict).toBe('impossible')
    expect(parseGtin('0000000000000')).toBeNull()
  })

  test('of UPC-E says what it stands for', () => {
    expect(readUpcE('04252614')).toMatchObject({ verdict: 'ok', normalised: '00042100005264' })
    expect(expandUpcE('24252614')).toBeNull()
  })

  test('that holds is its own parse', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{12}$/), (body) => {
        const gtin = withCheck(body)
        expect(parseGtin(gtin)).toBe(gtin)
        expect(readGtin(gtin)).toMatchObject({ verdict: 'ok', normalised: gtin })
      }),
    )
  })

  test('that was mistyped suggests only numbers that hold', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9OISBZ]{13}$/), (text) => {
        for (const near of readGtin(text)?.suggestions ?? []) expect(parseGtin(near)).not.toBeNull()
      }),
    )
  })
})

describe('bare keys', () => {
  test('of eighteen digits are logistic units', () => {
    expect(readSscc('106141412345678908')).toMatchObject({ family: 'sscc', verdict: 'ok' })
    expect(readSscc('106141412345678909')?.verdict).toBe('misread')
    expect(readSscc('1061414')).toBeNull()
  })

  test('of thirteen digits may be locations, unless they are books, coupons or in-store', () => {
    expect(readGln('6901234567892')).toMatchObject({ family: 'gln', verdict: 'ok' })
    for (const text of [
      '6901234567893',
      '9780471117094',
      withCheck('210000000000'),
      withCheck('977123456700'),
    ]) {
      expect(readGln(text)).toBeNull()
    }
  })
})

test('countries are known by both their codes, and by nothing else', () => {
  expect([countryName('156')?.zh, countryName('CN')?.zh, countryName('158')?.zh]).toEqual([
    '中国',
    '中国',
    '中国台湾',
  ])
  expect([countryName('ZZ'), countryName(''), countryName('constructor')]).toEqual([null, null, null])
})

test('a trade item number alone is read as a barcode of it is by the reader of every code', () => {
  const written = fc.oneof(
    fc.stringMatching(/^[0-9]{8}$/),
    fc.stringMatching(/^[0-9]{12,14}$/),
    fc.stringMatching(/^[0-9 O-]{0,16}$/),
    fc.string(),
  )
  fc.assert(
    fc.property(written, (text) => {
      const { family, candidates } = recognise(text, { symbology: 'EAN_13', today: '2026-11-23' })
      // What it reads from an address or an element string is no number as it is printed.
      if (family !== 'gtin' && family !== 'unknown') return
      const { parts, check, verdict } = itemNumber(text) ?? { parts: [], check: null, verdict: 'unknown' }
      expect({ parts, check, verdict }).toEqual({
        parts: candidates[0]?.parts ?? [],
        check: candidates[0]?.check ?? null,
        verdict: candidates[0]?.verdict,
      })
    }),
  )
})
