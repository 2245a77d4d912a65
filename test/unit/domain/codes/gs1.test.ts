import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { gtinCheckDigit } from '../../../../domain/codes/check-digits'
import { gs1Date, slideYear } from '../../../../domain/codes/gs1/dates'
import { bracketed, splitBracketed } from '../../../../domain/codes/gs1/elements'
import { recognise } from '../../../../domain/codes/recognise'

const GS = '\u001d'
const today = '2026-11-23'
const read = (text: string, symbology?: string) =>
  recognise(text, symbology === undefined ? { today } : { today, symbology }).candidates[0]
const keyed = (text: string) =>
  Object.fromEntries((read(text)?.parts ?? []).map(({ key, text: value }) => [key, value]))
const meanings = (text: string) =>
  Object.fromEntries((read(text)?.parts ?? []).map(({ key, meaning }) => [key, meaning?.en ?? null]))
const notes = (text: string) => (read(text)?.notes ?? []).map((note) => note.en).join('; ')

describe('element strings', () => {
  test('are split at separators and at fixed lengths, with any of the four symbology identifiers', () => {
    for (const id of [']d2', ']Q3', ']C1', ']e0']) {
      expect(keyed(`${id}010690123456789210A1${GS}1726123121S-9`)).toEqual({
        '01': '06901234567892',
        '10': 'A1',
        '17': '261231',
        '21': 'S-9',
      })
    }
  })

  test('are known by a separator alone, or by the symbology', () => {
    expect(read(`010690123456789210A1${GS}21S`)?.family).toBe('gs1')
    expect(read('0106901234567892', 'DataBar')?.family).toBe('gs1')
  })

  test('without any mark are read only when everything in them holds', () => {
    expect(read('010690123456789217261231')).toMatchObject({ family: 'gs1', verdict: 'ok' })
    expect(read('010690123456789317261231')?.family).not.toBe('gs1')
  })

  test('lead to the product with its lot and serial number', () => {
    expect(read(']d2010690123456789210A1\u001d21S9')?.next).toEqual([
      { kind: 'product', gtin: '06901234567892', lot: 'A1', serial: 'S9' },
    ])
  })

  test('tell dates, weights and countries', () => {
    expect(meanings('(01)06901234567892(17)260700(3103)000189(422)156(37)012')).toEqual({
      '01': 'GS1 China',
      '17': '2026-07-31',
      '3103': '0.189 kg',
      '422': 'China',
      '37': '12',
    })
  })

  test('with a wrong check digit are misread, with a day that never was impossible', () => {
    expect(read('(01)06901234567893')?.verdict).toBe('misread')
    expect(read('(01)06901234567892(17)261301')?.verdict).toBe('impossible')
    expect(read('(01)06901234567892(17)260230')?.verdict).toBe('impossible')
  })

  test('that are cut short or too long say where', () => {
    expect(notes(']d2010690123456')).toMatch('(01) 14 characters expected, 10 found')
    expect(notes(`]d210${'A'.repeat(21)}`)).toMatch('(10) 1 characters too many')
    expect(notes(']d2ABC')).toMatch('No application identifier here: ABC')
    expect(notes(']d2891234')).toMatch('No application identifier here: 891234')
  })

  test('that contradict themselves are misread', () => {
    expect(read(`]d210A${GS}10B`)?.verdict).toBe('misread')
  })

  test('with an identifier outside the table are shown as they are', () => {
    expect(read(`]d201069012345678927240P1${GS}10A`)).toMatchObject({ verdict: 'ok' })
    expect(notes(`]d201069012345678927240P1${GS}10A`)).toMatch('(7240) is not in our table')
  })

  test('keep brackets that belong to a value', () => {
    const text = '(01)05412345000013(10)A\\(1)'
    expect(keyed(text)['10']).toBe('A(1)')
    expect(read(text)?.normalised).toBe(text)
  })
})

describe('Digital Link', () => {
  test('is read on any domain, below any path, shorter numbers padded', () => {
    expect(read('https://shop.example/cn/p/01/6901234567892/10/A%2F1?17=261231&utm=x')).toMatchObject({
      family: 'gs1-dl',
      verdict: 'ok',
      normalised: 'https://id.gs1.org/01/06901234567892/10/A%2F1?17=261231',
    })
  })

  test('with qualifiers out of order, or a wrong check digit, is misread', () => {
    expect(read('https://id.gs1.org/01/09521234543213/21/1/10/A')?.verdict).toBe('misread')
    expect(read('https://id.gs1.org/01/09521234543214')?.verdict).toBe('misread')
  })

  test('is not seen in an ordinary address', () => {
    expect(read('https://example.com/2026/01/report')?.family).toBe('web')
    expect(read('https://example.com/01/%ZZ')?.family).not.toBe('gs1-dl')
    expect(read('https://example.com/constructor/x')?.family).toBe('web')
  })
})

describe('dates', () => {
  test('slide around this year', () => {
    expect([slideYear(76, 2026), slideYear(77, 2026), slideYear(26, 2076), slideYear(25, 2076)]).toEqual([
      2076, 1977, 2126, 2125,
    ])
  })

  test('take day 00 as the last of the month only where allowed', () => {
    expect(gs1Date('240200', today, true)).toBe('2024-02-29')
    expect(gs1Date('240200', today, false)).toBeNull()
  })
})

describe('every element string', () => {
  const value = fc.string({ unit: fc.constantFrom(...'ABCabc019()/-_%'), minLength: 1, maxLength: 20 })
  const gtin = fc
    .string({ unit: fc.constantFrom(...'0123456789'), minLength: 13, maxLength: 13 })
    .map((body) => body + (gtinCheckDigit(body) ?? ''))

  test('survives being written with brackets', () => {
    fc.assert(
      fc.property(gtin, value, value, (item, lot, serial) => {
        const elements = [
          { ai: '01', value: item },
          { ai: '10', value: lot },
          { ai: '21', value: serial },
        ]
        expect(splitBracketed(bracketed(elements)).elements).toEqual(elements)
        expect(read(`]d201${item}10${lot}${GS}21${serial}`)).toMatchObject({
          verdict: 'ok',
          normalised: bracketed(elements),
        })
      }),
    )
  })
})
