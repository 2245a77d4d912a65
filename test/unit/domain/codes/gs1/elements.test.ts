import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { gtinCheckDigit } from '../../../../../domain/codes/check-digits'
import { checkContent } from '../../../../../domain/codes/gs1/content'
import {
  bracketed,
  elementString,
  entryFor,
  splitBracketed,
  splitElements,
} from '../../../../../domain/codes/gs1/elements'
import { everyIdentifier, identifier } from '../../../../../domain/codes/gs1/dictionary'
import { explainElements } from '../../../../../domain/codes/gs1/explain'
import { GS } from '../../../../../domain/codes/normalise'

const today = '2026-11-23'
const read = (text: string) =>
  explainElements('gs1', text.startsWith('(') ? splitBracketed(text) : splitElements(text), today, [])
const keyed = (text: string) =>
  Object.fromEntries(read(text).parts.map(({ key, text: value }) => [key, value]))
const meanings = (text: string) =>
  Object.fromEntries(read(text).parts.map(({ key, meaning }) => [key, meaning?.en ?? null]))
const notes = (text: string) =>
  read(text)
    .notes.map((note) => note.en)
    .join('; ')

const ITEM = '(01)06901234567892'

describe('element strings', () => {
  test('are split at separators and at fixed lengths', () => {
    expect(keyed(`010690123456789210A1${GS}1726123121S-9`)).toEqual({
      '01': '06901234567892',
      '10': 'A1',
      '17': '261231',
      '21': 'S-9',
    })
  })

  test('lead to the product with its lot and serial number', () => {
    expect(read(`010690123456789210A1${GS}21S9`).next).toEqual([
      { kind: 'product', gtin: '06901234567892', lot: 'A1', serial: 'S9' },
    ])
  })

  test('tell dates, weights, countries, money and the like in words', () => {
    expect(meanings(`${ITEM}(17)260700(3103)000189(422)156(30)012`)).toEqual({
      '01': 'GS1 China',
      '17': '2026-07-31',
      '3103': '0.189 kg',
      '422': 'China',
      '30': '12',
    })
    expect(meanings('(415)6901234567892(8020)R1(3912)1560001234')).toMatchObject({ '3912': '12.34 CNY' })
    expect(meanings('(00)123456789012345675(4324)2611231830(4331)000150-(4321)1(4307)CN')).toMatchObject({
      '4324': '2026-11-23 18:30',
      '4331': '−1.50 °C',
      '4321': 'Yes',
      '4307': 'China',
    })
    expect(meanings(`${ITEM}(7007)260101260131(8008)26010112(423)156392`)).toMatchObject({
      '7007': '2026-01-01 – 2026-01-31',
      '8008': '2026-01-01 12:00',
      '423': 'China, Japan',
    })
    expect(meanings('(00)123456789012345675(4309)12993000001163300000(4301)%E6%9D%8E')).toMatchObject({
      '4309': 'Latitude 39.93°, Longitude 116.33°',
      '4301': '李',
    })
    expect(meanings('(8006)069012345678920102')).toEqual({ '8006': 'GS1 China, Piece 1 of 2' })
  })

  test('with a wrong check digit are misread, with a day or country that never was impossible', () => {
    expect(read('(01)06901234567893').verdict).toBe('misread')
    expect(read(`${ITEM}(17)261301`).verdict).toBe('impossible')
    expect(read(`${ITEM}(17)260230`).verdict).toBe('impossible')
    expect(read(`${ITEM}(422)999`).verdict).toBe('impossible')
    expect(notes(`${ITEM}(17)261301`)).toBe('(17) No such month: “13” at position 3')
  })

  test('with nothing but one check digit wrong have near readings that hold', () => {
    expect(read('(01)06901234657892(10)A').suggestions).toContain('(01)06901234567892(10)A')
    expect(read('(01)06901234657892(17)261301').suggestions).toEqual([])
    expect(read(ITEM).suggestions).toEqual([])
  })

  test('that are cut short or too long say where', () => {
    expect(notes('010690123456')).toMatch('(01) 14 characters expected, 10 found')
    expect(notes(`10${'A'.repeat(21)}`)).toMatch('(10) 1 characters too many')
    expect(notes('ABC')).toMatch('No application identifier here: ABC')
    expect(notes('891234')).toMatch('No application identifier here: 891234')
    expect(notes('(AB)12')).toMatch('No application identifier in brackets: (AB)12')
  })

  test('without a separator after a value of one length are read on, telling so', () => {
    const text = '0106901234567892422156' + '10A1'
    expect(keyed(text)).toEqual({ '01': '06901234567892', '422': '156', '10': 'A1' })
    expect(notes(text)).toMatch('No separator after (422)')
    expect(read(text).verdict).toBe('ok')
  })

  test('with an identifier outside the dictionary are shown as they are', () => {
    const text = `01069012345678927299P1${GS}10A`
    expect(read(text)).toMatchObject({ verdict: 'ok' })
    expect(keyed(text)['7299']).toBe('P1')
    expect(notes(text)).toMatch('(7299) is not in our table')
  })

  test('keep brackets that belong to a value', () => {
    const text = '(01)05412345000013(10)A\\(1)'
    expect(keyed(text)['10']).toBe('A(1)')
    expect(read(text).normalised).toBe(text)
  })

  test('show the arithmetic of the key that names the thing', () => {
    expect(read(`(17)261231${ITEM}`).check).toMatchObject({ expected: '2', holds: true })
    expect(read('(8013)1987654Ad4X4bL5ttr2310c2K').check).toMatchObject({ expected: '2K', holds: true })
    expect(read('(8013)1987654Ad4X4bL5ttr2310c2X').check).toMatchObject({ expected: '2K', holds: false })
  })
})

describe('elements in company', () => {
  test('that contradict themselves are misread and lead nowhere', () => {
    expect(read(`10A${GS}10B`).verdict).toBe('misread')
    expect(read('(01)06901234567892(01)05412345000013').next).toEqual([{ kind: 'none' }])
  })

  test('that exclude each other are misread, each pair told once', () => {
    expect(read(`${ITEM}(37)12`).verdict).toBe('misread')
    expect(
      notes('(03)06901234567892(02)06901234567892(37)1(00)123456789012345675').match(/beside/g),
    ).toHaveLength(2)
  })

  test('that lack a partner say which, and a known item is still looked up', () => {
    expect(read(`${ITEM}(250)X`)).toMatchObject({
      verdict: 'misread',
      next: [{ kind: 'product', gtin: '06901234567892' }],
    })
    expect(notes(`${ITEM}(250)X`)).toMatch('(250) lacks its partner: (01)+(21) or (03)+(21) or (8006)+(21)')
  })

  test('alone, as a person types one field, are explained all the same', () => {
    for (const text of ['(10)A1', '(17)261231', '(21)S9']) expect(read(text).verdict).toBe('ok')
    expect(notes('(10)A1')).toMatch('On its own it does not tell')
  })

  test('signed without a serial part are misread', () => {
    expect(read('(253)1234567890128(8030)ABC').verdict).toBe('misread')
    expect(read('(253)1234567890128X(8030)ABC').verdict).toBe('ok')
  })
})

describe('every element string', () => {
  const value = fc.string({ unit: fc.constantFrom(...'ABCabc019()/-_%'), minLength: 1, maxLength: 20 })
  const gtin = fc
    .string({ unit: fc.constantFrom(...'0123456789'), minLength: 13, maxLength: 13 })
    .map((body) => body + (gtinCheckDigit(body) ?? ''))

  test('survives being written with brackets and with separators', () => {
    fc.assert(
      fc.property(gtin, value, value, (item, lot, serial) => {
        const elements = [
          { ai: '01', value: item },
          { ai: '10', value: lot },
          { ai: '21', value: serial },
        ]
        expect(splitBracketed(bracketed(elements)).elements).toEqual(elements)
        expect(splitElements(elementString(elements))).toEqual({ elements, faults: [], forgiven: [] })
        expect(read(bracketed(elements))).toMatchObject({ verdict: 'ok', normalised: bracketed(elements) })
      }),
    )
  })

  test('of any identifiers and values has an answer', () => {
    const anyElement = fc.record({
      ai: fc.oneof(fc.constantFrom(...everyIdentifier()), fc.stringMatching(/^\d{1,5}$/)),
      value: fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^\d{1,40}$/)),
    })
    fc.assert(
      fc.property(fc.array(anyElement), (elements) => {
        for (const text of [bracketed(elements), elementString(elements)]) {
          expect(read(text).next.length).toBeGreaterThan(0)
          expect(read(text).notes).not.toContain(undefined)
        }
      }),
    )
  })

  test('of any text has an answer', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void [read(text), read(`(${text}`)]))
  })

  test('keeps every check pair that the arithmetic gives', () => {
    const body = fc.stringMatching(/^\d{4}[!"%&A-Za-z0-9]{1,18}$/)
    fc.assert(
      fc.property(body, (text) => {
        const entry = entryFor('8013')
        const expected = entry && checkContent(`${text}22`, entry).check?.expected
        expect(entry && checkContent(`${text}${expected}`, entry).faults).toEqual([])
      }),
    )
  })

  test('never needs more than the longest value of its identifier', () => {
    for (const ai of everyIdentifier()) {
      const entry = identifier(ai)
      expect(entry && checkContent('1'.repeat(entry.max + 1), entry).faults[0]?.code).toBe('TOO_LONG')
    }
  })
})
